using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsSchema.News.Conversion.Quotes.Text;

/// <summary>Lists where in a stretch of text quotation marks stand, or what may be one, so that nobody else needs to go through the letters in between.</summary>
internal static class MarkScanner
{
    private const char FirstBeyondAscii = '\u00AB';

    public static void Scan(string text, TextRange range, LentList<int> marks)
    {
        var i = range.Start;
        if (Vector128.IsHardwareAccelerated)
        {
            ref var first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text.AsSpan()));
            for (; i <= range.End - Vector128<byte>.Count; i += Vector128<byte>.Count)
            {
                var candidates = Candidates(Vector128.LoadUnsafe(ref first, (nuint)i), Vector128.LoadUnsafe(ref first, (nuint)(i + Vector128<ushort>.Count)));
                for (; candidates != 0; candidates &= candidates - 1)
                    Check(text, i + BitOperations.TrailingZeroCount(candidates), marks);
            }
        }

        for (; i < range.End; i++)
            Check(text, i, marks);
    }

    private static void Check(string text, int i, LentList<int> marks)
    {
        if (text[i] is '"' or '\'' or '`' or '\u2018' or '\u2019' or '\u201A' or '\u2039' or '\u203A' or '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' or '\uFF02')
            marks.Add(i);
    }

    /// <summary>A bit for each of sixteen characters that is a mark of ASCII or lies beyond it.</summary>
    private static uint Candidates(Vector128<ushort> left, Vector128<ushort> right) => Vector128.Narrow(MayBeMark(left), MayBeMark(right)).ExtractMostSignificantBits();

    private static Vector128<ushort> MayBeMark(Vector128<ushort> characters) =>
        Vector128.Equals(characters, Vector128.Create((ushort)'"')) | Vector128.Equals(characters, Vector128.Create((ushort)'\''))
        | Vector128.Equals(characters, Vector128.Create((ushort)'`')) | Vector128.GreaterThanOrEqual(characters, Vector128.Create((ushort)FirstBeyondAscii));
}
