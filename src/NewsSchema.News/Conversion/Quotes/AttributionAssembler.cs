using NewsSchema.News.Conversion.Quotes.Drafts;
using NewsSchema.News.Conversion.Quotes.People;
using NewsSchema.News.Conversion.Quotes.Text;

namespace NewsSchema.News.Conversion.Quotes;

/// <summary>Makes attributions of drafts and holds the rules of the contract: disjoint fragments, cue and speaker outside them, kind and verbatim in agreement.</summary>
internal sealed class AttributionAssembler(QuoteText source, SpeakerResolver speakers, SpeakerReader reader)
{
    public List<Attribution> Assemble(List<Draft> drafts)
    {
        var found = new List<Attribution>(drafts.Count);
        foreach (var draft in drafts)
        {
            if (Build(draft) is { } attribution)
                found.Add(attribution);
        }

        found.Sort((a, b) => a.Fragments[0].Start.CompareTo(b.Fragments[0].Start));
        return Disjoint(found);
    }

    private Attribution? Build(Draft draft)
    {
        var fragments = Trimmed(draft.Fragments);
        var speaker = speakers.Resolve(draft);
        if (fragments.Length == 0)
            return null;
        var verbatim = draft.AllMarked ? fragments : VerbatimIn(fragments, draft.Segments);
        if (speaker is not null && OverlapsAny(fragments, speaker.Mention))
            speaker = null;
        TextRange? cue = draft.Cue is { } c ? new TextRange(source.Tokens[c.First].Start, source.Tokens[c.End - 1].End) : null;
        return new Attribution
        {
            In = source.Regions[draft.Region].Place,
            Kind = draft.AllMarked ? QuoteKind.Direct : verbatim.Length > 0 ? QuoteKind.Mixed : QuoteKind.Indirect,
            Fragments = fragments,
            Verbatim = verbatim,
            Speaker = speaker,
            Cue = cue is { } range && OverlapsAny(fragments, range) ? null : cue,
            Via = Via(draft, fragments),
        };
    }

    private AttributedVia? Via(Draft draft, TextRange[] fragments)
    {
        if (draft.Via is not { } phrase)
            return null;
        var range = reader.MentionRange(phrase);
        if (OverlapsAny(fragments, range))
            return null;
        return new AttributedVia(draft.ViaRelation, range, reader.HeadName(phrase) is null ? null : reader.WithoutArticle(phrase));
    }

    private TextRange[] Trimmed(List<TextRange> fragments)
    {
        var result = new TextRange[fragments.Count];
        var count = 0;
        foreach (var fragment in fragments)
        {
            var trimmed = Characters.Trim(source.Text, fragment);
            if (!trimmed.IsEmpty)
                result[count++] = trimmed;
        }

        if (count > 1)
            count = DropOverlapping(result.AsSpan(0, count));
        Array.Resize(ref result, count);
        return result;
    }

    /// <summary>Puts fragments in order and first those that share nothing with the one before them; returns how many these are.</summary>
    private static int DropOverlapping(Span<TextRange> fragments)
    {
        fragments.Sort((a, b) => a.Start.CompareTo(b.Start));
        var kept = 1;
        for (var i = 1; i < fragments.Length; i++)
        {
            if (fragments[i].Start >= fragments[i - 1].End)
                fragments[kept++] = fragments[i];
        }

        return kept;
    }

    private TextRange[] VerbatimIn(TextRange[] fragments, List<int> segments)
    {
        if (segments.Count == 0)
            return [];
        var result = new TextRange[segments.Count];
        var (i, count) = (0, 0);
        foreach (var segment in segments)
        {
            var inner = source.Segments[segment].Inner;
            while (i < fragments.Length && fragments[i].End < inner.End)
                i++;
            if (i < fragments.Length && fragments[i].Contains(inner))
                result[count++] = inner;
        }

        Array.Resize(ref result, count);
        return result;
    }

    private static bool OverlapsAny(TextRange[] fragments, TextRange range)
    {
        foreach (var fragment in fragments)
        {
            if (fragment.Overlaps(range))
                return true;
        }

        return false;
    }

    /// <summary>Of two attributions that share words the one with a cue stays, else the first.</summary>
    private static List<Attribution> Disjoint(List<Attribution> sorted)
    {
        var result = new List<Attribution>(sorted.Count);
        foreach (var next in sorted)
        {
            // Only the last few can still reach this far: fragments of one attribution lie close together.
            var clash = -1;
            for (var i = result.Count - 1; i >= 0 && i >= result.Count - 8 && clash < 0; i--)
            {
                if (Overlap(result[i].Fragments, next.Fragments))
                    clash = i;
            }

            if (clash < 0)
                result.Add(next);
            else if (result[clash].Cue is null && next.Cue is not null)
                result[clash] = next;
        }

        return result;
    }

    private static bool Overlap(IReadOnlyList<TextRange> first, IReadOnlyList<TextRange> second)
    {
        var (i, j) = (0, 0);
        if (first[^1].End <= second[0].Start)
            return false;
        while (i < first.Count && j < second.Count)
        {
            if (first[i].Overlaps(second[j]))
                return true;
            if (first[i].End <= second[j].Start)
                i++;
            else
                j++;
        }

        return false;
    }
}
