namespace NewsSchema.News.Conversion.Language;

/// <summary>The pieces of a text between white space, in order.</summary>
internal ref struct SpanTokens(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _start;

    /// <summary>Where the current piece ends.</summary>
    public int End { get; private set; }

    public readonly ReadOnlySpan<char> Current => _text[_start..End];

    public bool MoveNext()
    {
        _start = End;
        while (_start < _text.Length && char.IsWhiteSpace(_text[_start]))
            _start++;
        End = _start;
        while (End < _text.Length && !char.IsWhiteSpace(_text[End]))
            End++;
        return End > _start;
    }
}
