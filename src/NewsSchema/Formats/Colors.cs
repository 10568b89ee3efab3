using System.Text;

namespace NewsSchema.Formats;

/// <summary>Colors of CSS 2.1, section 4.3.6, which only draft 3 knew: the seventeen names, <c>#rgb</c>, <c>#rrggbb</c> and <c>rgb(…)</c>.</summary>
static class Colors
{
    const int LongestName = 7;
    const int LongestFunction = 64;

    static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "aqua", "black", "blue", "fuchsia", "gray", "green", "lime", "maroon", "navy", "olive", "orange", "purple", "red", "silver", "teal", "white", "yellow",
    };

    public static bool IsColor(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty) return false;
        if (utf8[0] == '#') return utf8.Length is 4 or 7 && utf8[1..].IndexOfAnyExcept("0123456789abcdefABCDEF"u8) < 0;
        return utf8.Length <= LongestName ? Names.Contains(Encoding.UTF8.GetString(utf8)) : utf8.Length <= LongestFunction && IsFunction(Encoding.UTF8.GetString(utf8));
    }

    /// <summary>Three whole numbers or three percentages; numbers out of range are clipped by CSS, not refused.</summary>
    static bool IsFunction(string text)
    {
        if (!text.StartsWith("rgb(", StringComparison.OrdinalIgnoreCase) || !text.EndsWith(')')) return false;
        string[] parts = text[4..^1].Split(',');
        bool percent = parts[0].Trim().EndsWith('%');
        return parts.Length == 3 && parts.All(part => IsComponent(part.Trim(' ', '\t', '\n', '\r', '\f'), percent));
    }

    static bool IsComponent(string text, bool percent)
    {
        if (percent != text.EndsWith('%')) return false;
        if (percent) text = text[..^1];
        string[] parts = text.TrimStart('+', '-').Split('.');
        return parts.Length <= (percent ? 2 : 1) && parts.All(part => part.Length > 0 && part.All(char.IsAsciiDigit)) && text.Length - text.TrimStart('+', '-').Length <= 1;
    }
}
