namespace NewsSchema.Formats;

/// <summary>IP addresses as text: dotted quads of RFC 2673 (section 3.2) and RFC 4291 (section 2.2), without zones, masks or leading zeros.</summary>
static class IpAddresses
{
    const int Groups = 8;

    public static bool IsIpv4(ReadOnlySpan<byte> utf8)
    {
        for (int part = 0; part < 4; part++)
        {
            if (part > 0)
            {
                if (utf8.IsEmpty || utf8[0] != '.') return false;
                utf8 = utf8[1..];
            }

            int digits = 0, value = 0;
            while (digits < utf8.Length && digits < 4 && Ascii.IsDigit(utf8[digits])) value = (value * 10) + utf8[digits++] - '0';
            if (digits is 0 or 4 || value > 255 || (digits > 1 && utf8[0] == '0')) return false;
            utf8 = utf8[digits..];
        }

        return utf8.IsEmpty;
    }

    public static bool IsIpv6(ReadOnlySpan<byte> utf8)
    {
        int groups = 0;
        bool compressed = false;
        if (utf8.StartsWith("::"u8))
        {
            compressed = true;
            utf8 = utf8[2..];
            if (utf8.IsEmpty) return true;
        }

        while (true)
        {
            int digits = 0;
            while (digits < utf8.Length && digits < 5 && Ascii.IsHex(utf8[digits])) digits++;
            if (digits is 0 or 5 || groups == Groups) return false;
            if (digits < utf8.Length && utf8[digits] == '.') return IsIpv4(utf8) && IsFull(groups + 2, compressed);
            groups++;
            utf8 = utf8[digits..];
            if (utf8.IsEmpty) return IsFull(groups, compressed);
            if (utf8[0] != ':') return false;
            utf8 = utf8[1..];
            if (utf8.IsEmpty) return false;
            if (utf8[0] != ':') continue;
            if (compressed) return false;
            compressed = true;
            utf8 = utf8[1..];
            if (utf8.IsEmpty) return IsFull(groups, compressed);
        }
    }

    /// <summary>Two colons stand for at least one group of zeros.</summary>
    static bool IsFull(int groups, bool compressed) => compressed ? groups < Groups : groups == Groups;
}
