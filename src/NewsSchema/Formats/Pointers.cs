namespace NewsSchema.Formats;

/// <summary>JSON Pointers (RFC 6901) and relative ones (draft-handrews-relative-json-pointer-01; since 2020-12 draft-bhutton-relative-json-pointer-00).</summary>
static class Pointers
{
    public static bool IsJsonPointer(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty) return true;
        if (utf8[0] != '/') return false;
        while (true)
        {
            int tilde = utf8.IndexOf((byte)'~');
            if (tilde < 0) return true;
            if (tilde + 1 == utf8.Length || utf8[tilde + 1] is not ((byte)'0' or (byte)'1')) return false;
            utf8 = utf8[(tilde + 2)..];
        }
    }

    public static bool IsRelativeJsonPointer(ReadOnlySpan<byte> utf8)
    {
        int digits = NumberLength(utf8);
        return digits > 0 && IsEnd(utf8[digits..]);
    }

    /// <summary>A relative pointer that may step along an array first: <c>0-1/foo</c>.</summary>
    public static bool IsRelativeJsonPointerWithIndex(ReadOnlySpan<byte> utf8)
    {
        int digits = NumberLength(utf8);
        if (digits == 0) return false;
        utf8 = utf8[digits..];
        if (utf8.IsEmpty || utf8[0] is not ((byte)'+' or (byte)'-')) return IsEnd(utf8);
        int step = NumberLength(utf8[1..]);
        return step > 0 && utf8[1] != '0' && IsEnd(utf8[(step + 1)..]);
    }

    static bool IsEnd(ReadOnlySpan<byte> utf8) => utf8.SequenceEqual("#"u8) || IsJsonPointer(utf8);

    /// <summary>The length of a number without leading zeros, 0 when there is none.</summary>
    static int NumberLength(ReadOnlySpan<byte> utf8)
    {
        int end = utf8.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        int digits = end < 0 ? utf8.Length : end;
        return digits > 1 && utf8[0] == '0' ? 0 : digits;
    }
}
