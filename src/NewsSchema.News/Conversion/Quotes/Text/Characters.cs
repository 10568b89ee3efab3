using System.Globalization;
using NewsSchema.News.Conversion.Language;

namespace NewsSchema.News.Conversion.Quotes.Text;

/// <summary>Kinds of characters that the quote stages tell apart, and trimming of ranges.</summary>
internal static class Characters
{
    /// <summary>White space and the invisible characters that scraped text has at the ends of passages.</summary>
    public static bool IsBlank(char c) => (CharKinds.Of(c) & CharKind.Space) != 0 || c is '\u200B' or '\u00AD' or '\uFEFF' or '\u2060' or '\u200E' or '\u200F';

    public static bool IsWordChar(char c) => CharKinds.IsLetterOrDigit(c) || (c >= 0x80 && (JoinsPrevious(c) || char.IsSurrogate(c)));

    /// <summary>True for a character that belongs to the grapheme before it.</summary>
    public static bool JoinsPrevious(char c) => c >= 0x300 && (char.IsLowSurrogate(c) || c is '\u200D' or '\uFE0F' or '\uFE0E'
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark);

    public static bool IsDash(char c) => c is '\u2012' or '\u2013' or '\u2014' or '\u2015';

    public static bool EndsSentence(char c) => c is '.' or '!' or '?' or '\u2026';

    /// <summary>The range without blanks at its ends and without half a grapheme at either border; empty when nothing is left.</summary>
    public static TextRange Trim(string text, TextRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (start < end && (IsBlank(text[start]) || (JoinsPrevious(text[start]) && !(start == 0 || char.IsWhiteSpace(text[start - 1])))))
            start++;
        while (end > start && (IsBlank(text[end - 1]) || (end < text.Length && JoinsPrevious(text[end])) || text[end - 1] == '\u200D'))
            end--;
        return new TextRange(start, end);
    }
}
