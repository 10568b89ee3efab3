using System.Numerics;
using System.Runtime.CompilerServices;

namespace NewsSchema.Runtime;

/// <summary>Decimal digits read eight at a time: a word's lowest byte is the first character.</summary>
internal static class DigitWords
{
    private const ulong Zeros = 0x3030303030303030;

    /// <summary>How many of a word's characters are digits before the first that is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Count(ulong word)
    {
        // A digit becomes 0 to 9, to which so much is added that any more sets the byte's highest bit. What a sum carries over only reaches bytes that come later.
        var digits = word ^ Zeros;
        var others = (digits | (digits + 0x7676767676767676)) & 0x8080808080808080;
        return BitOperations.TrailingZeroCount(others) >> 3;
    }

    /// <summary>The value of a word's first digits.</summary>
    /// <param name="word">The word.</param>
    /// <param name="count">How many digits there are, from 1 to 8.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Value(ulong word, int count)
    {
        // Pushed to the end, with zeros before them; then pairs, fours and eights are put together.
        var digits = (word ^ Zeros) << (64 - (count * 8));
        digits = (digits * 10) + (digits >> 8);
        return (long)((((digits & 0x000000FF000000FF) * 0x000F424000000064) + (((digits >> 16) & 0x000000FF000000FF) * 0x0000271000000001)) >> 32);
    }
}
