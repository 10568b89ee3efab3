namespace NewsSchema.Tool.Validating;

/// <summary>
/// Finds where an item of an array ends without parsing it: nesting is counted, never recursed into, and text that is not JSON cannot lead
/// it astray for longer than a line, because strings have no line breaks. May be fed an item piece by piece.
/// </summary>
internal struct ItemScanner
{
    private long _depth;
    private bool _inString;
    private bool _afterBackslash;

    /// <summary>Whether everything that was opened has been closed.</summary>
    public readonly bool IsBalanced => _depth == 0 && !_inString;

    /// <summary>The index of the comma or bracket that ends the item; -1 when it does not end in this piece.</summary>
    public int FindEnd(ReadOnlySpan<byte> piece)
    {
        for (var i = 0; i < piece.Length; i++)
        {
            if (_afterBackslash)
            {
                _afterBackslash = false;
                continue;
            }

            if (_inString)
            {
                var skipped = piece[i..].IndexOfAny((byte)'"', (byte)'\\', (byte)'\n');
                if (skipped < 0)
                    return -1;
                i += skipped;
                _afterBackslash = piece[i] == '\\';
                _inString = _afterBackslash;
                continue;
            }

            switch (piece[i])
            {
                case (byte)'"':
                    _inString = true;
                    break;
                case (byte)'[' or (byte)'{':
                    _depth++;
                    break;
                case (byte)',' or (byte)']' when _depth == 0:
                    return i;
                case (byte)']' or (byte)'}':
                    _depth = Math.Max(_depth - 1, 0);
                    break;
            }
        }

        return -1;
    }
}
