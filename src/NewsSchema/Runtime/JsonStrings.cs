using System.Buffers;
using System.Globalization;
using System.Text;

namespace NewsSchema.Runtime;

/// <summary>What stands between the quotation marks of a JSON string, as text. The syntax has been checked before.</summary>
internal static class JsonStrings
{
    /// <summary>Contents of up to this many bytes are decoded on the stack.</summary>
    public const int StackLimit = 256;

    /// <summary>Bytes that a scan over a string must stop at: the quotation mark, the backslash and control characters.</summary>
    public static readonly SearchValues<byte> NotPlain = SearchValues.Create(
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u0009\u000A\u000B\u000C\u000D\u000E\u000F"u8
        + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\"\\"u8);

    /// <summary>Decodes to a string; an unpaired surrogate escape stays one.</summary>
    public static string Decode(ReadOnlySpan<byte> content)
    {
        var escape = content.IndexOf((byte)'\\');
        if (escape < 0)
            return Encoding.UTF8.GetString(content);

        char[]? rented = null;
        var buffer = content.Length <= StackLimit ? stackalloc char[StackLimit] : rented = ArrayPool<char>.Shared.Rent(content.Length);
        var length = 0;
        while (escape >= 0)
        {
            length += Encoding.UTF8.GetChars(content[..escape], buffer[length..]);
            content = content[(escape + 1)..];
            var code = ReadEscape(ref content);
            buffer[length++] = (char)code;
            escape = content.IndexOf((byte)'\\');
        }

        length += Encoding.UTF8.GetChars(content, buffer[length..]);
        var text = new string(buffer[..length]);
        if (rented is not null)
            ArrayPool<char>.Shared.Return(rented);
        return text;
    }

    /// <summary>
    /// Decodes to UTF-8, into a buffer at least as long as the content. An unpaired surrogate escape, which UTF-8 cannot hold,
    /// becomes U+FFFD: one code point, as JSON Schema counts it.
    /// </summary>
    /// <returns>The number of bytes written.</returns>
    public static int DecodeUtf8(ReadOnlySpan<byte> content, Span<byte> buffer)
    {
        var length = 0;
        for (var escape = content.IndexOf((byte)'\\'); escape >= 0; escape = content.IndexOf((byte)'\\'))
        {
            content[..escape].CopyTo(buffer[length..]);
            length += escape;
            content = content[(escape + 1)..];
            var code = ReadEscape(ref content);
            if (char.IsHighSurrogate((char)code) && content.StartsWith("\\u"u8))
            {
                var rest = content[1..];
                var low = ReadEscape(ref rest);
                if (char.IsLowSurrogate((char)low))
                {
                    code = char.ConvertToUtf32((char)code, (char)low);
                    content = rest;
                }
            }

            var rune = Rune.IsValid(code) ? new Rune(code) : Rune.ReplacementChar;
            length += rune.EncodeToUtf8(buffer[length..]);
        }

        content.CopyTo(buffer[length..]);
        return length + content.Length;
    }

    /// <summary>Decodes to UTF-8 in memory of its own.</summary>
    public static byte[] DecodeUtf8(ReadOnlySpan<byte> content)
    {
        var buffer = new byte[content.Length];
        Array.Resize(ref buffer, DecodeUtf8(content, buffer));
        return buffer;
    }

    /// <summary>Reads one escape, its backslash already passed.</summary>
    private static int ReadEscape(ref ReadOnlySpan<byte> rest)
    {
        var kind = rest[0];
        if (kind == 'u')
        {
            var code = int.Parse(rest.Slice(1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            rest = rest[5..];
            return code;
        }

        rest = rest[1..];
        return kind switch
        {
            (byte)'b' => '\b',
            (byte)'f' => '\f',
            (byte)'n' => '\n',
            (byte)'r' => '\r',
            (byte)'t' => '\t',
            _ => kind,
        };
    }
}
