using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using NewsSchema.Schemas;

namespace NewsSchema.Runtime;

/// <summary>The runtime's side of <see cref="NameKeys"/>: keys of names in a document.</summary>
internal static class MemberNames
{
    /// <summary>The first bytes of a word, up to eight; the others are zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mask(ulong word, int length) => length == 0 ? 0 : word & (ulong.MaxValue >> (64 - (length * 8)));

    public static ulong KeyOf(ReadOnlySpan<byte> name)
    {
        if (name.Length >= 8)
        {
            var first = BinaryPrimitives.ReadUInt64LittleEndian(name);
            return name.Length == 8 && !name.Contains((byte)0)
                ? first
                : NameKeys.Hash(first, BinaryPrimitives.ReadUInt64LittleEndian(name[^8..]), name.Length);
        }

        var word = 0UL;
        for (var i = name.Length - 1; i >= 0; i--)
            word = word << 8 | name[i];
        return name.Contains((byte)0) ? NameKeys.Hash(word, word, name.Length) : word;
    }
}
