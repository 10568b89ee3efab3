namespace NewsSchema.Tool.Validating;

/// <summary>A file that is one document.</summary>
internal sealed class WholeFileReader(ByteWindow window) : DocumentReader(window)
{
    public override bool Read()
    {
        if (Number > 0)
            return false;
        Begin();
        while (Window.Extend())
        {
        }

        return Window.IsFull ? Fail(TooLong) : Found(Window.Bytes.Length);
    }
}
