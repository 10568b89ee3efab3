using System.Buffers;
using System.Text;
using NewsSchema.Text;

namespace NewsSchema.Runtime;

/// <summary>Tells where a text stops being UTF-8, and what it may be instead.</summary>
internal static class Utf8Errors
{
    public static ValidationError? Find(ReadOnlySpan<byte> text)
    {
        if (Utf8Check.IsValid(text))
            return null;
        for (var offset = 0; offset < text.Length;)
        {
            var ascii = text[offset..].IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (ascii < 0)
                return null;
            offset += ascii;
            var status = Rune.DecodeFromUtf8(text[offset..], out _, out var length);
            if (status != OperationStatus.Done)
                return new ValidationError(string.Empty, string.Empty, ValidationError.Syntax, Describe(text, offset), offset);
            offset += length;
        }

        return null;
    }

    private static string Describe(ReadOnlySpan<byte> text, int offset)
    {
        if (text.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || text.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return "the text is UTF-16; JSON must be UTF-8: convert it first";
        return $"the byte 0x{text[offset]:X2} is not valid UTF-8 here; JSON must be UTF-8";
    }
}
