namespace NewsSchema.Tool.Validating;

/// <summary>A file that cannot hold a document, which its beginning shows.</summary>
internal sealed class RefusedFileReader(ByteWindow window, string problem) : DocumentReader(window)
{
    public override bool Read()
    {
        if (Number > 0)
            return false;
        Begin();
        return Fail(problem);
    }
}
