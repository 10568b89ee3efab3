using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using System.Text.Unicode;

namespace NewsSchema.Text;

/// <summary>
/// Whether bytes are UTF-8. .NET's own check is quickest on ASCII and slows down at every other character; text in most languages has them everywhere, so here
/// blocks with such characters are checked without branches: by three tables of what a byte's neighbours may not be (Keiser and Lemire, "Validating UTF-8 in less
/// than one instruction per byte", 2021). Short texts and other processors go by .NET's.
/// </summary>
static class Utf8Check
{
    const int Block = 32;
    const int ShortText = 4 * Block;

    // What is wrong with a byte and the one before it; each has a bit, and it is there when all three tables have it.
    const byte TooShort = 1;
    const byte TooLong = 1 << 1;
    const byte Overlong3 = 1 << 2;
    const byte TooLarge = 1 << 3;
    const byte Surrogate = 1 << 4;
    const byte Overlong2 = 1 << 5;
    const byte TooLargeOrOverlong4 = 1 << 6;
    const byte TwoContinuations = 1 << 7;
    const byte WhateverFollows = TooShort | TooLong | TwoContinuations;
    const byte Large = WhateverFollows | TooLarge | TooLargeOrOverlong4;
    const byte Continuation = TooLong | Overlong2 | TwoContinuations;

    static ReadOnlySpan<byte> ByFirstHigh =>
    [
        TooLong, TooLong, TooLong, TooLong, TooLong, TooLong, TooLong, TooLong,
        TwoContinuations, TwoContinuations, TwoContinuations, TwoContinuations,
        TooShort | Overlong2, TooShort, TooShort | Overlong3 | Surrogate, TooShort | TooLarge | TooLargeOrOverlong4,
    ];

    static ReadOnlySpan<byte> ByFirstLow =>
    [
        WhateverFollows | Overlong2 | Overlong3 | TooLargeOrOverlong4, WhateverFollows | Overlong2, WhateverFollows, WhateverFollows,
        WhateverFollows | TooLarge, Large, Large, Large, Large, Large, Large, Large, Large, Large | Surrogate, Large, Large,
    ];

    static ReadOnlySpan<byte> BySecondHigh =>
    [
        TooShort, TooShort, TooShort, TooShort, TooShort, TooShort, TooShort, TooShort,
        Continuation | Overlong3 | TooLargeOrOverlong4, Continuation | Overlong3 | TooLarge, Continuation | Surrogate | TooLarge, Continuation | Surrogate | TooLarge,
        TooShort, TooShort, TooShort, TooShort,
    ];

    /// <summary>Whether a text is UTF-8.</summary>
    public static bool IsValid(ReadOnlySpan<byte> text) => Avx2.IsSupported && text.Length >= ShortText ? IsValidByBlocks(text) : Utf8.IsValid(text);

    static bool IsValidByBlocks(ReadOnlySpan<byte> text)
    {
        // The first block has no bytes before it: with zeros in front it is one like the others.
        Span<byte> edge = stackalloc byte[2 * Block];
        text[..Block].CopyTo(edge[Block..]);
        var wrong = Wrong(ref edge[Block]);

        ref byte first = ref MemoryMarshal.GetReference(text);
        int at = Block;
        if (WideVectors.AreFast && !AreDoubleBlocksValid(text, ref at)) return false;
        for (; at <= text.Length - Block; at += Block)
            wrong |= Wrong(ref Unsafe.Add(ref first, at));

        // The last block may begin within the one before it.
        wrong |= Wrong(ref Unsafe.Add(ref first, text.Length - Block));
        return wrong == default && !IsCutShort(text[^3..]);
    }

    /// <summary>Blocks of twice the size, as far as they go.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    static bool AreDoubleBlocksValid(ReadOnlySpan<byte> text, ref int from)
    {
        var wrong = Vector512<byte>.Zero;
        int at = from;
        for (; at <= text.Length - (2 * Block); at += 2 * Block)
            wrong |= DoubleWrong(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), at));
        from = at;
        return wrong == default;
    }

    /// <summary>Whether a character of two, three or four bytes begins so late in the last three that it cannot be complete.</summary>
    static bool IsCutShort(ReadOnlySpan<byte> last) => last[2] >= 0xC0 || last[1] >= 0xE0 || last[0] >= 0xF0;

    /// <summary>Where a block's bytes cannot follow those before them, which must be in memory as well: at least three.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector256<byte> Wrong(ref byte block)
    {
        var bytes = Vector256.LoadUnsafe(ref block);
        var before = Vector256.LoadUnsafe(ref Unsafe.Subtract(ref block, 1));
        var secondBefore = Vector256.LoadUnsafe(ref Unsafe.Subtract(ref block, 2));
        var thirdBefore = Vector256.LoadUnsafe(ref Unsafe.Subtract(ref block, 3));
        var low = Vector256.Create((byte)0x0F);
        var wrong = Avx2.Shuffle(Table(ByFirstHigh), High(before)) & Avx2.Shuffle(Table(ByFirstLow), before & low) & Avx2.Shuffle(Table(BySecondHigh), High(bytes));

        // Two continuations in a row are right exactly after the first byte of three or four.
        var goesOn = Avx2.SubtractSaturate(secondBefore, Vector256.Create((byte)(0xE0 - 0x80))) | Avx2.SubtractSaturate(thirdBefore, Vector256.Create((byte)(0xF0 - 0x80)));
        return wrong ^ (goesOn & Vector256.Create((byte)0x80));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<byte> DoubleWrong(ref byte block)
    {
        var bytes = Vector512.LoadUnsafe(ref block);
        var before = Vector512.LoadUnsafe(ref Unsafe.Subtract(ref block, 1));
        var secondBefore = Vector512.LoadUnsafe(ref Unsafe.Subtract(ref block, 2));
        var thirdBefore = Vector512.LoadUnsafe(ref Unsafe.Subtract(ref block, 3));
        var low = Vector512.Create((byte)0x0F);
        var wrong = Avx512BW.Shuffle(DoubleTable(ByFirstHigh), DoubleHigh(before)) & Avx512BW.Shuffle(DoubleTable(ByFirstLow), before & low) & Avx512BW.Shuffle(DoubleTable(BySecondHigh), DoubleHigh(bytes));
        var goesOn = Avx512BW.SubtractSaturate(secondBefore, Vector512.Create((byte)(0xE0 - 0x80))) | Avx512BW.SubtractSaturate(thirdBefore, Vector512.Create((byte)(0xF0 - 0x80)));
        return wrong ^ (goesOn & Vector512.Create((byte)0x80));
    }

    static Vector512<byte> DoubleHigh(Vector512<byte> bytes) => Vector512.ShiftRightLogical(bytes.AsUInt16(), 4).AsByte() & Vector512.Create((byte)0x0F);

    static Vector512<byte> DoubleTable(ReadOnlySpan<byte> table) => Vector512.Create(Table(table), Table(table));

    static Vector256<byte> High(Vector256<byte> bytes) => Vector256.ShiftRightLogical(bytes.AsUInt16(), 4).AsByte() & Vector256.Create((byte)0x0F);

    static Vector256<byte> Table(ReadOnlySpan<byte> table)
    {
        var half = Vector128.Create(table);
        return Vector256.Create(half, half);
    }
}
