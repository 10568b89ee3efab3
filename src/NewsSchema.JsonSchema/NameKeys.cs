namespace NewsSchema.Schemas;

/// <summary>
/// A member name as one 64-bit word, so that a name is found with a <c>switch</c>: the generator writes the keys that the runtime computes.
/// A name of up to eight bytes is its own key (its bytes, the first lowest); any other has a hash whose top byte is 0xFF, which UTF-8 never has,
/// so that only long names need to be compared in full.
/// </summary>
public static class NameKeys
{
    private const ulong HashMark = 0xFFUL << 56;

    /// <summary>Whether a key settles the name; otherwise the names must be compared.</summary>
    public static bool IsExact(ulong key) => (key & HashMark) != HashMark;

    /// <summary>The key of a name in UTF-8.</summary>
    public static ulong Of(byte[] utf8)
    {
        var exact = utf8.Length <= 8 && Array.IndexOf(utf8, (byte)0) < 0;
        var first = Word(utf8, 0, Math.Min(utf8.Length, 8));
        return exact ? first : Hash(first, Word(utf8, Math.Max(utf8.Length - 8, 0), Math.Min(utf8.Length, 8)), utf8.Length);
    }

    /// <summary>The key of a name that is not its own key, from its first and last (up to) eight bytes as little-endian words.</summary>
    public static ulong Hash(ulong first, ulong last, int length) =>
        unchecked((first ^ (last << 23 | last >> 41) ^ ((ulong)length * 0x9E3779B97F4A7C15UL)) | HashMark);

    private static ulong Word(byte[] bytes, int start, int length)
    {
        var word = 0UL;
        for (var i = length - 1; i >= 0; i--)
            word = word << 8 | bytes[start + i];
        return word;
    }
}
