namespace NewsSchema.News.Conversion.Quotes.Text;

/// <summary>A sentence as a half-open range of tokens; <paramref name="Region"/> is the index of its region.</summary>
internal readonly record struct Sentence(int First, int End, int Region)
{
    /// <summary>Whether a marked segment stands in it.</summary>
    public bool HasQuote { get; init; }
}
