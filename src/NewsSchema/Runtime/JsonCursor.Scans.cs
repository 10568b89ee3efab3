using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NewsSchema.Text;

namespace NewsSchema.Runtime;

public ref partial struct JsonCursor<TMode>
{
    private const int ShortBlock = 32;
    private const int LongBlock = 2 * ShortBlock;

    /// <summary>Passes over a string, whose opening mark is next, and tells where its content stands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool ScanString(out int start, out int length, out bool escaped) => ScanString(_position, out start, out length, out escaped);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool ScanString(int position, out int start, out int length, out bool escaped)
    {
        start = position + 1;
        var end = start;
        if (start <= _json.Length - ShortBlock)
        {
            ref var bytes = ref MemoryMarshal.GetReference(_json);
            var ends = EndsOfText(Vector256.LoadUnsafe(ref bytes, (nuint)start));
            end = start + BitOperations.TrailingZeroCount(ends);
            if (ends != 0 && Unsafe.Add(ref bytes, end) == '"')
            {
                escaped = false;
                length = end - start;
                _position = end + 1;
                return true;
            }
        }

        end = ScanRestOfString(end);
        escaped = end < 0;
        end = Math.Abs(end);
        length = end - start;
        if (end == 0)
            return false;
        _position = end + 1;
        return true;
    }

    /// <summary>Passes over the rest of a string.</summary>
    /// <returns>The place of the closing mark, less than 0 when there was an escape before it; 0 when there is none.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ScanRestOfString(int position)
    {
        var escaped = false;
        for (position = NextOfNote(position); (uint)position < (uint)_json.Length; position = NextOfNote(position))
        {
            var next = _json[position];
            if (next == '"')
                return escaped ? -position : position;
            if (next != '\\')
                return MalformedText(position, "a control character in a string must be written as an escape");
            var length = EscapeLength(_json[position..]);
            if (length == 0)
                return MalformedText(position, "unknown escape in a string: expected one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u and four hexadecimal digits");
            escaped = true;
            position += length;
        }

        return MalformedText(_json.Length, "expected the closing quotation mark of a string before the end of the document");
    }

    private int MalformedText(int position, string message)
    {
        _position = position;
        Malformed(message);
        return 0;
    }

    /// <summary>The next byte in a string that is a quotation mark, a backslash or a control character; the document's end when there is none.</summary>
    private readonly int NextOfNote(int position)
    {
        if (WideVectors.AreFast)
            position = SkipLongBlocks(position);
        ref var bytes = ref MemoryMarshal.GetReference(_json);
        for (; position <= _json.Length - ShortBlock; position += ShortBlock)
        {
            var ends = EndsOfText(Vector256.LoadUnsafe(ref bytes, (nuint)position));
            if (ends != 0)
                return position + BitOperations.TrailingZeroCount(ends);
        }

        return position >= _json.Length ? _json.Length : NextOfNoteAtEnd(position);
    }

    /// <summary>Passes over plain text by blocks of 64 bytes, up to the next byte of note or to where there are fewer.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly int SkipLongBlocks(int position)
    {
        ref var bytes = ref MemoryMarshal.GetReference(_json);
        for (; position <= _json.Length - LongBlock; position += LongBlock)
        {
            var text = Vector512.LoadUnsafe(ref bytes, (nuint)position);
            var turned = text ^ Vector512.Create((byte)('"' ^ ' '));
            var ends = Vector512.LessThanOrEqual(turned, Vector512.Create((byte)' ')).ExtractMostSignificantBits() | Vector512.Equals(text, Vector512.Create((byte)'\\')).ExtractMostSignificantBits();
            if (ends != 0)
                return position + BitOperations.TrailingZeroCount(ends);
        }

        return position;
    }

    /// <summary>As <see cref="NextOfNote"/> for the document's last bytes: one block, which begins before them.</summary>
    private readonly int NextOfNoteAtEnd(int position)
    {
        var block = _json.Length - ShortBlock;
        if (block >= 0)
        {
            var ends = EndsOfText(Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(_json), (nuint)block)) >> (position - block);
            return ends == 0 ? _json.Length : position + BitOperations.TrailingZeroCount(ends);
        }

        var rest = _json[position..].IndexOfAny(JsonStrings.NotPlain);
        return rest < 0 ? _json.Length : position + rest;
    }

    /// <summary>The bytes that a string's plain text does not go on with, as bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint EndsOfText(Vector256<byte> text)
    {
        // With one bit turned the quotation mark becomes a space and the space something greater, so that one comparison finds the mark and all control characters.
        var turned = text ^ Vector256.Create((byte)('"' ^ ' '));
        return (Vector256.Equals(Vector256.Min(turned, Vector256.Create((byte)' ')), turned) | Vector256.Equals(text, Vector256.Create((byte)'\\'))).ExtractMostSignificantBits();
    }

    /// <summary>The length of the escape at the start of a text, or 0 when it is none.</summary>
    private static int EscapeLength(ReadOnlySpan<byte> text)
    {
        if (text.Length < 2)
            return 0;
        if (text[1] is (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t')
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
