using NewsSchema.News.Conversion.Language;

namespace NewsSchema.News.Conversion.Structure;

/// <summary>
/// Tells a summary from the first paragraph: the text begins anew below a summary, often by a dateline, and uses its words and names again; a first
/// paragraph is gone on from ("They …", "The move …").
/// </summary>
internal static class Summaries
{
    /// <summary>A summary is among so many first sentences.</summary>
    private const int Sentences = 3;

    /// <summary>So many blocks below a summary at most, the text begins.</summary>
    private const int Reach = 4;

    /// <summary>Adds the evidence, with two bags to use.</summary>
    public static void Add(PageText page, ReadOnlySpan<SourceBlock> blocks, Span<BlockProfile> profiles, WordBag words, WordBag below)
    {
        for (int i = 0, seen = 0; i < profiles.Length && seen < Sentences; i++)
        {
            if (!IsSentence(profiles[i]))
                continue;
            seen++;
            if (profiles[i].Evidence.Has(Evidence.DatelineAtStart))
                break;
            if (NextSentence(profiles, i) is not { } next)
                continue;
            ref var evidence = ref profiles[i].Evidence;
            evidence.Add(Evidence.BeforeDateline, profiles[next].Evidence.Has(Evidence.DatelineAtStart));
            evidence.Add(Evidence.NextTakesUp, profiles[next].TakesUp);
            evidence.Add(Evidence.SetApart, seen == 1 && (profiles[i].IsBeforeGap || (next > i + 1 && !IsText(profiles[i + 1]))));
            evidence.Add(Evidence.IntroducedAgain, IntroducesAgain(page, blocks, profiles, i, next, words));
            if (profiles[next].TakesUp)
                continue;
            words.Clear();
            below.Clear();
            words.AddTelling(page, blocks[i], profiles[i]);
            below.AddTelling(page, blocks[next], profiles[next]);
            var (shared, count) = words.Compare(below);
            evidence.Add(Evidence.TakenUpBelow, shared >= 4 && shared * 4 >= count);
        }
    }

    private static int? NextSentence(Span<BlockProfile> profiles, int index)
    {
        for (var i = index + 1; i < profiles.Length && i <= index + Reach; i++)
        {
            if (IsSentence(profiles[i]))
                return i;
        }

        return null;
    }

    private static bool IsSentence(in BlockProfile profile) => profile.IsProse || (profile.Words >= 8 && profile.Evidence.Has(Evidence.DatelineAtStart));

    private static bool IsText(in BlockProfile profile) =>
        profile.Evidence.Has(Evidence.EndsSentence) || profile.Evidence.Has(Evidence.EndsColon) || profile.Evidence.Has(Evidence.EndsQuestion);

    /// <summary>Whether a name that a block has short stands longer in the next: "Lind" above "pilot Rosa Lind".</summary>
    private static bool IntroducesAgain(PageText page, ReadOnlySpan<SourceBlock> blocks, Span<BlockProfile> profiles, int index, int next, WordBag names)
    {
        names.Clear();
        names.AddNames(page, blocks[index], profiles[index]);
        if (names.IsEmpty)
            return false;
        var words = profiles[next].WordsAtStart(page, blocks[next]);
        for (var i = 1; i < words.Length; i++)
        {
            ref readonly var last = ref words[i - 1];
            ref readonly var word = ref words[i];
            if (word.StartsUpper && last.StartsUpper && last.Start > blocks[next].Range.Start && word.Start == last.End + 1 && page.Text[last.End] == ' '
                && names.Contains(WordBag.BareHash(page.Text, word)) && !names.Contains(last.Hash))
                return true;
        }

        return false;
    }
}
