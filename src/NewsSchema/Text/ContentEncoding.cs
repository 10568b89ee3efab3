using System.Buffers;
using System.Buffers.Text;

namespace NewsSchema.Text;

/// <summary>The encodings that <c>contentEncoding</c> may name: RFC 2045 (section 6) and RFC 4648. Names are compared without case, as MIME does.</summary>
static class ContentEncoding
{
    const string Base32Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    const string Base32HexAlphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUV";

    /// <summary>Whether a text is encoded as a schema says; null when the encoding is not known.</summary>
    public static bool? IsEncoded(string encoding, ReadOnlySpan<byte> utf8)
    {
        byte[] rented = ArrayPool<byte>.Shared.Rent(utf8.Length);
        bool? valid = TryDecode(encoding, utf8, rented, out _);
        ArrayPool<byte>.Shared.Return(rented);
        return valid;
    }

    /// <summary>Decodes a text; null when the encoding is not known, false when the text is not encoded so.</summary>
    /// <param name="encoding">The value of the keyword.</param>
    /// <param name="utf8">The text, JSON escapes already decoded.</param>
    /// <param name="to">Where to write: as many bytes as the text has are enough.</param>
    /// <param name="written">How many bytes were written.</param>
    public static bool? TryDecode(string encoding, ReadOnlySpan<byte> utf8, Span<byte> to, out int written)
    {
        switch (encoding.ToLowerInvariant())
        {
            case "base64": return TryDecodeBase64(utf8, to, out written);
            case "base64url": return TryDecodeBase64Url(utf8, to, out written);
            case "base32": return TryDecodeBase32(utf8, Base32Alphabet, to, out written);
            case "base32hex": return TryDecodeBase32(utf8, Base32HexAlphabet, to, out written);
            case "base16": return TryDecodeBase16(utf8, to, out written);
            case "quoted-printable": return TryDecodeQuotedPrintable(utf8, to, out written);
            case "7bit":
                Copy(utf8, to, out written);
                return System.Text.Ascii.IsValid(utf8) && !utf8.Contains((byte)0);
            case "8bit" or "binary":
                Copy(utf8, to, out written);
                return true;
            default:
                written = 0;
                return null;
        }
    }

    static void Copy(ReadOnlySpan<byte> utf8, Span<byte> to, out int written)
    {
        utf8.CopyTo(to);
        written = utf8.Length;
    }

    /// <summary>MIME breaks lines; no other character outside the alphabet is passed over.</summary>
    static bool TryDecodeBase64(ReadOnlySpan<byte> utf8, Span<byte> to, out int written)
    {
        written = 0;
        if (utf8.IndexOfAny((byte)' ', (byte)'\t') >= 0) return false;
        return Base64.DecodeFromUtf8(utf8, to, out int consumed, out written) == OperationStatus.Done && consumed == utf8.Length;
    }

    /// <summary>The alphabet that is safe in URLs, where padding may be left out.</summary>
    static bool TryDecodeBase64Url(ReadOnlySpan<byte> utf8, Span<byte> to, out int written)
    {
        written = 0;
        if (utf8.IndexOfAny("+/ \t\r\n"u8) >= 0) return false;
        var digits = utf8.TrimEnd((byte)'=');
        int padded = (digits.Length + 3) / 4 * 4;
        if (digits.Length != utf8.Length && utf8.Length != padded) return false;

        byte[] rented = ArrayPool<byte>.Shared.Rent(padded);
        var text = rented.AsSpan(0, padded);
        text.Fill((byte)'=');
        digits.CopyTo(text);
        text.Replace((byte)'-', (byte)'+');
        text.Replace((byte)'_', (byte)'/');
        bool valid = Base64.DecodeFromUtf8InPlace(text, out int length) == OperationStatus.Done;
        if (valid) Copy(text[..length], to, out written);
        ArrayPool<byte>.Shared.Return(rented);
        return valid;
    }

    static bool TryDecodeBase32(ReadOnlySpan<byte> utf8, string alphabet, Span<byte> to, out int written)
    {
        written = 0;
        var digits = utf8.TrimEnd((byte)'=');
        // Eight digits are five bytes; 2, 4, 5 and 7 digits at the end are 1 to 4.
        if (utf8.Length % 8 != 0 || utf8.Length - digits.Length is not (0 or 1 or 3 or 4 or 6)) return false;
        int bits = 0, count = 0;
        foreach (byte unit in digits)
        {
            int value = alphabet.IndexOf((char)unit);
            if (value < 0) return false;
            bits = ((bits << 5) | value) & 0xFFF;
            count += 5;
            if (count < 8) continue;
            count -= 8;
            to[written++] = (byte)(bits >> count);
        }

        return true;
    }

    static bool TryDecodeBase16(ReadOnlySpan<byte> utf8, Span<byte> to, out int written)
    {
        written = 0;
        if (utf8.Length % 2 != 0) return false;
        for (int i = 0; i < utf8.Length; i += 2)
        {
            int high = HexValue(utf8[i]), low = HexValue(utf8[i + 1]);
            if (high < 0 || low < 0) return false;
            to[written++] = (byte)((high << 4) | low);
        }

        return true;
    }

    /// <summary>RFC 2045, section 6.7: visible ASCII, <c>=XX</c> and soft line breaks. No white space before a line break, no lines over 76 characters.</summary>
    static bool TryDecodeQuotedPrintable(ReadOnlySpan<byte> utf8, Span<byte> to, out int written)
    {
        const int MaxLine = 76;
        written = 0;
        for (int lineStart = 0; lineStart <= utf8.Length;)
        {
            int length = utf8[lineStart..].IndexOf("\r\n"u8);
            bool isLast = length < 0;
            if (isLast) length = utf8.Length - lineStart;
            var line = utf8.Slice(lineStart, length);
            bool soft = line.EndsWith("="u8);
            if (length > MaxLine || (soft && isLast)) return false;
            if (soft) line = line[..^1];
            else if (line.EndsWith(" "u8) || line.EndsWith("\t"u8)) return false;
            if (!TryDecodeLine(line, to, ref written)) return false;
            if (!soft && !isLast)
            {
                to[written++] = (byte)'\r';
                to[written++] = (byte)'\n';
            }

            lineStart += length + 2;
        }

        return true;
    }

    static bool TryDecodeLine(ReadOnlySpan<byte> line, Span<byte> to, ref int written)
    {
        for (int i = 0; i < line.Length; i++)
        {
            byte unit = line[i];
            if (unit == '=')
            {
                int value = i + 2 < line.Length ? (HexValue(line[i + 1]) << 4) | HexValue(line[i + 2]) : -1;
                if (value < 0) return false;
                to[written++] = (byte)value;
                i += 2;
                continue;
            }

            if (unit != '\t' && unit is < 0x20 or > 0x7E) return false;
            to[written++] = unit;
        }

        return true;
    }

    static int HexValue(byte unit) => unit switch
    {
        >= (byte)'0' and <= (byte)'9' => unit - '0',
        >= (byte)'A' and <= (byte)'F' => unit - 'A' + 10,
        >= (byte)'a' and <= (byte)'f' => unit - 'a' + 10,
        _ => -1,
    };
}
