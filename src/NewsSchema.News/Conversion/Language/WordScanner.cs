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
        while ((uint)i < (uint)text.Length && !CharKinds.IsLetterOrDigit(text[i]))
            i++;
        if ((uint)i >= (uint)text.Length)
        {
            position = i;
            word = default;
            return false;
        }

        // Eight letters are one step of the hash: a step for each would wait for the multiplication before it.
        var start = i;
        var hash = 0UL;
        var packed = 0UL;
        var all = CharKind.None;
        var first = CharKinds.Of(text[i]);
        do
        {
            var c = text[i];
            var kind = CharKinds.Of(c);
            if ((kind & (CharKind.Letter | CharKind.Digit)) != 0)
            {
                all |= kind;

                // The bit that tells small letters from capitals is set in ASCII digits.
                if (c < 128)
                    packed = (packed << 8) | c | 0x20;
                else
                    hash = Append(hash, char.ToLowerInvariant(c));
            }
            else if (c is '\'' or '’' && i + 1 < text.Length && CharKinds.IsLetterOrDigit(text[i + 1]))
            {
                packed = (packed << 8) | '\'';
            }
            else
            {
                break;
            }

            if (packed >= 1UL << 56)
            {
                hash = Append(hash, packed);
                packed = 0;
            }
        }
        while ((uint)++i < (uint)text.Length);

        position = i;
        hash = Append(hash, packed);
        hash ^= hash >> 32;
        var isNumber = (all & CharKind.Letter) == 0;
        word = new Word(start, i, isNumber ? NumberHash : hash, isNumber, (first & CharKind.Upper) != 0, !isNumber && (all & (CharKind.Lower | CharKind.Caseless)) == 0);
        return true;
    }

    public static ulong Append(ulong phrase, ulong word) => ((phrase * 0x9FB21C651E98DF25UL) ^ word) * 0xD6E8FEB86659FD93UL;
}
