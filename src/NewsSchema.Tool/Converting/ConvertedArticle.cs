using System.Globalization;
using NewsSchema.News;

namespace NewsSchema.Tool.Converting;

/// <summary>One text converted and held against the schema.</summary>
/// <param name="Json">The article as JSON; null when there is none.</param>
/// <param name="Rejection">Why there is none, as a clause for people.</param>
/// <param name="Counts">What is in the article.</param>
internal sealed record ConvertedArticle(byte[]? Json, string? Rejection, ArticleCounts Counts)
{
    public static ConvertedArticle From(ReadOnlySpan<byte> source, ConversionOptions options, bool indented)
    {
        var result = ArticleConverter.Convert(source, options);
        if (result.Article is not { } article)
            return Rejected(Describe(result.Error!));
        var json = JsonDocuments.ToUtf8Json(article, indented);
        var report = JsonDocuments.Validate<Article>(json);
        return report.IsValid
            ? new ConvertedArticle(json, null, new ArticleCounts(article.Quotes.Count, article.Media.Count, article.Notices.Count, article.Diagnostics?.Count ?? 0))
            : Rejected($"the converted article breaks the schema ({report.Errors[0]}); this is a fault of newsschema, please report it");
    }

    public static ConvertedArticle Rejected(string why) => new(null, why, default);

    private static string Describe(ConversionError error)
    {
        var place = error.Line is { } line
            ? string.Create(CultureInfo.InvariantCulture, $"line {line}, column {error.Column}: ")
            : error.ByteOffset is { } offset ? string.Create(CultureInfo.InvariantCulture, $"byte {offset}: ") : string.Empty;
        return place + error.Message;
    }
}
