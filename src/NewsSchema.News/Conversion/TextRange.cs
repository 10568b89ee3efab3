namespace NewsSchema.News.Conversion;

/// <summary>A half-open range of UTF-16 positions in a <see cref="SourceText"/>. Turned into code-point spans only when the article is written.</summary>
internal readonly record struct TextRange(int Start, int End)
{
    public int Length => End - Start;

    public bool IsEmpty => End <= Start;

    public bool Contains(TextRange other) => Start <= other.Start && other.End <= End;

    public bool Contains(int position) => Start <= position && position < End;

    public bool Overlaps(TextRange other) => Start < other.End && other.Start < End;
}
