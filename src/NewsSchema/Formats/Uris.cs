using System.Buffers;
using System.Text;

namespace NewsSchema.Formats;

/// <summary>URIs of RFC 3986 and IRIs of RFC 3987: the generic syntax, nothing about single schemes.</summary>
static class Uris
{
    const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    const string SubDelimiters = "!$&'()*+,;=";

    static readonly SearchValues<byte> SchemeUnits = Units("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-.");
    static readonly SearchValues<byte> HostUnits = Units(Unreserved + SubDelimiters);
    static readonly SearchValues<byte> UserUnits = Units(Unreserved + SubDelimiters + ":");
    static readonly SearchValues<byte> PathUnits = Units(Unreserved + SubDelimiters + ":@/");
    static readonly SearchValues<byte> QueryUnits = Units(Unreserved + SubDelimiters + ":@/?");

    enum Beyond
    {
        /// <summary>ASCII alone.</summary>
        None,

        /// <summary>What RFC 3987 calls ucschar.</summary>
        Letters,

        /// <summary>Private characters too, which only a query may hold.</summary>
        LettersAndPrivate,
    }

    public static bool IsUri(ReadOnlySpan<byte> utf8) => IsReference(utf8, needsScheme: true, international: false);

    public static bool IsUriReference(ReadOnlySpan<byte> utf8) => IsReference(utf8, needsScheme: false, international: false);

    public static bool IsIri(ReadOnlySpan<byte> utf8) => IsReference(utf8, needsScheme: true, international: true);

    public static bool IsIriReference(ReadOnlySpan<byte> utf8) => IsReference(utf8, needsScheme: false, international: true);

    /// <summary>Whether a code point beyond ASCII may stand in an IRI outside its query.</summary>
    public static bool IsUcsChar(int codePoint) => codePoint switch
    {
        < 0xA0 => false,
        <= 0xD7FF or (>= 0xF900 and <= 0xFDCF) or (>= 0xFDF0 and <= 0xFFEF) => true,
        < 0x10000 or >= 0xF0000 => false,
        >= 0xE0000 and < 0xE1000 => false,
        _ => (codePoint & 0xFFFF) <= 0xFFFD,
    };

    /// <summary>Whether a code point is a private one that the query of an IRI may hold.</summary>
    public static bool IsPrivate(int codePoint) => codePoint is (>= 0xE000 and <= 0xF8FF) or (>= 0xF0000 and <= 0xFFFFD) or (>= 0x100000 and <= 0x10FFFD);

    static SearchValues<byte> Units(string units) => SearchValues.Create(Encoding.ASCII.GetBytes(units));

    static bool IsReference(ReadOnlySpan<byte> utf8, bool needsScheme, bool international)
    {
        var beyond = international ? Beyond.Letters : Beyond.None;
        int hash = utf8.IndexOf((byte)'#');
        if (hash >= 0)
        {
            if (!HoldsOnly(utf8[(hash + 1)..], QueryUnits, beyond)) return false;
            utf8 = utf8[..hash];
        }

        int question = utf8.IndexOf((byte)'?');
        if (question >= 0)
        {
            if (!HoldsOnly(utf8[(question + 1)..], QueryUnits, international ? Beyond.LettersAndPrivate : Beyond.None)) return false;
            utf8 = utf8[..question];
        }

        int scheme = SchemeLength(utf8);
        if (scheme == 0 && (needsScheme || HasColonInFirstSegment(utf8))) return false;
        utf8 = utf8[scheme..];
        if (utf8.StartsWith("//"u8))
        {
            utf8 = utf8[2..];
            int slash = utf8.IndexOf((byte)'/');
            if (!IsAuthority(slash < 0 ? utf8 : utf8[..slash], beyond)) return false;
            utf8 = slash < 0 ? default : utf8[slash..];
        }

        return HoldsOnly(utf8, PathUnits, beyond);
    }

    /// <summary>The length of the scheme with its colon; 0 when there is none.</summary>
    static int SchemeLength(ReadOnlySpan<byte> utf8)
    {
        int end = utf8.IndexOfAnyExcept(SchemeUnits);
        return end > 0 && utf8[end] == ':' && Ascii.IsLetter(utf8[0]) ? end + 1 : 0;
    }

    /// <summary>The first segment of a relative path would be taken for a scheme.</summary>
    static bool HasColonInFirstSegment(ReadOnlySpan<byte> utf8)
    {
        int end = utf8.IndexOfAny((byte)':', (byte)'/');
        return end >= 0 && utf8[end] == ':';
    }

    static bool IsAuthority(ReadOnlySpan<byte> utf8, Beyond beyond)
    {
        int at = utf8.IndexOf((byte)'@');
        if (at >= 0)
        {
            if (!HoldsOnly(utf8[..at], UserUnits, beyond)) return false;
            utf8 = utf8[(at + 1)..];
        }

        if (!utf8.IsEmpty && utf8[0] == '[')
        {
            int close = utf8.IndexOf((byte)']');
            return close > 0 && IsIpLiteral(utf8[1..close]) && (close + 1 == utf8.Length || IsPort(utf8[(close + 1)..]));
        }

        int colon = utf8.IndexOf((byte)':');
        return colon < 0 ? HoldsOnly(utf8, HostUnits, beyond) : HoldsOnly(utf8[..colon], HostUnits, beyond) && IsPort(utf8[colon..]);
    }

    static bool IsPort(ReadOnlySpan<byte> utf8) => utf8[0] == ':' && utf8[1..].IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;

    static bool IsIpLiteral(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty || (utf8[0] | 0x20) != 'v') return IpAddresses.IsIpv6(utf8);
        int dot = utf8.IndexOf((byte)'.');
        if (dot < 2 || dot + 1 == utf8.Length || utf8[(dot + 1)..].IndexOfAnyExcept(UserUnits) >= 0) return false;
        foreach (byte unit in utf8[1..dot])
        {
            if (!Ascii.IsHex(unit)) return false;
        }

        return true;
    }

    /// <summary>Whether there are only these characters, percent-encoded bytes and, where they are allowed, characters beyond ASCII.</summary>
    static bool HoldsOnly(ReadOnlySpan<byte> utf8, SearchValues<byte> units, Beyond beyond)
    {
        while (true)
        {
            int other = utf8.IndexOfAnyExcept(units);
            if (other < 0) return true;
            utf8 = utf8[other..];
            if (utf8[0] == '%')
            {
                if (utf8.Length < 3 || !Ascii.IsHex(utf8[1]) || !Ascii.IsHex(utf8[2])) return false;
                utf8 = utf8[3..];
                continue;
            }

            if (utf8[0] < 0x80 || beyond == Beyond.None) return false;
            Rune.DecodeFromUtf8(utf8, out var rune, out int length);
            if (!IsUcsChar(rune.Value) && !(beyond == Beyond.LettersAndPrivate && IsPrivate(rune.Value))) return false;
            utf8 = utf8[length..];
        }
    }
}
