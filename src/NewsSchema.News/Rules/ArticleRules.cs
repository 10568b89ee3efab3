using NewsSchema.News.Conversion;

namespace NewsSchema.News;

/// <summary>
/// Checks articles against the raw text that they came from: the rules of the news vocabulary that the schemas state. Without the text,
/// <see cref="Article.CheckRules"/> checks the document rules and reports the source rules as not checked.
/// </summary>
public static class ArticleRules
{
    /// <summary>Checks an article's document and source rules.</summary>
    /// <param name="article">The article.</param>
    /// <param name="source">The bytes that it says it came from, in the encodings that the converter reads.</param>
    /// <returns>Every broken rule. A source that cannot be read is an error at <c>/source</c>; the source rules are then not checked.</returns>
    public static RuleReport Check(Article article, ReadOnlySpan<byte> source)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (SourceDecoder.TryDecode(source, new ConversionOptions { MaxBytes = long.MaxValue }, out var text, out var error))
            return article.CheckRules(new RawText(text.Text, source));
        return article.CheckRules().WithSourceError("/source", $"{Article.SchemaLocation}/sourceText", "sourceText", error.Message);
    }
}
