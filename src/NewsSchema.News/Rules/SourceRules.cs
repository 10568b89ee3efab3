using NewsSchema.News.Conversion;

namespace NewsSchema.News.Rules;

/// <summary>An article says of its source what is there, letter by letter.</summary>
internal static class SourceRules
{
    // Typographic marks, straight marks, and the pairs that old systems write.
    private const string OpeningMarks = "“„«‹‘‚\"'`‟‛”’»";
    private const string ClosingMarks = "”“»›’‘\"'`«";

    public static void Check(Article article, SourceText source, SourceSlices slices, ViolationList violations)
    {
        violations.Require(article.Source.Sha256 == source.Sha256, "source-sha256", "/source/sha256", "the source has another SHA-256: it is another text, or was changed");
        violations.Require(article.Source.Bytes == source.ByteCount, "source-bytes", "/source/bytes", $"the source has {source.ByteCount} bytes");
        violations.Require(article.Source.Length == source.CodePointCount, "source-length", "/source/length", $"the source has {source.CodePointCount} code points");
        foreach (var place in Places.Of(article).Where(place => slices.Holds(place.Span)))
            CheckPlace(place, slices, violations);
        for (var i = 0; i < article.Quotes.Count; i++)
            CheckQuote(article.Quotes[i], $"/quotes/{i}", source, slices, violations);
        for (var i = 0; i < article.Media.Count; i++)
            CheckHandout(article.Media[i], $"/media/{i}", slices, violations);
        TimeRule.Check(article, "/published", article.Published, slices, violations);
        TimeRule.Check(article, "/modified", article.Modified, slices, violations);
    }

    private static void CheckPlace(Place place, SourceSlices slices, ViolationList violations)
    {
        var slice = slices[place.Span];
        violations.Require(place.Text is null || slice.SequenceEqual(place.Text), "text-equals-slice", place.Pointer, $"the text is not what stands at {place.Span.Show()} in the source");
        violations.Require(!char.IsWhiteSpace(slice[0]) && !char.IsWhiteSpace(slice[^1]), "span-trimmed", place.Pointer, $"the span {place.Span.Show()} begins or ends in white space");
        violations.Require(slices.IsOnBorders(place.Span), "span-on-grapheme-borders", place.Pointer, $"the span {place.Span.Show()} splits a character that is more than one code point");
    }

    private static void CheckQuote(Quote quote, string pointer, SourceText source, SourceSlices slices, ViolationList violations)
    {
        if (quote.Fragments.AsSpan().ToArray().All(slices.Holds))
        {
            var joined = string.Join(' ', quote.Fragments.AsSpan().ToArray().Select(fragment => slices[fragment].ToString()));
            violations.Require(joined == quote.Text, "quote-text-joins-fragments", $"{pointer}/text", "the text is not its fragments' texts joined by one space");
        }

        for (var i = 0; i < quote.Verbatim.Count; i++)
        {
            var span = quote.Verbatim[i];
            if (slices.Holds(span))
            {
                violations.Require(IsMarked(slices.Before(span), slices.After(span)), "marks-around-verbatim", $"{pointer}/verbatim/{i}",
                    $"there are no quotation marks around {span.Show()}");
            }
        }

        if (quote.Speaker?.Name is { } name)
            violations.Require(source.Text.Contains(name, StringComparison.Ordinal), "speaker-in-source", $"{pointer}/speaker/name", $"the name {name} does not occur in the source");
    }

    /// <summary>An opening mark stands before, and a closing one after unless the paragraph ends first: a quote that goes on in the next paragraph is not closed.</summary>
    private static bool IsMarked(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        before = before.TrimEnd();
        var rest = after.TrimStart(" \u00A0\t");
        return before.Length > 0 && OpeningMarks.Contains(before[^1]) && (rest.Length == 0 || rest[0] is '\n' or '\r' || ClosingMarks.Contains(rest[0]));
    }

    private static void CheckHandout(MediaCaption caption, string pointer, SourceSlices slices, ViolationList violations)
    {
        if (caption.Handout != true || !slices.Holds(caption.Span))
            return;
        var said = Says(slices[caption.Span]) || (caption.CreditSpan is { } credit && slices.Holds(credit) && Says(slices[credit]));
        violations.Require(said, "handout-in-source", $"{pointer}/handout", "neither caption nor credit says that it is a handout");

        static bool Says(ReadOnlySpan<char> text) => text.Contains("handout", StringComparison.OrdinalIgnoreCase) || text.Contains("hand-out", StringComparison.OrdinalIgnoreCase);
    }
}
