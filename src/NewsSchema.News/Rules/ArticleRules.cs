using NewsSchema.News.Conversion;
using NewsSchema.News.Rules;

namespace NewsSchema.News;

/// <summary>
/// The rules between an article's fields that JSON Schema cannot state. Document rules hold on the article alone; source rules compare it with the
/// raw text that it came from, and cannot be checked without it.
/// </summary>
public static class ArticleRules
{
    /// <summary>Checks the document rules: order and disjointness of spans, quotes inside their blocks, ids unique, times in order.</summary>
    /// <returns>Every violation; empty when all rules hold.</returns>
    public static IReadOnlyList<RuleViolation> CheckDocument(Article article)
    {
        var violations = new ViolationList();
        SpanRules.Check(article, violations);
        QuoteRules.Check(article, violations);
        ValueRules.Check(article, violations);
        return violations.All;
    }

    /// <summary>Checks the source rules: texts equal their slices, spans are trimmed, marks stand around verbatim words, nothing of the source is left out.</summary>
    /// <param name="article">The article.</param>
    /// <param name="source">The bytes that it says it came from.</param>
    /// <returns>Every violation; empty when all rules hold.</returns>
    public static IReadOnlyList<RuleViolation> CheckSource(Article article, ReadOnlySpan<byte> source)
    {
        var violations = new ViolationList();
        if (!SourceDecoder.TryDecode(source, new ConversionOptions { MaxBytes = long.MaxValue }, out var text, out var error))
        {
            violations.Add("source-readable", "/source", error.Message);
            return violations.All;
        }

        var slices = new SourceSlices(text);
        SourceRules.Check(article, text, slices, violations);
        CoverageRules.Check(article, slices, violations);
        return violations.All;
    }
}
