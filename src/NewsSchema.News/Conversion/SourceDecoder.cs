using System.Buffers;
using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Unicode;

namespace NewsSchema.News.Conversion;

/// <summary>
/// Bytes to text: UTF-8, or UTF-16 when a byte order mark or the pattern of zero bytes says so. Strict: nothing is replaced; the first
/// bad sequence refuses the text and names its place.
/// </summary>
internal static class SourceDecoder
{
    /// <summary>How much of a text without byte order mark is looked at for UTF-16's zero bytes.</summary>
    private const int SniffedBytes = 4096;

    public static SourceText Decode(ReadOnlySpan<byte> bytes, ConversionOptions options) =>
        TryDecode(bytes, options, out var text, out var error) ? text : throw new ConversionException(error);

    public static bool TryDecode(
        ReadOnlySpan<byte> bytes,
        ConversionOptions options,
        [NotNullWhen(true)] out SourceText? text,
        [NotNullWhen(false)] out ConversionError? error)
    {
        text = null;
        if (bytes.Length > options.MaxBytes)
        {
            error = new("too-large", $"The text has {bytes.Length} bytes; the limit is {options.MaxBytes}.");
            return false;
        }

        if (bytes.IsEmpty)
        {
            error = new("empty", "The text is empty; an article needs a headline and at least one paragraph.");
            return false;
        }

        var (encoding, mark) = Detect(bytes);
        error = encoding == "utf-8" ? DecodeUtf8(bytes, mark, out var decoded) : DecodeUtf16(bytes, mark, encoding == "utf-16be", out decoded);
        if (error is not null)
            return false;

        if (decoded.AsSpan().IsWhiteSpace())
        {
            error = new("empty", "The text is nothing but white space; an article needs a headline and at least one paragraph.");
            return false;
        }

        text = new SourceText(decoded, bytes, encoding);
        return true;
    }

    private static (string Encoding, int MarkLength) Detect(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            return ("utf-8", 3);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return ("utf-16le", 2);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return ("utf-16be", 2);

        // English in UTF-16 has a zero in nearly every second byte; UTF-8 has none.
        var sniffed = bytes[..Math.Min(bytes.Length, SniffedBytes)];
        int evenZeros = 0, oddZeros = 0;
        for (var i = 0; i < sniffed.Length; i++)
        {
            if (sniffed[i] == 0)
                _ = (i & 1) == 0 ? evenZeros++ : oddZeros++;
        }

        var enough = Math.Max(1, sniffed.Length / 5);
        return (oddZeros >= enough, evenZeros >= enough) switch
        {
            (true, false) => ("utf-16le", 0),
            (false, true) => ("utf-16be", 0),
            _ => ("utf-8", 0),
        };
    }

    private static ConversionError? DecodeUtf8(ReadOnlySpan<byte> bytes, int mark, out string decoded)
    {
        decoded = "";
        var content = bytes[mark..];
        var buffer = ArrayPool<char>.Shared.Rent(content.Length);
        try
        {
            var status = Utf8.ToUtf16(content, buffer, out var read, out var written, replaceInvalidSequences: false);
            if (status != OperationStatus.Done)
                return BadUtf8(bytes, mark + read);
            decoded = new string(buffer, 0, written);
            return null;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private static ConversionError BadUtf8(ReadOnlySpan<byte> bytes, int at)
    {
        var lead = bytes[at];
        var expected = lead switch
        {
            < 0xC2 => "a byte below 0x80 or the lead byte of a sequence was expected",
            < 0xE0 => "one byte from 0x80 to 0xBF was expected after it",
            < 0xF0 => "two bytes from 0x80 to 0xBF, and no surrogate, were expected after it",
            < 0xF5 => "three bytes from 0x80 to 0xBF, and no value over U+10FFFF, were expected after it",
            _ => "this byte never occurs in UTF-8",
        };
        return new("invalid-utf-8", $"The text is not UTF-8: byte 0x{lead:X2} at offset {at}; {expected}.", at);
    }

    private static ConversionError? DecodeUtf16(ReadOnlySpan<byte> bytes, int mark, bool bigEndian, out string decoded)
    {
        decoded = "";
        if (((bytes.Length - mark) & 1) != 0)
            return new("truncated-utf-16", $"The text is UTF-16 but ends in half a code unit at offset {bytes.Length - 1}; an even number of bytes was expected.", bytes.Length - 1);

        var chars = new char[(bytes.Length - mark) / 2];
        for (var i = 0; i < chars.Length; i++)
        {
            var unit = bytes.Slice(mark + (2 * i), 2);
            chars[i] = (char)(bigEndian ? BinaryPrimitives.ReadUInt16BigEndian(unit) : BinaryPrimitives.ReadUInt16LittleEndian(unit));
        }

        for (var i = 0; i < chars.Length; i++)
        {
            if (!char.IsSurrogate(chars[i]))
                continue;
            if (Rune.TryCreate(chars[i], i + 1 < chars.Length ? chars[i + 1] : '\0', out _))
            {
                i++;
                continue;
            }

            var offset = mark + (2L * i);
            var expected = char.IsHighSurrogate(chars[i]) ? "a low surrogate was expected after it" : "a high surrogate was expected before it";
            return new("unpaired-surrogate", $"The text is not UTF-16: unpaired surrogate U+{(int)chars[i]:X4} at offset {offset}; {expected}.", offset);
        }

        decoded = new string(chars);
        return null;
    }
}
