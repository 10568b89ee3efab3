using NewsSchema.News.Conversion;
using NewsSchema.News.Conversion.Quotes;
using Xunit.Sdk;

namespace NewsSchema.News.Tests.Quotes;

/// <summary>What must hold for the quotes of any text. Plain loops: the checks also run over megabytes of marks.</summary>
internal static class Invariants
{
    public static void Check(string text, Layout layout, QuoteFindings findings)
    {
        var all = new List<TextRange>();
        var previous = -1;
        foreach (var quote in findings.Quotes)
        {
            Require(quote.Fragments.Count > 0, "a quote has fragments");
            Require(quote.Fragments[0].Start > previous, "quotes are in source order");
            previous = quote.Fragments[0].Start;
            all.AddRange(quote.Fragments);
            CheckFragments(text, layout, quote);
            CheckVerbatim(text, quote);
            foreach (var range in Present(quote.Cue, quote.Speaker?.Mention, quote.Speaker?.Name, quote.Speaker?.Title, quote.Speaker?.Affiliation, quote.Via?.Range, quote.Via?.Name))
                CheckTrimmed(text, range);
        }

        all.Sort((a, b) => a.Start.CompareTo(b.Start));
        for (var i = 1; i < all.Count; i++)
            Require(all[i].Start >= all[i - 1].End, "fragments of all quotes are disjoint");
    }

    private static void CheckFragments(string text, Layout layout, Attribution quote)
    {
        for (var i = 0; i < quote.Fragments.Count; i++)
        {
            var fragment = quote.Fragments[i];
            CheckTrimmed(text, fragment);
            Require(Blocks(layout, quote.In).Any(b => b.Contains(fragment)), "each fragment lies inside one block");
            Require(i == 0 || fragment.Start >= quote.Fragments[i - 1].End, "fragments are ordered");
            foreach (var outside in Present(quote.Cue, quote.Speaker?.Mention, quote.Via?.Range))
                Require(!fragment.Overlaps(outside), "cue, speaker and via lie outside the fragments");
        }
    }

    private static void CheckVerbatim(string text, Attribution quote)
    {
        var fragment = 0;
        foreach (var verbatim in quote.Verbatim)
        {
            CheckTrimmed(text, verbatim);
            while (fragment < quote.Fragments.Count && quote.Fragments[fragment].End < verbatim.End)
                fragment++;
            Require(fragment < quote.Fragments.Count && quote.Fragments[fragment].Contains(verbatim), "verbatim lies inside a fragment");
        }

        var kind = quote.Verbatim.Count == 0 ? QuoteKind.Indirect : quote.Verbatim.SequenceEqual(quote.Fragments) ? QuoteKind.Direct : QuoteKind.Mixed;
        Require(quote.Kind == kind, "kind agrees with verbatim");
    }

    private static void CheckTrimmed(string text, TextRange range)
    {
        Require(!range.IsEmpty && !char.IsWhiteSpace(text[range.Start]) && !char.IsWhiteSpace(text[range.End - 1]), "ranges are trimmed and not empty");
        Require(!SplitsPair(text, range.Start) && !SplitsPair(text, range.End), "no range ends inside a surrogate pair");
    }

    private static bool SplitsPair(string text, int position) => position > 0 && position < text.Length && char.IsSurrogatePair(text[position - 1], text[position]);

    private static IEnumerable<TextRange> Present(params TextRange?[] ranges) => ranges.Where(r => r is not null).Select(r => r!.Value);

    private static IEnumerable<TextRange> Blocks(Layout layout, QuoteIn place) => place switch
    {
        QuoteIn.Headline => [layout.Headline],
        QuoteIn.Standfirst => layout.Standfirst is { } standfirst ? [standfirst] : [],
        QuoteIn.Caption => layout.Media.Select(m => m.Text),
        _ => layout.Body.Select(b => b.Range),
    };

    private static void Require(bool holds, string rule)
    {
        if (!holds)
            throw new XunitException("Broken: " + rule);
    }
}
