namespace NewsSchema.News.Conversion.Language;

/// <summary>The pieces of a text between white space, in order.</summary>
internal ref struct SpanTokens(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _rest = text;

    public ReadOnlySpan<char> Current { get; private set; }

    public readonly SpanTokens GetEnumerator() => this;

    public bool MoveNext()
    {
        _rest = _rest.TrimStart();
        if (_rest.IsEmpty)
            return false;
        var end = 0;
        while (end < _rest.Length && !char.IsWhiteSpace(_rest[end]))
            end++;
        Current = _rest[..end];
        _rest = _rest[end..];
        return true;
    }
}
