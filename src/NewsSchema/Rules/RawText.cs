using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NewsSchema.Rules;

namespace NewsSchema;

/// <summary>The raw text that a document came from, by code points, as spans count.</summary>
public sealed class RawText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly int[]? _positions;

    /// <summary>A text that has been decoded already.</summary>
    /// <param name="text">The text without a byte order mark.</param>
    /// <param name="bytes">The bytes that it was decoded from, byte order mark included.</param>
    public RawText(string text, ReadOnlySpan<byte> bytes)
    {
        Text = text;
        ByteCount = bytes.Length;
        Sha256 = Convert.ToHexString(SHA256.HashData(bytes)).ToLowerInvariant();
        _positions = Positions(text);
        Length = _positions is null ? text.Length : _positions.Length - 1;
    }

    /// <summary>The decoded text, without a byte order mark.</summary>
    public string Text { get; }

    /// <summary>The length of <see cref="Text"/> in code points.</summary>
    public int Length { get; }

    /// <summary>The size in bytes, byte order mark included.</summary>
    public int ByteCount { get; }

    /// <summary>The SHA-256 digest of the bytes in lower-case hexadecimal digits.</summary>
    public string Sha256 { get; }

    /// <summary>Reads UTF-8 strictly: nothing is replaced.</summary>
    /// <param name="bytes">The bytes, with or without a byte order mark.</param>
    /// <param name="text">The text; null when the bytes are not UTF-8.</param>
    public static bool TryDecodeUtf8(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out RawText? text)
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        try
        {
            text = new RawText(Strict.GetString(bytes.StartsWith(mark) ? bytes[mark.Length..] : bytes), bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            text = null;
            return false;
        }
    }

    /// <summary>Whether a span is not empty and ends within the text.</summary>
    internal bool Holds(RuleValue span) => span.Start >= 0 && span.Start < span.End && span.End <= Length;

    internal ReadOnlySpan<char> Slice(RuleValue span) => Slice(span.Start, span.End);

    /// <summary>The text from one code point to another.</summary>
    /// <param name="start">The index of the first code point, from 0.</param>
    /// <param name="end">The index after the last; at most <see cref="Length"/>.</param>
    public ReadOnlySpan<char> Slice(int start, int end) => Text.AsSpan(At(start)..At(end));

    internal ReadOnlySpan<char> Before(RuleValue span) => Text.AsSpan(0, At(span.Start));

    internal ReadOnlySpan<char> After(RuleValue span) => Text.AsSpan(At(span.End));

    /// <summary>Whether a span begins and ends between grapheme clusters.</summary>
    internal bool IsOnBorders(RuleValue span) => IsBorder(At(span.Start)) && IsBorder(At(span.End));

    private int At(int codePoint) => _positions?[codePoint] ?? codePoint;

    private bool IsBorder(int position)
    {
        if (position == 0 || position == Text.Length)
            return true;

        // Between two ASCII characters there is always a border, but for CR LF.
        if (char.IsAscii(Text[position]) && char.IsAscii(Text[position - 1]))
            return Text[position] != '\n' || Text[position - 1] != '\r';

        // Clusters are short; none of those that begin further back reaches this place.
        const int FarBack = 64;
        var start = Math.Max(0, position - FarBack);
        while (start > 0 && !char.IsAscii(Text[start]))
            start--;
        while (start < position)
            start += StringInfo.GetNextTextElementLength(Text.AsSpan(start));
        return start == position;
    }

    /// <summary>Where each code point begins; null when each is one UTF-16 unit.</summary>
    private static int[]? Positions(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
            return null;
        var positions = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
            positions.Add(i);
        positions.Add(text.Length);
        return [.. positions];
    }
}
