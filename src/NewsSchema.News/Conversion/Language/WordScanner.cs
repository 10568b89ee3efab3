namespace NewsSchema.News.Conversion.Language;

/// <summary>A word of a text: letters, digits and apostrophes inside it. Every number hashes alike: the resource files write 1 for any.</summary>
internal readonly record struct Word(int Start, int End, ulong Hash, bool IsNumber, bool StartsUpper, bool IsAllUpper)
{
    public int Length => End - Start;
}

/// <summary>Walks over the words of a text once, without allocating.</summary>
internal static class WordScanner
{
    private const ulong NumberHash = 0x9E3779B97F4A7C15;

    /// <summary>Reads the next word at or after <paramref name="position"/>, and moves past it.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, ref int position, out Word word)
    {
        var i = position;
        while (i < text.Length && !CharKinds.IsLetterOrDigit(text[i]))
            i++;
        if (i >= text.Length)
        {
            position = i;
            word = default;
            return false;
        }

        var start = i;
        var hash = 14695981039346656037UL;
        var all = CharKind.None;
        do
        {
            var c = text[i];
            var kind = CharKinds.Of(c);
            if ((kind & (CharKind.Letter | CharKind.Digit)) != 0)
            {
                all |= kind;

                // The bit that tells small letters from capitals is set in ASCII digits.
                c = c < 128 ? (char)(c | 0x20) : char.ToLowerInvariant(c);
            }
            else if (c is '\'' or '’' && i + 1 < text.Length && CharKinds.IsLetterOrDigit(text[i + 1]))
            {
                c = '\'';
            }
            else
            {
                break;
            }

            hash = (hash ^ c) * 1099511628211UL;
        }
        while (++i < text.Length);

        position = i;
        var isNumber = (all & CharKind.Letter) == 0;
        word = new Word(start, i, isNumber ? NumberHash : hash, isNumber, (CharKinds.Of(text[start]) & CharKind.Upper) != 0, !isNumber && (all & (CharKind.Lower | CharKind.Caseless)) == 0);
        return true;
    }

    public static ulong Append(ulong phrase, ulong word) => ((phrase * 0x9FB21C651E98DF25UL) ^ word) * 0xD6E8FEB86659FD93UL;
}
