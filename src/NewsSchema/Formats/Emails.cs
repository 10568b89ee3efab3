using System.Buffers;

namespace NewsSchema.Formats;

/// <summary>Mailboxes of RFC 5321 (section 4.1.2), and of RFC 6531 (section 3.3), where characters beyond ASCII may stand in words and labels.</summary>
static class Emails
{
    const int MaxLocalBytes = 64;
    const int MaxDomainLength = 255;
    const int MaxLabelLength = 63;

    static readonly SearchValues<byte> Atom = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$%&'*+-/=?^_`{|}~."u8);

    public static bool IsEmail(ReadOnlySpan<byte> utf8) => System.Text.Ascii.IsValid(utf8) && IsMailbox(utf8);

    public static bool IsIdnEmail(ReadOnlySpan<byte> utf8) => IsMailbox(utf8);

    static bool IsMailbox(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty) return false;
        int local = utf8[0] == '"' ? QuotedLength(utf8) : DotStringLength(utf8);
        return local is > 0 and <= MaxLocalBytes && local + 1 < utf8.Length && utf8[local] == '@' && IsDomain(utf8[(local + 1)..]);
    }

    /// <summary>The length of the quoted string at the beginning, marks included; 0 when it is none.</summary>
    static int QuotedLength(ReadOnlySpan<byte> utf8)
    {
        for (int i = 1; i < utf8.Length; i++)
        {
            if (utf8[i] == '"') return i + 1;
            if (utf8[i] == '\\' && (++i == utf8.Length || utf8[i] >= 0x80)) return 0;
            if (utf8[i] is < 0x20 or 0x7F) return 0;
        }

        return 0;
    }

    /// <summary>The length of the words with single dots between them at the beginning; 0 when there are none.</summary>
    static int DotStringLength(ReadOnlySpan<byte> utf8)
    {
        int end = 0;
        while (end < utf8.Length && (utf8[end] >= 0x80 || Atom.Contains(utf8[end]))) end++;
        var words = utf8[..end];
        return end == 0 || words[0] == '.' || words[^1] == '.' || words.IndexOf(".."u8) >= 0 ? 0 : end;
    }

    static bool IsDomain(ReadOnlySpan<byte> utf8)
    {
        if (utf8[0] == '[') return utf8[^1] == ']' && IsAddressLiteral(utf8[1..^1]);
        int length = 0;
        while (true)
        {
            int dot = utf8.IndexOf((byte)'.');
            var label = dot < 0 ? utf8 : utf8[..dot];
            int labelLength = IsLabel(label) ? Text.CodePoints.Count(label) : 0;
            length += labelLength + 1;
            if (labelLength is 0 or > MaxLabelLength || length - 1 > MaxDomainLength) return false;
            if (dot < 0) return true;
            utf8 = utf8[(dot + 1)..];
        }
    }

    static bool IsLabel(ReadOnlySpan<byte> label) => !label.IsEmpty && label[0] != '-' && label[^1] != '-' && IsWord(label, wide: true);

    static bool IsAddressLiteral(ReadOnlySpan<byte> utf8)
    {
        if (IpAddresses.IsIpv4(utf8)) return true;
        int colon = utf8.IndexOf((byte)':');
        if (colon < 1 || colon + 1 == utf8.Length) return false;
        var tag = utf8[..colon];
        var content = utf8[(colon + 1)..];
        if (System.Text.Ascii.EqualsIgnoreCase(tag, "IPv6"u8)) return IpAddresses.IsIpv6(content);
        return tag[^1] != '-' && IsWord(tag, wide: false) && content.IndexOfAnyExceptInRange((byte)'!', (byte)'~') < 0 && content.IndexOfAny("[\\]"u8) < 0;
    }

    static bool IsWord(ReadOnlySpan<byte> utf8, bool wide)
    {
        foreach (byte unit in utf8)
        {
            if (unit >= 0x80 ? !wide : unit != '-' && !Ascii.IsLetterOrDigit(unit)) return false;
        }

        return true;
    }
}
