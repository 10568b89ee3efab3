using System.Buffers;
using System.Text;

namespace NewsSchema.Formats;

/// <summary>URI templates of RFC 6570, section 2, with its erratum 6937 (an apostrophe is a literal).</summary>
static class UriTemplates
{
    const int MaxPrefixDigits = 4;

    static readonly SearchValues<byte> Operators = SearchValues.Create("+#./;?&=,!@|"u8);

    public static bool IsUriTemplate(ReadOnlySpan<byte> utf8)
    {
        while (!utf8.IsEmpty)
        {
            int taken = utf8[0] == '{' ? ExpressionLength(utf8) : LiteralLength(utf8);
            if (taken == 0) return false;
            utf8 = utf8[taken..];
        }

        return true;
    }

    /// <summary>The length of the literal character at the beginning; 0 when it is none.</summary>
    static int LiteralLength(ReadOnlySpan<byte> utf8)
    {
        if (utf8[0] == '%') return EncodedLength(utf8);
        if (utf8[0] < 0x80) return utf8[0] is <= 0x20 or 0x7F || "\"<>\\^`{|}"u8.Contains(utf8[0]) ? 0 : 1;
        Rune.DecodeFromUtf8(utf8, out var rune, out int length);
        return Uris.IsUcsChar(rune.Value) || Uris.IsPrivate(rune.Value) ? length : 0;
    }

    static int EncodedLength(ReadOnlySpan<byte> utf8) => utf8.Length >= 3 && utf8[0] == '%' && Ascii.IsHex(utf8[1]) && Ascii.IsHex(utf8[2]) ? 3 : 0;

    /// <summary>The length of the expression at the beginning, braces included; 0 when it is none.</summary>
    static int ExpressionLength(ReadOnlySpan<byte> utf8)
    {
        int close = utf8.IndexOf((byte)'}');
        if (close < 2) return 0;
        var variables = utf8[1..close];
        if (Operators.Contains(variables[0])) variables = variables[1..];
        while (true)
        {
            int comma = variables.IndexOf((byte)',');
            if (!IsVariable(comma < 0 ? variables : variables[..comma])) return 0;
            if (comma < 0) return close + 1;
            variables = variables[(comma + 1)..];
        }
    }

    static bool IsVariable(ReadOnlySpan<byte> utf8)
    {
        int colon = utf8.IndexOf((byte)':');
        if (colon >= 0) return IsName(utf8[..colon]) && IsPrefix(utf8[(colon + 1)..]);
        return IsName(utf8.EndsWith("*"u8) ? utf8[..^1] : utf8);
    }

    static bool IsPrefix(ReadOnlySpan<byte> utf8) =>
        utf8.Length is > 0 and <= MaxPrefixDigits && utf8[0] != '0' && utf8.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;

    /// <summary>Letters, digits, underscores and encoded bytes, with single dots between them.</summary>
    static bool IsName(ReadOnlySpan<byte> utf8)
    {
        bool afterDot = true;
        while (!utf8.IsEmpty)
        {
            bool dot = utf8[0] == '.';
            int taken = dot || utf8[0] == '_' || Ascii.IsLetterOrDigit(utf8[0]) ? 1 : EncodedLength(utf8);
            if (taken == 0 || (dot && afterDot)) return false;
            afterDot = dot;
            utf8 = utf8[taken..];
        }

        return !afterDot;
    }
}
