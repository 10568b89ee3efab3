namespace NewsSchema.News.Conversion.Language;

/// <summary>Short words as numbers, so that looking one up needs no string.</summary>
internal static class ShortWord
{
    private const int Longest = 8;

    /// <summary>Up to eight ASCII letters or digits in any case as one number; 0 for every other word.</summary>
    public static ulong Pack(ReadOnlySpan<char> word)
    {
        if (word.Length > Longest)
            return 0;
        var packed = 0UL;
        foreach (var c in word)
        {
            if (!char.IsAsciiLetterOrDigit(c))
                return 0;
            packed = (packed << 8) | (uint)(c | 0x20);
        }

        return packed;
    }
}
