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

    public static void Add(string text, SourceBlock[] blocks, BlockProfile[] profiles)
    {
        var (words, below) = (new WordBag(), new WordBag());
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
            evidence.Add(Evidence.IntroducedAgain, IntroducesAgain(text, blocks[i], blocks[next]));
            if (profiles[next].TakesUp)
                continue;
            words.Clear();
            below.Clear();
            words.Add(text, blocks[i]);
            below.Add(text, blocks[next]);
            var (shared, count) = words.Compare(below);
            evidence.Add(Evidence.TakenUpBelow, shared >= 4 && shared * 4 >= count);
        }
    }

    private static int? NextSentence(BlockProfile[] profiles, int index)
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
    private static bool IntroducesAgain(string text, SourceBlock block, SourceBlock next)
    {
        var names = new HashSet<ulong>();
        var span = WordBag.StartOf(text, block);
        var position = 0;
        while (WordScanner.TryRead(span, ref position, out var word))
        {
            if (word.StartsUpper && word.Start > 0)
                names.Add(WordBag.BareHash(span, word));
        }

        if (names.Count == 0)
            return false;
        span = WordBag.StartOf(text, next);
        position = 0;
        var last = default(Word);
        while (WordScanner.TryRead(span, ref position, out var word))
        {
            if (word.StartsUpper && last.StartsUpper && last.Start > 0 && span[last.End..word.Start] is " " && names.Contains(WordBag.BareHash(span, word)) && !names.Contains(last.Hash))
                return true;
            last = word;
        }

        return false;
    }
}
