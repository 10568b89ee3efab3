namespace NewsSchema.News.Conversion.Quotes.Lexicon;

/// <summary>A word of up to 24 ASCII characters in small letters, a byte each: two words that are equal have equal keys, and no others. Few have letters in the third part.</summary>
internal readonly record struct WordKey(ulong First, ulong Second, ulong Third = 0)
{
    /// <summary>No listed word is longer.</summary>
    private const int Longest = 24;

    /// <summary>False for a word that has no key, and so is in no list.</summary>
    public static bool TryOf(ReadOnlySpan<char> word, out WordKey key)
    {
        key = default;
        if (word.Length > Longest)
            return false;
        Span<ulong> parts = [0, 0, 0];
        for (var i = 0; i < word.Length; i++)
        {
            var c = Fold(word[i]);
            if (c >= 0x80)
                return false;
            parts[i >> 3] |= (ulong)c << (8 * (i & 7));
        }

        key = new WordKey(parts[0], parts[1], parts[2]);
        return true;
    }

    private static char Fold(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20)
        : c < 0x80 ? c
        : c is '\u2019' or '\u2018' ? '\''
        : char.ToLowerInvariant(c);
}
