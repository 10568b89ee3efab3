using System.Text;
using NewsSchema.News;

namespace NewsSchema.Tool.Converting;

/// <summary>One text converted and held against the schema.</summary>
/// <param name="Json">The article as JSON; null when there is none.</param>
/// <param name="Rejection">Why there is none, as a clause for people.</param>
/// <param name="Place">Line and column of the text that the rejection speaks of; null when it speaks of the whole text.</param>
/// <param name="Counts">What is in the article.</param>
internal sealed record ConvertedArticle(byte[]? Json, string? Rejection, (int Line, int Column)? Place, ArticleCounts Counts)
{
    public static ConvertedArticle From(ReadOnlySpan<byte> source, ConversionOptions options, bool indented)
    {
        var result = ArticleConverter.Convert(source, options);
        if (result.Article is not { } article)
            return Rejected(result.Error!.Message, PlaceOf(result.Error, source));
        var json = JsonDocuments.ToUtf8Json(article, indented);
        var report = JsonDocuments.Validate<Article>(json);
        return report.IsValid
            ? new ConvertedArticle(json, null, null, new ArticleCounts(article.Quotes.Count, article.Media.Count, article.Notices.Count, article.Diagnostics?.Count ?? 0))
            : Rejected($"the converted article breaks the schema ({report.Errors[0]}); this is a fault of newsschema, please report it");
    }

    public static ConvertedArticle Rejected(string why, (int Line, int Column)? place = null) => new(null, why, place, default);

    /// <summary>Lines and columns are those of UTF-8; in other encodings the message's own offset has to do.</summary>
    private static (int Line, int Column)? PlaceOf(ConversionError error, ReadOnlySpan<byte> source)
    {
        if (error is not { Code: "invalid-utf-8", ByteOffset: { } offset })
            return null;
        var before = source[..(int)offset];
        var line = before[(before.LastIndexOf((byte)'\n') + 1)..];
        return (1 + before.Count((byte)'\n'), 1 + Encoding.UTF8.GetString(line).EnumerateRunes().Count());
    }
}
