namespace NewsSchema.Tool.Validating;

/// <summary>A file with one document on each line. A broken line is one broken document; the lines after it are read as if it were whole.</summary>
internal sealed class NdjsonReader(ByteWindow window) : DocumentReader(window)
{
    private int _consumed;

    public override bool Read()
    {
        Window.Advance(_consumed);
        _consumed = 0;
        if (!Window.SkipWhiteSpace())
            return false;
        Begin();
        var end = FindLineEnd();
        if (end < 0 && Window.IsFull)
        {
            SkipLine();
            return Fail(TooLong);
        }

        var length = end < 0 ? Window.Bytes.Length : end;
        _consumed = end < 0 ? length : length + 1;
        return Found(length);
    }

    private int FindLineEnd()
    {
        for (var searched = 0; ;)
        {
            var end = Window.Bytes[searched..].IndexOf((byte)'\n');
            if (end >= 0)
                return searched + end;
            searched = Window.Bytes.Length;
            if (!Window.Extend())
                return -1;
        }
    }

    private void SkipLine()
    {
        int end;
        while ((end = Window.Bytes.IndexOf((byte)'\n')) < 0)
        {
            Window.Advance(Window.Bytes.Length);
            if (!Window.Extend())
                return;
        }

        Window.Advance(end);
    }
}
