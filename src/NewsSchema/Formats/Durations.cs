namespace NewsSchema.Formats;

/// <summary>Durations of RFC 3339, appendix A: units in order, none skipped between two, no fractions.</summary>
static class Durations
{
    public static bool IsDuration(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length < 3 || utf8[0] != 'P') return false;
        var rest = utf8[1..];
        var weeks = rest;
        if (TakeUnits(ref weeks, "W"u8) == 1 && weeks.IsEmpty) return true;

        int dates = TakeUnits(ref rest, "YMD"u8);
        if (rest.IsEmpty) return dates > 0;
        if (rest[0] != 'T') return false;
        rest = rest[1..];
        return TakeUnits(ref rest, "HMS"u8) > 0 && rest.IsEmpty;
    }

    /// <summary>Takes numbers with these units, which have to follow each other without a gap, and returns how many there were.</summary>
    static int TakeUnits(ref ReadOnlySpan<byte> rest, ReadOnlySpan<byte> units)
    {
        int taken = 0, next = -1;
        while (true)
        {
            int digits = rest.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
            if (digits <= 0) return taken;
            int unit = units.IndexOf(rest[digits]);
            if (unit < 0 || (next >= 0 && unit != next)) return taken;
            next = unit + 1;
            rest = rest[(digits + 1)..];
            taken++;
        }
    }
}
