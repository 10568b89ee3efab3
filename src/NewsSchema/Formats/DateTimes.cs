namespace NewsSchema.Formats;

/// <summary>Dates and times of RFC 3339, section 5.6.</summary>
static class DateTimes
{
    const int DateLength = 10;
    const int MinutesOfDay = 24 * 60;
    const int LastMinute = MinutesOfDay - 1;

    public static bool IsDateTime(ReadOnlySpan<byte> utf8) =>
        utf8.Length > DateLength && IsDate(utf8[..DateLength]) && (utf8[DateLength] | 0x20) == 't' && IsTime(utf8[(DateLength + 1)..]);

    public static bool IsDate(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length != DateLength || utf8[4] != '-' || utf8[7] != '-') return false;
        int century = TwoDigits(utf8), yearOfCentury = TwoDigits(utf8[2..]), month = TwoDigits(utf8[5..]), day = TwoDigits(utf8[8..]);
        return century >= 0 && yearOfCentury >= 0 && month is >= 1 and <= 12 && day >= 1 && (day <= 28 || day <= DaysOf((century * 100) + yearOfCentury, month));
    }

    /// <summary>A time with its offset. A leap second is one only in the last minute of a day in UTC.</summary>
    public static bool IsTime(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length < 9 || !TryReadClock(utf8, out int minutes, out int seconds)) return false;
        int at = 8;
        if (utf8[at] == '.')
        {
            int digits = CountDigits(utf8[++at..]);
            if (digits == 0) return false;
            at += digits;
        }

        if (!TryReadOffset(utf8[at..], out int offset)) return false;
        int utc = (minutes - offset + MinutesOfDay) % MinutesOfDay;
        return seconds < 60 || utc == LastMinute;
    }

    /// <summary>A time of draft 3: hours, minutes and seconds alone.</summary>
    public static bool IsLocalTime(ReadOnlySpan<byte> utf8) => utf8.Length == 8 && TryReadClock(utf8, out _, out int seconds) && seconds < 60;

    static bool TryReadClock(ReadOnlySpan<byte> utf8, out int minutes, out int seconds)
    {
        int hour = TwoDigits(utf8), minute = TwoDigits(utf8[3..]);
        seconds = TwoDigits(utf8[6..]);
        minutes = (hour * 60) + minute;
        return utf8[2] == ':' && utf8[5] == ':' && hour is >= 0 and < 24 && minute is >= 0 and < 60 && seconds is >= 0 and <= 60;
    }

    static bool TryReadOffset(ReadOnlySpan<byte> utf8, out int minutes)
    {
        minutes = 0;
        if (utf8.Length == 1) return (utf8[0] | 0x20) == 'z';
        if (utf8.Length != 6 || utf8[0] is not ((byte)'+' or (byte)'-') || utf8[3] != ':') return false;
        int hour = TwoDigits(utf8[1..]), minute = TwoDigits(utf8[4..]);
        if (hour is not (>= 0 and < 24) || minute is not (>= 0 and < 60)) return false;
        minutes = (hour * 60) + minute;
        if (utf8[0] == '-') minutes = -minutes;
        return true;
    }

    static int DaysOf(int year, int month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    static int CountDigits(ReadOnlySpan<byte> utf8)
    {
        int end = utf8.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return end < 0 ? utf8.Length : end;
    }

    /// <summary>The number of the first two digits, or -1 when they are none.</summary>
    static int TwoDigits(ReadOnlySpan<byte> utf8)
    {
        int tens = utf8[0] - '0', ones = utf8[1] - '0';
        return (uint)tens <= 9 && (uint)ones <= 9 ? (tens * 10) + ones : -1;
    }
}
