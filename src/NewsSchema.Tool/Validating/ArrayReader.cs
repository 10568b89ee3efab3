namespace NewsSchema.Tool.Validating;

/// <summary>A file that is an array; its items are the documents. What is wrong with the array itself is reported as one more document.</summary>
internal sealed class ArrayReader(ByteWindow window) : DocumentReader(window)
{
    private State _state = State.BeforeArray;
    private int _consumed;
    private int _items;
    private bool _isItem;

    private enum State
    {
        BeforeArray,
        InArray,
        AfterArray,
        AtEnd,
    }

    public override int? Index => _isItem ? _items - 1 : null;

    public override bool Read()
    {
        Window.Advance(_consumed);
        (_consumed, _isItem) = (0, false);
        if (_state == State.BeforeArray && !Enter())
            return _state == State.AtEnd && Number > 0;
        return _state switch
        {
            State.InArray => ReadItem(),
            State.AfterArray => ReadEnd(),
            _ => false,
        };
    }

    /// <summary>Goes to the first item; false when the file is no array.</summary>
    private bool Enter()
    {
        var isArray = Window.SkipWhiteSpace() && Window.Bytes[0] == '[';
        if (!isArray)
        {
            Begin();
            _state = State.AtEnd;
            Fail("expected an array of documents: '['");
            return false;
        }

        Window.Advance(1);
        _state = State.InArray;
        if (Window.SkipWhiteSpace() && Window.Bytes[0] == ']')
        {
            Window.Advance(1);
            _state = State.AfterArray;
        }

        return true;
    }

    private bool ReadItem()
    {
        if (!Window.SkipWhiteSpace())
        {
            Begin();
            _state = State.AtEnd;
            return Fail("the file ends within the array: expected an item or ']'");
        }

        Begin();
        _items++;
        _isItem = true;
        var scanner = default(ItemScanner);
        var isTooLong = false;
        for (var searched = 0; ;)
        {
            var end = scanner.FindEnd(Window.Bytes[searched..]);
            if (end >= 0)
                return EndItem(searched + end, isTooLong);
            searched = Window.Bytes.Length;
            if (Window.IsFull)
            {
                isTooLong = true;
                Window.Advance(searched);
                searched = 0;
            }

            if (!Window.Extend())
                break;
        }

        // The item after the last one is the report that the array does not end.
        _consumed = Window.Bytes.Length;
        return isTooLong ? Fail(TooLong) : Found(_consumed);
    }

    private bool EndItem(int end, bool isTooLong)
    {
        if (Window.Bytes[end] == ']')
            _state = State.AfterArray;
        _consumed = end + 1;
        if (isTooLong)
            return Fail(TooLong);
        return end == 0 ? Fail("expected an item of the array") : Found(end);
    }

    private bool ReadEnd()
    {
        _state = State.AtEnd;
        if (!Window.SkipWhiteSpace())
            return false;
        Begin();
        return Fail("expected the end of the file after the array");
    }
}
