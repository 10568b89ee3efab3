namespace NewsSchema.News.Conversion.Quotes.Phrases;

/// <summary>A noun phrase as a half-open range of tokens with the token of its head.</summary>
internal readonly record struct Phrase(int First, int End, int Head)
{
    public int Length => End - First;
}
