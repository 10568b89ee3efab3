namespace NewsSchema.Tool.Converting;

/// <summary>How much was found in articles.</summary>
internal readonly record struct ArticleCounts(long Quotes, long Captions, long Notices, long Diagnostics)
{
    public static ArticleCounts operator +(ArticleCounts a, ArticleCounts b) =>
        new(a.Quotes + b.Quotes, a.Captions + b.Captions, a.Notices + b.Notices, a.Diagnostics + b.Diagnostics);
}
