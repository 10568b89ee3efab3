using System.Buffers;
using System.Globalization;
using System.Text;

namespace NewsSchema.Tool.Output;

/// <summary>
/// Makes text from files safe to print: control characters, which can drive a terminal, and bidirectional controls, which can make
/// text read otherwise than it is, are shown as escapes.
/// </summary>
internal static class TerminalText
{
    private const int ZeroWidthJoiner = 0x200D;
    private const int ZeroWidthNonJoiner = 0x200C;

    public static string Escape(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            Append(safe, rune);
        return safe.ToString();
    }

    /// <summary>Appends one code point and returns how many cells of a terminal it takes.</summary>
    public static int Append(StringBuilder text, Rune rune)
    {
        if (!MustEscape(rune))
        {
            text.Append(rune);
            return Width(rune);
        }

        var escape = rune.Value <= 0xFFFF ? $"\\u{rune.Value:X4}" : $"\\u{{{rune.Value:X}}}";
        text.Append(escape);
        return escape.Length;
    }

    /// <summary>Appends the code point at the start of UTF-8 text, or its first byte as <c>\xFF</c> when it is none; returns its cells and bytes.</summary>
    public static (int Cells, int Bytes) Append(StringBuilder text, ReadOnlySpan<byte> utf8)
    {
        if (Rune.DecodeFromUtf8(utf8, out var rune, out var bytes) == OperationStatus.Done)
            return (Append(text, rune), bytes);
        text.Append(CultureInfo.InvariantCulture, $"\\x{utf8[0]:X2}");
        return (4, 1);
    }

    private static bool MustEscape(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => true,

        // Joiners are part of words and emoji; the other format characters are bidirectional controls, marks and tags that nobody sees.
        UnicodeCategory.Format => rune.Value is not (ZeroWidthJoiner or ZeroWidthNonJoiner),
        _ => false,
    };

    private static int Width(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ => IsWide(rune.Value) ? 2 : 1,
    };

    /// <summary>The blocks that are wide or full-width (Unicode Standard Annex 11), and emoji, which terminals show as wide.</summary>
    private static bool IsWide(int code) => code >= 0x1100 && code is
        <= 0x115F or (>= 0x2E80 and <= 0x303E) or (>= 0x3041 and <= 0xA4CF) or (>= 0xA960 and <= 0xA97F) or (>= 0xAC00 and <= 0xD7A3)
        or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF01 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6)
        or (>= 0x1F300 and <= 0x1F64F) or (>= 0x1F680 and <= 0x1F6FF) or (>= 0x1F900 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD);
}
