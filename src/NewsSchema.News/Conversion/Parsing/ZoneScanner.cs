using NewsSchema.News.Conversion.Language;

namespace NewsSchema.News.Conversion.Parsing;

/// <summary>Finds the zone behind a time of day: <c>Z</c>, <c>+06:00</c>, <c>GMT+1</c>, <c>BdST</c>, <c>(ET)</c>.</summary>
internal static class ZoneScanner
{
    public static WrittenZone? TryReadAfter(ReadOnlySpan<char> text, int at)
    {
        var i = at;
        while (i < text.Length && i - at < 3 && (char.IsWhiteSpace(text[i]) || text[i] is '(' or ','))
            i++;
        if (i >= text.Length)
            return null;
        if (TryReadOffset(text, i, out var end))
            return new(i, end);
        var wordEnd = i;
        while (wordEnd < text.Length && char.IsAsciiLetter(text[wordEnd]))
            wordEnd++;
        if (wordEnd == i || wordEnd - i > 5 || !ZoneTable.Shared.Contains(text[i..wordEnd]) || (wordEnd < text.Length && char.IsLetterOrDigit(text[wordEnd])))
            return null;
        if (text[i..wordEnd] is "GMT" or "UTC" && TryReadOffset(text, wordEnd, out end))
            return new(i, end);
        return new(i, wordEnd);
    }

    /// <summary>+06:00, +0600, +6, −5.</summary>
    private static bool TryReadOffset(ReadOnlySpan<char> text, int at, out int end)
    {
        end = at;
        if (at + 1 >= text.Length || text[at] is not ('+' or '-' or '−') || !char.IsAsciiDigit(text[at + 1]))
            return false;
        end = at + 1;
        while (end < text.Length && end - at <= 5 && (char.IsAsciiDigit(text[end]) || text[end] == ':'))
            end++;
        if (text[end - 1] == ':')
            end--;
        return true;
    }
}
