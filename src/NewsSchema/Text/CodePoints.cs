using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsSchema.Text;

/// <summary>Code points of UTF-8, which is what <c>minLength</c> and <c>maxLength</c> count.</summary>
static class CodePoints
{
    /// <summary>The largest continuation byte, 0xBF, as a signed number: all other bytes are greater.</summary>
    const sbyte LastContinuation = -65;

    /// <summary>How many code points valid UTF-8 holds: every byte that does not continue another.</summary>
    public static int Count(ReadOnlySpan<byte> utf8)
    {
        int count = 0, at = 0;
        ref byte first = ref MemoryMarshal.GetReference(utf8);
        if (Vector256.IsHardwareAccelerated)
        {
            var limit = Vector256.Create(LastContinuation);
            for (; at <= utf8.Length - Vector256<byte>.Count; at += Vector256<byte>.Count)
            {
                var units = Vector256.LoadUnsafe(ref first, (nuint)at).AsSByte();
                count += BitOperations.PopCount(Vector256.GreaterThan(units, limit).ExtractMostSignificantBits());
            }
        }

        if (Vector128.IsHardwareAccelerated)
        {
            var limit = Vector128.Create(LastContinuation);
            for (; at <= utf8.Length - Vector128<byte>.Count; at += Vector128<byte>.Count)
            {
                var units = Vector128.LoadUnsafe(ref first, (nuint)at).AsSByte();
                count += BitOperations.PopCount(Vector128.GreaterThan(units, limit).ExtractMostSignificantBits());
            }
        }

        for (; at < utf8.Length; at++) count += (sbyte)utf8[at] > LastContinuation ? 1 : 0;
        return count;
    }
}
