using NewsSchema.Text;

namespace NewsSchema;

/// <summary>Turns byte offsets of one document into lines and columns. Offsets must come in ascending order; then the document is passed over once.</summary>
internal ref struct LineIndex(ReadOnlySpan<byte> utf8)
{
    private readonly ReadOnlySpan<byte> _utf8 = utf8;
    private int _line = 1;

    /// <summary>Where the last look ended, and how many code points of its line stand before that.</summary>
    private int _passed;
    private int _column;

    public (int Line, int Column) At(int offset)
    {
        offset = Math.Min(offset, _utf8.Length);
        while (true)
        {
            var length = _utf8[_passed..offset].IndexOfAny((byte)'\n', (byte)'\r');
            if (length < 0)
                break;
            var end = _passed + length;
            var isPair = _utf8[end] == '\r' && end + 1 < _utf8.Length && _utf8[end + 1] == '\n';
            if (isPair && end + 1 == offset)
                return (_line, 1 + _column + CodePoints.Count(_utf8[_passed..offset]));
            _passed = end + (isPair ? 2 : 1);
            _column = 0;
            _line++;
        }

        _column += CodePoints.Count(_utf8[_passed..offset]);
        _passed = offset;
        return (_line, 1 + _column);
    }
}
