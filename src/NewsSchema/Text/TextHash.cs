using System.Buffers.Binary;
using System.Security.Cryptography;

namespace NewsSchema.Text;

/// <summary>A quick 64-bit hash of short texts. It differs from process to process, so that nobody can prepare collisions.</summary>
static class TextHash
{
    const ulong Factor = 0x9E3779B97F4A7C15;

    static readonly ulong Seed = BinaryPrimitives.ReadUInt64LittleEndian(RandomNumberGenerator.GetBytes(sizeof(ulong)));

    public static ulong Of(ReadOnlySpan<byte> text)
    {
        ulong hash = Seed ^ ((ulong)text.Length * Factor);
        if (text.Length < sizeof(ulong)) return Add(hash, Short(text));
        var rest = text;
        for (; rest.Length > sizeof(ulong); rest = rest[sizeof(ulong)..]) hash = Add(hash, BinaryPrimitives.ReadUInt64LittleEndian(rest));
        // The last word may overlap the one before it.
        return Add(hash, BinaryPrimitives.ReadUInt64LittleEndian(text[^sizeof(ulong)..]));
    }

    /// <summary>Takes another word into a hash; their order counts.</summary>
    public static ulong Add(ulong hash, ulong word)
    {
        ulong high = Math.BigMul(hash ^ word, (Factor ^ Seed) | 1, out ulong low);
        return high ^ low;
    }

    /// <summary>A text of less than eight bytes as a word: of those of one length each has its own.</summary>
    static ulong Short(ReadOnlySpan<byte> text) => text.Length switch
    {
        >= 4 => BinaryPrimitives.ReadUInt32LittleEndian(text) | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(text[^4..]) << 32),
        >= 2 => BinaryPrimitives.ReadUInt16LittleEndian(text) | ((ulong)text[^1] << 16),
        1 => text[0],
        _ => 0,
    };
}
