using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsSchema.News.Conversion.Quotes.Text;

/// <summary>The ASCII letters from a position on, found and made small sixteen at a time: almost every word of English is one such run.</summary>
internal readonly struct LetterRun
{
    /// <summary>How many characters must follow the position.</summary>
    public const int Window = 16;

    private const byte CaseBit = 0x20;

    private static readonly Vector128<byte> Positions = Vector128.Create((byte)0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);

    private LetterRun(int length, uint capitals, ulong first, ulong second)
    {
        Length = length;
        Capitals = capitals;
        First = first;
        Second = second;
    }

    public int Length { get; }

    /// <summary>A bit for each letter that is a capital.</summary>
    public uint Capitals { get; }

    /// <summary>The first eight letters in small letters, a byte each, as in the key of a word.</summary>
    public ulong First { get; }

    /// <summary>The letters after these.</summary>
    public ulong Second { get; }

    public bool IsAllCapitals => Capitals == (1u << Length) - 1;

    /// <summary>Reads a window of characters; the run is cut at the end of what may be read of it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LetterRun At(ReadOnlySpan<char> text, int start, int limit)
    {
        ref var first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text.Slice(start, Window)));
        var left = Vector128.LoadUnsafe(ref first);
        var right = Vector128.LoadUnsafe(ref first, (nuint)Vector128<ushort>.Count);
        var others = Vector128.Narrow(Others(left), Others(right)).ExtractMostSignificantBits();
        var length = BitOperations.TrailingZeroCount(others | (1u << Math.Min(limit - start, Window)));
        var bytes = Vector128.Narrow(left, right);
        var inside = Vector128.LessThan(Positions, Vector128.Create((byte)length));
        var capitals = (Vector128.Equals(bytes & Vector128.Create(CaseBit), Vector128<byte>.Zero) & inside).ExtractMostSignificantBits();
        var small = ((bytes | Vector128.Create(CaseBit)) & inside).AsUInt64();
        return new LetterRun(length, capitals, small.ToScalar(), small.GetElement(1));
    }

    /// <summary>All bits of what is no ASCII letter.</summary>
    private static Vector128<ushort> Others(Vector128<ushort> characters) =>
        Vector128.GreaterThan((characters | Vector128.Create((ushort)CaseBit)) - Vector128.Create((ushort)'a'), Vector128.Create((ushort)('z' - 'a')));
}
