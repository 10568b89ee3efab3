using NewsSchema.News.Conversion;
using NewsSchema.News.Conversion.Quotes;

namespace NewsSchema.News;

/// <summary>Turns the raw text of a news article, as a scraper or a wire leaves it, into an <see cref="Article"/>.</summary>
/// <remarks>
/// Every text in the article is a slice of the source with its span in code points; nothing is rewritten and no word is left out. What could not
/// be decided is in <see cref="Article.Diagnostics"/>. The article passes its schema and the rules that its schema states in the news vocabulary, which <see cref="ArticleRules"/> checks.
/// Conversion is linear in the text, uses no network and no state: it is safe to call from several threads.
/// </remarks>
public static class ArticleConverter
{
    /// <summary>Converts one text.</summary>
    /// <param name="source">The bytes: UTF-8 with or without a byte order mark, or UTF-16.</param>
    /// <param name="options">What the caller knows of the text; the defaults when null.</param>
    /// <returns>The article, or why the text was refused. Never throws for what a text holds.</returns>
    public static ConversionResult Convert(ReadOnlySpan<byte> source, ConversionOptions? options = null)
    {
        options ??= ConversionOptions.Default;
        if (!SourceDecoder.TryDecode(source, options, out var text, out var error) || !StructureReader.TryRead(text, options, out var layout, out error))
            return new ConversionResult(error);
        var quotes = QuoteFinder.Find(text, layout);
        return new ConversionResult(ArticleBuilder.Build(text, layout, quotes, options));
    }
}
