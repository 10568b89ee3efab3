using NewsSchema.News.Conversion.Language;

namespace NewsSchema.News.Conversion.Structure;

/// <summary>Finds pull quotes: short blocks whose opening words stand in a paragraph as well.</summary>
internal static class Echoes
{
    /// <summary>So many words in the same order are no accident.</summary>
    private const int Shingle = 6;

    private const int MaxWords = 45;

    public static void Add(string text, SourceBlock[] blocks, BlockProfile[] profiles)
    {
        var openings = new Dictionary<ulong, List<int>>();
        var lastWords = 0UL;
        for (var i = 0; i < profiles.Length; i++)
        {
            var span = text.AsSpan(blocks[i].Range.Start, blocks[i].Range.Length);
            if (profiles[i].Words is < Shingle or > MaxWords || !IsCandidate(profiles[i], span))
                continue;
            if (Opening(span, out var lastWord) is not { } hash)
                continue;
            lastWords |= Bit(lastWord);
            (openings.TryGetValue(hash, out var list) ? list : openings[hash] = []).Add(i);
        }

        if (openings.Count == 0)
            return;
        Span<ulong> recent = stackalloc ulong[Shingle];
        for (var i = 0; i < profiles.Length; i++)
        {
            if (!profiles[i].IsProse)
                continue;
            var span = text.AsSpan(blocks[i].Range.Start, blocks[i].Range.Length);
            var position = 0;
            var count = 0;
            while (WordScanner.TryRead(span, ref position, out var word))
            {
                recent[count++ % Shingle] = word.Hash;
                if ((lastWords & Bit(word.Hash)) == 0 || count < Shingle || !openings.TryGetValue(Combine(recent, count), out var echoes))
                    continue;
                foreach (var echo in echoes)
                {
                    if (echo != i && profiles[i].Words > profiles[echo].Words)
                        profiles[echo].Evidence.Add(Evidence.EchoedInBody);
                }
            }
        }
    }

    /// <summary>Wholly between quotation marks, or a longer line without end mark; a heading may quote a few words and then name who said them.</summary>
    private static bool IsCandidate(in BlockProfile profile, ReadOnlySpan<char> span)
    {
        if (profile.Evidence.Has(Evidence.Reporting))
            return false;
        return profile.Evidence.Has(Evidence.StartsWithQuoteMark)
            ? span[^1] is '"' or '”' or '’' or '\'' or '»'
            : profile.Evidence.Has(Evidence.NoEndMark) && profile.Words >= 10;
    }

    /// <summary>One bit of 64 for a word: most words end no opening and are turned away by it.</summary>
    private static ulong Bit(ulong word) => 1UL << (int)((word * 0x9E3779B97F4A7C15) >> 58);

    private static ulong? Opening(ReadOnlySpan<char> span, out ulong last)
    {
        last = 0;
        Span<ulong> words = stackalloc ulong[Shingle];
        var position = 0;
        for (var i = 0; i < Shingle; i++)
        {
            if (!WordScanner.TryRead(span, ref position, out var word))
                return null;
            words[i] = last = word.Hash;
        }

        return Combine(words, Shingle);
    }

    /// <summary>Hash of the last words in reading order; <paramref name="count"/> words have been written into the ring.</summary>
    private static ulong Combine(ReadOnlySpan<ulong> ring, int count)
    {
        var hash = 0UL;
        for (var i = 0; i < Shingle; i++)
            hash = WordScanner.Append(hash, ring[(count + i) % Shingle]);
        return hash;
    }
}
