using System.Runtime.CompilerServices;

namespace NewsSchema.News.Conversion.Language;

/// <summary>What a character is, in one byte.</summary>
[Flags]
internal enum CharKind : byte
{
    None = 0,
    Letter = 1,
    Upper = 2,
    Lower = 4,
    Digit = 8,
    Space = 16,

    /// <summary>A letter that is neither upper nor lower case.</summary>
    Caseless = 32,
}

/// <summary>
/// Classifies characters as the methods of <see cref="char"/> do, by one look into a table for ASCII: every stage asks this of every
/// character, most of them several times.
/// </summary>
internal static class CharKinds
{
    private static ReadOnlySpan<byte> Ascii =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 16, 16, 16, 16, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 0, 0, 0, 0, 0, 0,
        0, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
        3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 0, 0, 0, 0, 0,
        0, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
        5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 0, 0, 0, 0, 0,
    ];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CharKind Of(char c) => c < 128 ? (CharKind)Ascii[c] : OfOther(c);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLetterOrDigit(char c) => (Of(c) & (CharKind.Letter | CharKind.Digit)) != 0;

    private static CharKind OfOther(char c)
    {
        // The quotation marks, dashes and invisible characters of news text.
        if (c is >= '\u200B' and <= '\u2027')
            return CharKind.None;
        if (char.IsLetter(c))
            return CharKind.Letter | (char.IsUpper(c) ? CharKind.Upper : char.IsLower(c) ? CharKind.Lower : CharKind.Caseless);
        return char.IsDigit(c) ? CharKind.Digit : char.IsWhiteSpace(c) ? CharKind.Space : CharKind.None;
    }
}
