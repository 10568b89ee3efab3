using NewsSchema.News.Conversion.Language;

namespace NewsSchema.News.Conversion.Structure;

/// <summary>Finds pull quotes: short blocks whose opening words stand in a paragraph as well.</summary>
internal static class Echoes
{
    /// <summary>So many words in the same order are no accident.</summary>
    private const int Shingle = 6;

    private const int MaxWords = 45;

    /// <summary>So many words of a long block are looked at together.</summary>
    private const int LongStep = 512;

    public static void Add(PageText page, ReadOnlySpan<SourceBlock> blocks, Span<BlockProfile> profiles)
    {
        Dictionary<ulong, List<int>>? openings = null;
        var lastWords = 0UL;
        for (var i = 0; i < profiles.Length; i++)
        {
            if (profiles[i].Words is < Shingle or > MaxWords || !IsCandidate(profiles[i], page.Text[blocks[i].Range.End - 1]))
                continue;
            var words = profiles[i].WordsAtStart(page, blocks[i]);
            if (words.Length < Shingle)
                continue;
            openings ??= [];
            lastWords |= Bit(words[Shingle - 1].Hash);
            var opening = Combine(words[..Shingle]);
            (openings.TryGetValue(opening, out var list) ? list : openings[opening] = []).Add(i);
        }

        if (openings is null)
            return;
        for (var i = 0; i < profiles.Length; i++)
        {
            if (!profiles[i].IsProse)
                continue;
            if (profiles[i].KeptWords > 0)
                Look(profiles[i].WordsAtStart(page, blocks[i]), i, profiles, openings, lastWords);
            else
                LookInLong(page.Text, blocks[i].Range, i, profiles, openings, lastWords);
        }
    }

    private static void LookInLong(string text, TextRange block, int index, Span<BlockProfile> profiles, Dictionary<ulong, List<int>> openings, ulong lastWords)
    {
        var reader = new WordReader(text);
        var words = new TextWord[LongStep];
        var kept = 0;
        for (var position = block.Start; position < block.End;)
        {
            var count = kept + reader.Read(ref position, block.End, words.AsSpan(kept));
            Look(words.AsSpan(0, count), index, profiles, openings, lastWords);
            kept = Math.Min(count, Shingle - 1);
            words.AsSpan(count - kept, kept).CopyTo(words);
        }
    }

    /// <summary>Marks the blocks whose opening stands among the words of another.</summary>
    private static void Look(ReadOnlySpan<TextWord> words, int index, Span<BlockProfile> profiles, Dictionary<ulong, List<int>> openings, ulong lastWords)
    {
        for (var last = Shingle - 1; last < words.Length; last++)
        {
            if ((lastWords & Bit(words[last].Hash)) == 0 || !openings.TryGetValue(Combine(words.Slice(last + 1 - Shingle, Shingle)), out var echoes))
                continue;
            foreach (var echo in echoes)
            {
                if (echo != index && profiles[index].Words > profiles[echo].Words)
                    profiles[echo].Evidence.Add(Evidence.EchoedInBody);
            }
        }
    }

    /// <summary>Wholly between quotation marks, or a longer line without end mark; a heading may quote a few words and then name who said them.</summary>
    private static bool IsCandidate(in BlockProfile profile, char last)
    {
        if (profile.Evidence.Has(Evidence.Reporting))
            return false;
        return profile.Evidence.Has(Evidence.StartsWithQuoteMark)
            ? last is '"' or '”' or '’' or '\'' or '»'
            : profile.Evidence.Has(Evidence.NoEndMark) && profile.Words >= 10;
    }

    /// <summary>One bit of 64 for a word: most words end no opening and are turned away by it.</summary>
    private static ulong Bit(ulong word) => 1UL << (int)((word * 0x9E3779B97F4A7C15) >> 58);

    private static ulong Combine(ReadOnlySpan<TextWord> words)
    {
        var hash = 0UL;
        foreach (ref readonly var word in words)
            hash = WordScanner.Append(hash, word.Hash);
        return hash;
    }
}
