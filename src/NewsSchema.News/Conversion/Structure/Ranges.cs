using System.Globalization;

namespace NewsSchema.News.Conversion.Structure;

/// <summary>Cuts ranges that keep the contract: no white space at the ends, no grapheme cluster split.</summary>
internal static class Ranges
{
    /// <summary>The range without white space at its ends; empty when nothing else is in it.</summary>
    public static TextRange Trim(string text, int start, int end)
    {
        // A mark that combines with a character before the range belongs to that character.
        while (start < end && (char.IsWhiteSpace(text[start]) || IsInsideCluster(text, start)))
            start++;
        while (end > start && end < text.Length && IsInsideCluster(text, end))
            end++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new TextRange(start, Math.Max(start, end));
    }

    /// <summary>As <see cref="Trim(string, int, int)"/>, and without commas, dashes, bars and bullets at the ends.</summary>
    public static TextRange TrimSeparators(string text, int start, int end)
    {
        while (start < end && (IsSeparator(text[start]) || IsInsideCluster(text, start)))
            start++;
        while (end > start && IsSeparator(text[end - 1]))
            end--;
        return Trim(text, start, end);
    }

    public static bool IsSeparator(char c) =>
        char.IsWhiteSpace(c) || c is ',' or ';' or ':' or '|' or '/' or '-' or '–' or '—' or '―' or '_' or '•' or '·' or '∙' or '●' or '▪' or '►' or '>' or '<' or '~' or '\u200B' or '\uFEFF' or '\u2060';

    public static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c);

    /// <summary>Whether any letter or digit lies in the range.</summary>
    public static bool HasWord(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i]))
                return true;
        }

        return false;
    }

    private static bool IsInsideCluster(string text, int position)
    {
        var c = text[position];
        if (position == 0 || c < '\u0300' || char.IsControl(text[position - 1]))
            return false;
        if (char.IsLowSurrogate(c))
            return true;
        return c == '\u200D' || c == '\u200C' || CharUnicodeInfo.GetUnicodeCategory(text, position)
            is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
            || (char.IsHighSurrogate(c) && position + 1 < text.Length && char.ConvertToUtf32(c, text[position + 1]) is >= 0x1F3FB and <= 0x1F3FF);
    }
}
