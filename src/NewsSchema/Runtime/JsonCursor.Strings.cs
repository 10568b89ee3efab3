using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
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
        if (!IsNext('"', out var position))
        {
            Mismatch(rule, JsonTypes.String);
            return null;
        }

        if (!ScanString(position, out var start, out var length, out var escaped))
            return null;
        if (!rule.SurelyAllows(length))
            CheckString(rule, start, length, escaped);
        return TMode.Builds ? Decode(start, length, escaped) : null;
    }

    /// <summary>Reads a string that is one of a rule's values.</summary>
    /// <returns>The value's index, or -1.</returns>
    public int ReadChoice(ChoiceRule rule)
    {
        if (!IsNext('"', out var position))
        {
            Mismatch(rule, JsonTypes.String);
            return -1;
        }

        var found = rule.Find(_json[position..], out var quotedLength);
        if (found < 0)
            return ReadChoiceFully(rule);
        _position = position + quotedLength;
        return found;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadChoiceFully(ChoiceRule rule)
    {
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
        return start <= _json.Length - 8 ? MemberNames.Mask(WordAt(start), length)
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
        return escaped ? JsonStrings.Decode(content) : Text(content);
    }

    private readonly string Text(ReadOnlySpan<byte> utf8) => Strings is null ? Encoding.UTF8.GetString(utf8) : Strings.Get(utf8);

    private readonly byte[] Unescape(int start, int length)
    {
        var buffer = new byte[length];
        Array.Resize(ref buffer, JsonStrings.DecodeUtf8(_json.Slice(start, length), buffer));
        return buffer;
    }
}
