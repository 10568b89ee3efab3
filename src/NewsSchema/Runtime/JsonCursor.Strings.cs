using System.Buffers;
using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using NewsSchema.Schemas;
using NewsSchema.Text;

namespace NewsSchema.Runtime;

public ref partial struct JsonCursor<TMode>
{
    /// <summary>Reads a string.</summary>
    /// <returns>The text when values are built, otherwise null.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public string? ReadString(StringRule rule)
    {
        if (Peek() != '"')
        {
            Mismatch(rule, JsonTypes.String);
            return null;
        }

        if (!ScanString(out var start, out var length, out var escaped))
            return null;
        if (!rule.SurelyAllows(length))
            CheckString(rule, start, length, escaped);
        return TMode.Builds ? Decode(start, length, escaped) : null;
    }

    /// <summary>Reads a string that is one of a rule's values.</summary>
    /// <returns>The value's index, or -1.</returns>
    public int ReadChoice(ChoiceRule rule)
    {
        if (Peek() != '"')
        {
            Mismatch(rule, JsonTypes.String);
            return -1;
        }

        if (!ScanString(out var start, out var length, out var escaped))
            return -1;
        var index = escaped ? IndexOfEscaped(rule, _json.Slice(start, length)) : rule.IndexOf(_json.Slice(start, length), KeyAt(start, length));
        if (index < 0)
            Fail(start - 1, rule, rule.Keyword, TMode.Collects ? rule.Describe(Decode(start, length, escaped)) : string.Empty);
        return index;
    }

    private static int IndexOfEscaped(ChoiceRule rule, ReadOnlySpan<byte> content)
    {
        var rented = content.Length <= JsonStrings.StackLimit ? null : ArrayPool<byte>.Shared.Rent(content.Length);
        Span<byte> buffer = rented ?? stackalloc byte[JsonStrings.StackLimit];
        var index = rule.IndexOf(buffer[..JsonStrings.DecodeUtf8(content, buffer)]);
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented);
        return index;
    }

    /// <summary>The key of a text in the document.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly ulong KeyAt(int start, int length)
    {
        // A text in a document holds no 0, and a quotation mark stands before it.
        if (length > 8)
            return NameKeys.Hash(WordAt(start), WordAt(start + length - 8), length);
        return start + 8 <= _json.Length ? MemberNames.Mask(WordAt(start), length)
            : start + length >= 8 ? length == 0 ? 0 : WordAt(start + length - 8) >> (64 - (length * 8))
            : MemberNames.KeyOf(_json.Slice(start, length));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly ulong WordAt(int position) => BinaryPrimitives.ReadUInt64LittleEndian(_json[position..]);

    /// <summary>Checks a string's content, which stands there between its quotation marks, against a rule.</summary>
    internal void CheckString(StringRule rule, int start, int length, bool escaped)
    {
        if (!escaped)
        {
            CheckContent(rule, start, _json.Slice(start, length));
            return;
        }

        if (length <= JsonStrings.StackLimit)
        {
            Span<byte> buffer = stackalloc byte[JsonStrings.StackLimit];
            CheckContent(rule, start, buffer[..JsonStrings.DecodeUtf8(_json.Slice(start, length), buffer)]);
        }
        else
        {
            var rented = ArrayPool<byte>.Shared.Rent(length);
            CheckContent(rule, start, rented.AsSpan(0, JsonStrings.DecodeUtf8(_json.Slice(start, length), rented)));
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private void CheckContent(StringRule rule, int start, scoped ReadOnlySpan<byte> content)
    {
        var offset = start - 1;
        if (rule.HasLength)
        {
            var length = rule.LengthMatters(content.Length) ? CodePoints.Count(content) : rule.MinLength;
            if (length < rule.MinLength)
                Fail(offset, rule, "minLength", TMode.Collects ? Messages.TooShort(length, rule.MinLength) : string.Empty);
            else if (length > rule.MaxLength)
                Fail(offset, rule, "maxLength", TMode.Collects ? Messages.TooLong(length, rule.MaxLength) : string.Empty);
        }

        if (rule.Matcher is { } matcher)
        {
            var result = matcher.IsMatch(content);
            if (result != PatternResult.Match)
                Fail(offset, rule, "pattern", TMode.Collects ? Messages.NoMatch(content, rule.Pattern!, result) : string.Empty);
        }

        if (rule.FormatCheck is { } format && !format.IsValid(content))
            Fail(offset, rule, "format", TMode.Collects ? Messages.WrongFormat(content, rule.Format!) : string.Empty);
    }

    private readonly string Decode(int start, int length, bool escaped)
    {
        var content = _json.Slice(start, length);
        return escaped ? JsonStrings.Decode(content) : Encoding.UTF8.GetString(content);
    }

    private readonly byte[] Unescape(int start, int length)
    {
        var buffer = new byte[length];
        Array.Resize(ref buffer, JsonStrings.DecodeUtf8(_json.Slice(start, length), buffer));
        return buffer;
    }

    /// <summary>Passes over a string, whose opening mark is next, and tells where its content stands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool ScanString(out int start, out int length, out bool escaped)
    {
        start = _position + 1;
        escaped = false;
        ref var bytes = ref MemoryMarshal.GetReference(_json);
        var position = start;
        if (position + Vector256<byte>.Count <= _json.Length)
        {
            var ends = EndsOfText(Vector256.LoadUnsafe(ref bytes, (nuint)position));
            if (ends != 0)
            {
                position += BitOperations.TrailingZeroCount(ends);
                if (Unsafe.Add(ref bytes, position) == '"')
                {
                    length = position - start;
                    _position = position + 1;
                    return true;
                }
            }
            else
            {
                return ScanLongString(start, position + Vector256<byte>.Count, out length, out escaped);
            }
        }

        return ScanStringAtEnd(start, position, out length, out escaped);
    }

    /// <summary>The rest of a string of more than one block: two at a time, as few instructions each as there can be.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool ScanLongString(int start, int position, out int length, out bool escaped)
    {
        ref var bytes = ref MemoryMarshal.GetReference(_json);
        var size = Vector256<byte>.Count;
        for (; position + (2 * size) <= _json.Length; position += 2 * size)
        {
            var first = EndsAsBytes(Vector256.LoadUnsafe(ref bytes, (nuint)position));
            var second = EndsAsBytes(Vector256.LoadUnsafe(ref bytes, (nuint)(position + size)));
            if ((first | second) == default)
                continue;
            var ends = first.ExtractMostSignificantBits() | ((ulong)second.ExtractMostSignificantBits() << size);
            position += BitOperations.TrailingZeroCount(ends);
            if (Unsafe.Add(ref bytes, position) != '"')
                break;
            length = position - start;
            _position = position + 1;
            escaped = false;
            return true;
        }

        return ScanStringAtEnd(start, position, out length, out escaped);
    }

    /// <summary>The rest of a string at something else than its end, or within the last bytes of the document: as much as one block, which may begin before it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool ScanStringAtEnd(int start, int position, out int length, out bool escaped)
    {
        var last = _json.Length - Vector256<byte>.Count;
        if (position <= last)
            return ScanStringSlow(start, NextOfNote(position), out length, out escaped);
        if (last >= 0 && position < _json.Length)
        {
            var block = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(_json), (nuint)last);
            var ends = EndsOfText(block) >> (position - last);
            if (ends != 0)
            {
                position += BitOperations.TrailingZeroCount(ends);
                if (_json[position] == '"')
                {
                    length = position - start;
                    escaped = false;
                    _position = position + 1;
                    return true;
                }
            }
        }

        return ScanStringSlow(start, position, out length, out escaped);
    }

    /// <summary>The rest of a string: from its first escape, or within the last bytes of the document.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool ScanStringSlow(int start, int position, out int length, out bool escaped)
    {
        escaped = false;
        while ((uint)position < (uint)_json.Length)
        {
            var next = _json[position];
            if (next == '"')
            {
                length = position - start;
                _position = position + 1;
                return true;
            }

            if (next < ' ')
            {
                _position = position;
                length = 0;
                Malformed("a control character in a string must be written as an escape");
                return false;
            }

            if (next == '\\')
            {
                escaped = true;
                var escape = EscapeLength(_json[position..]);
                if (escape == 0)
                {
                    _position = position;
                    length = 0;
                    Malformed("unknown escape in a string: expected one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u and four hexadecimal digits");
                    return false;
                }

                position = NextOfNote(position + escape);
                continue;
            }

            position = NextOfNote(position);
        }

        length = 0;
        _position = _json.Length;
        Malformed("expected the closing quotation mark of a string before the end of the document");
        return false;
    }

    /// <summary>The next byte in a string that is a quotation mark, a backslash or a control character; the document's end when there is none.</summary>
    private readonly int NextOfNote(int position)
    {
        ref var bytes = ref MemoryMarshal.GetReference(_json);
        for (; position + Vector256<byte>.Count <= _json.Length; position += Vector256<byte>.Count)
        {
            var ends = EndsOfText(Vector256.LoadUnsafe(ref bytes, (nuint)position));
            if (ends != 0)
                return position + BitOperations.TrailingZeroCount(ends);
        }

        if (position >= _json.Length)
            return _json.Length;
        var rest = _json[position..].IndexOfAny(JsonStrings.NotPlain);
        return rest < 0 ? _json.Length : position + rest;
    }

    /// <summary>The bytes that a string's plain text does not go on with, as bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint EndsOfText(Vector256<byte> text) => EndsAsBytes(text).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> EndsAsBytes(Vector256<byte> text)
    {
        // With one bit turned the quotation mark becomes a space and the space something greater, so that one comparison finds the mark and all control characters.
        var turned = text ^ Vector256.Create((byte)('"' ^ ' '));
        return Vector256.Equals(Vector256.Min(turned, Vector256.Create((byte)' ')), turned) | Vector256.Equals(text, Vector256.Create((byte)'\\'));
    }

    /// <summary>The length of the escape at the start of a text, or 0 when it is none.</summary>
    private static int EscapeLength(ReadOnlySpan<byte> text)
    {
        if (text.Length < 2)
            return 0;
        if ("\"\\/bfnrt"u8.Contains(text[1]))
            return 2;
        if (text[1] != 'u' || text.Length < 6)
            return 0;
        for (var i = 2; i < 6; i++)
        {
            if (!char.IsAsciiHexDigit((char)text[i]))
                return 0;
        }

        return 6;
    }
}
