using NewsSchema.News.Conversion;
using NewsSchema.News.Conversion.Quotes;

namespace NewsSchema.News.Tests.Quotes;

/// <summary>What must hold for the quotes of any text.</summary>
internal static class Invariants
{
    public static void Check(string text, Layout layout, QuoteFindings findings)
    {
        var all = new List<TextRange>();
        var previous = -1;
        foreach (var quote in findings.Quotes)
        {
            quote.Fragments.ShouldNotBeEmpty();
            quote.Fragments[0].Start.ShouldBeGreaterThan(previous, "source order");
            previous = quote.Fragments[0].Start;
            all.AddRange(quote.Fragments);
            foreach (var fragment in quote.Fragments)
            {
                CheckTrimmed(text, fragment);
                Blocks(layout, quote.In).Count(b => b.Contains(fragment)).ShouldBe(1, "each fragment inside one block");
                foreach (var outside in Present(quote.Cue, quote.Speaker?.Mention, quote.Via?.Range))
                    fragment.Overlaps(outside).ShouldBeFalse("cue, speaker and via outside the fragments");
            }

            for (var i = 1; i < quote.Fragments.Count; i++)
                quote.Fragments[i].Start.ShouldBeGreaterThanOrEqualTo(quote.Fragments[i - 1].End);
            foreach (var verbatim in quote.Verbatim)
            {
                CheckTrimmed(text, verbatim);
                quote.Fragments.ShouldContain(f => f.Contains(verbatim));
            }

            CheckKind(quote);
            foreach (var range in Present(quote.Cue, quote.Speaker?.Mention, quote.Speaker?.Name, quote.Speaker?.Title, quote.Speaker?.Affiliation, quote.Via?.Range, quote.Via?.Name))
                CheckTrimmed(text, range);
        }

        all.Sort((a, b) => a.Start.CompareTo(b.Start));
        for (var i = 1; i < all.Count; i++)
            all[i].Start.ShouldBeGreaterThanOrEqualTo(all[i - 1].End, "fragments of all quotes are disjoint");
    }

    private static void CheckKind(Attribution quote)
    {
        var kind = quote.Verbatim.Count == 0 ? QuoteKind.Indirect : quote.Verbatim.SequenceEqual(quote.Fragments) ? QuoteKind.Direct : QuoteKind.Mixed;
        quote.Kind.ShouldBe(kind);
    }

    private static void CheckTrimmed(string text, TextRange range)
    {
        range.IsEmpty.ShouldBeFalse();
        char.IsWhiteSpace(text[range.Start]).ShouldBeFalse();
        char.IsWhiteSpace(text[range.End - 1]).ShouldBeFalse();
        char.IsLowSurrogate(text[range.Start]).ShouldBe(range.Start == 0 && char.IsLowSurrogate(text[0]), "no half of a pair");
    }

    private static IEnumerable<TextRange> Present(params TextRange?[] ranges) => ranges.Where(r => r is not null).Select(r => r!.Value);

    private static IEnumerable<TextRange> Blocks(Layout layout, QuotePlace place) => place switch
    {
        QuotePlace.Headline => [layout.Headline],
        QuotePlace.Standfirst => layout.Standfirst is { } standfirst ? [standfirst] : [],
        QuotePlace.Caption => layout.Media.Select(m => m.Text),
        _ => layout.Body.Select(b => b.Range),
    };
}
