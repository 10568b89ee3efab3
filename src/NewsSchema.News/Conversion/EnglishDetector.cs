using System.Collections.Frozen;
using NewsSchema.News.Conversion.Language;

namespace NewsSchema.News.Conversion;

/// <summary>Tells whether a text is English by its most frequent small words. Anything else is left open.</summary>
internal static class EnglishDetector
{
    // A page of English has at least a quarter of its words from this list; other languages have next to none of these in common.
    private static readonly FrozenSet<ulong> SmallWords = new[]
    {
        "the", "of", "and", "to", "that", "is", "was", "for", "it", "with", "as", "his", "on", "be", "at", "by", "had", "are", "but", "from", "have", "they", "which",
        "were", "her", "she", "he", "an", "said", "has", "who", "will", "would", "been", "their", "this", "not", "after", "about", "when", "there", "what", "than",
    }.Select(word => ShortWord.Pack(word)).ToFrozenSet();

    private const int WordsLookedAt = 500;
    private const int LongestSmallWord = 5;
    private const int LeastPercent = 15;

    /// <summary><c>en</c>, or null when the body does not look English.</summary>
    public static string? Detect(SourceText source, IReadOnlyList<LaidOutBlock> body)
    {
        var words = 0;
        var small = 0;
        foreach (var block in body)
        {
            var text = source[block.Range];
            for (var start = 0; start < text.Length && words < WordsLookedAt;)
            {
                var length = 0;
                while (start + length < text.Length && (CharKinds.Of(text[start + length]) & CharKind.Letter) != 0)
                    length++;
                if (length > 0)
                {
                    words++;
                    small += length <= LongestSmallWord && SmallWords.Contains(ShortWord.Pack(text.Slice(start, length))) ? 1 : 0;
                }

                // Enough for any number of words that are still looked at.
                if (small * 100 >= WordsLookedAt * LeastPercent)
                    return "en";
                start += length + 1;
            }
        }

        return words > 0 && small * 100 >= words * LeastPercent ? "en" : null;
    }
}
