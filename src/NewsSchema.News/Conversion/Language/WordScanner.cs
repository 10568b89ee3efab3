namespace NewsSchema.News.Conversion.Language;

/// <summary>A word of a text: letters, digits and apostrophes inside it. Every number hashes alike: the resource files write 1 for any.</summary>
internal readonly record struct Word(int Start, int End, ulong Hash, bool IsNumber, bool StartsUpper, bool IsAllUpper)
{
    public int Length => End - Start;
}

/// <summary>Walks over the words of a text once, without allocating.</summary>
internal static class WordScanner
{
    public const ulong NumberHash = 0x9E3779B97F4A7C15;

    /// <summary>The bit that tells small letters from capitals; it is set in digits and the apostrophe.</summary>
    public const int SmallBit = 0x20;

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
        var filled = 0;
        var all = CharKind.None;
        var first = CharKinds.Of(text[i]);
        do
        {
            var c = text[i];
            var kind = CharKinds.Of(c);
            if ((kind & (CharKind.Letter | CharKind.Digit)) != 0)
                all |= kind;
            else if (c is '\'' or '’' && i + 1 < text.Length && CharKinds.IsLetterOrDigit(text[i + 1]))
                c = '\'';
            else
                break;
            if (c >= 128)
            {
                hash = Append(hash, char.ToLowerInvariant(c));
                continue;
            }

            if (filled == 64)
            {
                hash = Append(hash, packed);
                (packed, filled) = (0, 0);
            }

            packed |= (ulong)(c | SmallBit) << filled;
            filled += 8;
        }
        while ((uint)++i < (uint)text.Length);

        position = i;
        var isNumber = (all & CharKind.Letter) == 0;
        word = new Word(start, i, isNumber ? NumberHash : Finish(hash, packed), isNumber, (first & CharKind.Upper) != 0, !isNumber && (all & (CharKind.Lower | CharKind.Caseless)) == 0);
        return true;
    }

    /// <summary>The hash of a word from that of its letters before the last eight, and these: small ones, the first in the lowest byte.</summary>
    public static ulong Finish(ulong hash, ulong packed)
    {
        hash = Append(hash, packed);
        return hash ^ (hash >> 32);
    }

    public static ulong Append(ulong phrase, ulong word) => ((phrase * 0x9FB21C651E98DF25UL) ^ word) * 0xD6E8FEB86659FD93UL;
}
