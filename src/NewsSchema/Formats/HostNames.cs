using System.Text;

namespace NewsSchema.Formats;

/// <summary>
/// Host names of RFC 1123 (section 2.1) and internationalized ones of RFC 5890: labels of at most 63 bytes and a name of at most 253, counted as the
/// name stands in the DNS.
/// </summary>
static class HostNames
{
    const int MaxNameLength = 253;
    const int MaxLabelLength = 63;

    /// <summary>A name of ASCII labels, whatever A-labels decode to.</summary>
    public static bool IsPlainHostName(ReadOnlySpan<byte> utf8) => IsPlain(utf8, out _);

    /// <summary>A name of ASCII labels, where those that begin with <c>xn--</c> have to be A-labels of IDNA2008.</summary>
    public static bool IsHostName(ReadOnlySpan<byte> utf8) => IsPlain(utf8, out bool encoded) && (!encoded || HoldsLabels(utf8, international: false));

    /// <summary>A name whose labels may be U-labels of IDNA2008, and whose dots may be ideographic.</summary>
    public static bool IsIdnHostName(ReadOnlySpan<byte> utf8) => HoldsLabels(utf8, international: true);

    static bool IsPlain(ReadOnlySpan<byte> utf8, out bool encoded)
    {
        encoded = false;
        if (utf8.Length > MaxNameLength) return false;
        while (true)
        {
            int dot = utf8.IndexOf((byte)'.');
            var label = dot < 0 ? utf8 : utf8[..dot];
            if (label.Length is 0 or > MaxLabelLength || label[0] == '-' || label[^1] == '-') return false;
            foreach (byte unit in label)
            {
                if (unit != '-' && !Ascii.IsLetterOrDigit(unit)) return false;
            }

            encoded |= label.Length > 4 && (label[0] | 0x20) == 'x' && (label[1] | 0x20) == 'n' && label[2] == '-' && label[3] == '-';
            if (dot < 0) return true;
            utf8 = utf8[(dot + 1)..];
        }
    }

    static bool HoldsLabels(ReadOnlySpan<byte> utf8, bool international)
    {
        Span<int> label = stackalloc int[MaxLabelLength];
        var directions = default(BidiRule);
        int nameLength = -1;
        bool more = true;
        while (more)
        {
            int length = ReadLabel(ref utf8, label, out more);
            int encoded = length > 0 ? EncodedLength(label[..length], international, ref directions) : 0;
            nameLength += encoded + 1;
            if (encoded == 0 || nameLength > MaxNameLength) return false;
        }

        return directions.IsKept;
    }

    /// <summary>Takes the label at the beginning and the dot after it. A label that is too long comes back empty.</summary>
    static int ReadLabel(ref ReadOnlySpan<byte> utf8, scoped Span<int> label, out bool more)
    {
        int length = 0;
        more = false;
        while (!utf8.IsEmpty)
        {
            Rune.DecodeFromUtf8(utf8, out var rune, out int bytes);
            utf8 = utf8[bytes..];
            if (rune.Value is '.' or 0x3002 or 0xFF0E or 0xFF61)
            {
                more = true;
                return length;
            }

            if (length == label.Length) return 0;
            label[length++] = rune.Value;
        }

        return length;
    }

    /// <summary>How many bytes the label takes in the DNS; 0 when it is not valid.</summary>
    static int EncodedLength(Span<int> label, bool international, ref BidiRule directions)
    {
        bool wide = label.IndexOfAnyExceptInRange(0, 0x7F) >= 0;
        if (wide)
        {
            directions.Add(label);
            return Idna.IsULabel(label) ? Punycode.EncodedLength(label) : 0;
        }

        foreach (ref int unit in label)
        {
            if (unit is >= 'A' and <= 'Z') unit |= 0x20;
            if (unit != '-' && !Ascii.IsLetterOrDigit((byte)unit)) return 0;
        }

        if (label[0] == '-' || label[^1] == '-') return 0;
        bool reserved = label.Length >= 4 && label[2] == '-' && label[3] == '-';
        if (!reserved || (!international && label is not ['x', 'n', ..]))
        {
            directions.Add(label);
            return label.Length;
        }

        Span<int> decoded = stackalloc int[MaxLabelLength];
        if (label is not ['x', 'n', ..] || !Punycode.TryDecode(label[4..], decoded, out int length)) return 0;
        decoded = decoded[..length];
        directions.Add(decoded);
        bool canonical = decoded.IndexOfAnyExceptInRange(0, 0x7F) >= 0 && Punycode.EncodesTo(decoded, label[4..]);
        return canonical && Idna.IsULabel(decoded) ? label.Length : 0;
    }
}
