namespace NewsSchema.Formats;

/// <summary>UUIDs of RFC 4122, section 3, of any version and variant.</summary>
static class Uuids
{
    const int Length = 36;

    public static bool IsUuid(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length != Length) return false;
        for (int i = 0; i < Length; i++)
        {
            if (i is 8 or 13 or 18 or 23 ? utf8[i] != '-' : !Ascii.IsHex(utf8[i])) return false;
        }

        return true;
    }
}
