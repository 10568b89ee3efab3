using NewsSchema.News.Conversion.Language;

namespace NewsSchema.News.Conversion;

/// <summary>Tells whether a text is English by its most frequent small words. Anything else is left open.</summary>
internal static class EnglishDetector
{
    // A page of English has at least a quarter of its words from this list; other languages have next to none of these in common.
    private static readonly ulong[] SmallWords = Spread([.. new[]
    {
        "the", "of", "and", "to", "that", "is", "was", "for", "it", "with", "as", "his", "on", "be", "at", "by", "had", "are", "but", "from", "have", "they", "which",
        "were", "her", "she", "he", "an", "said", "has", "who", "will", "would", "been", "their", "this", "not", "after", "about", "when", "there", "what", "than",
    }.Select(word => ShortWord.Pack(word))]);

    private const int WordsLookedAt = 500;
    private const int TableBits = 8;
    private const int LeastPercent = 15;

    /// <summary>Found by trying: it sends no two of the words to one place.</summary>
    private const ulong Factor = 0x5A40A9584AD25A27;

    /// <summary><c>en</c>, or null when the body does not look English.</summary>
    public static string? Detect(SourceText source, IReadOnlyList<LaidOutBlock> body)
    {
        var words = 0;
        var small = 0;
        foreach (var block in body)
        {
            var text = source[block.Range];
            for (var i = 0; i < text.Length && words < WordsLookedAt; i++)
            {
                // As ShortWord packs it, in the same pass. Of a longer word the last eight letters are left, which are no small word.
                var start = i;
                var packed = 0UL;
                for (; i < text.Length && (CharKinds.Of(text[i]) & CharKind.Letter) != 0; i++)
                    packed = (packed << 8) | (text[i] < 128 ? text[i] | 0x20U : 0xFF);
                if (i == start)
                    continue;
                words++;
                small += SmallWords[Place(packed)] == packed ? 1 : 0;

                // Enough for any number of words that are still looked at.
                if (small * 100 >= WordsLookedAt * LeastPercent)
                    return "en";
            }
        }

        return words > 0 && small * 100 >= words * LeastPercent ? "en" : null;
    }

    /// <summary>A table in which each word has a place of its own, so that a word is looked up in one step.</summary>
    private static ulong[] Spread(ulong[] words)
    {
        var table = new ulong[1 << TableBits];
        foreach (var word in words)
            table[Place(word)] = table[Place(word)] == 0 ? word : throw new InvalidOperationException("Two small words share a place; the factor must be another.");
        return table;
    }

    private static int Place(ulong word) => (int)((word * Factor) >> (64 - TableBits));
}
