namespace NewsSchema.News.Conversion.Parsing;

/// <summary>Reads times of day: <c>18:05</c>, <c>18:05:09</c>, <c>6:05 p.m.</c>, <c>5 AM</c>, <c>4.34pm</c>, <c>1805 GMT</c>.</summary>
internal static class ClockScanner
{
    public static WrittenClock? TryReadAt(ReadOnlySpan<char> text, int at)
    {
        if (!char.IsAsciiDigit(text[at]))
            return null;
        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        var digits = end - at;
        if (digits > 4 || digits == 3)
            return null;
        var value = int.Parse(text[at..end], System.Globalization.CultureInfo.InvariantCulture);
        int hour = value, minute = 0, second = -1;
        var hasMinute = false;
        var isDotted = false;
        if (digits == 4)
        {
            // Only with a zone behind it is 1805 a time and not a year or a count.
            if (ZoneScanner.TryReadAfter(text, end) is null)
                return null;
            (hour, minute, hasMinute) = (value / 100, value % 100, true);
        }
        else if (TryReadPart(text, end, out var part))
        {
            isDotted = text[end] == '.';
            (minute, hasMinute) = (part, true);
            end += 3;
            if (!isDotted && TryReadPart(text, end, out part) && text[end] == ':')
            {
                second = part;
                end += 3;
                end = SkipFraction(text, end);
            }
        }

        var afternoon = ReadHalf(text, end, out var halfEnd);
        if (afternoon is null && (!hasMinute || (isDotted && ZoneScanner.TryReadAfter(text, end) is null)))
            return null;
        if (afternoon is { } pm)
        {
            if (hour is < 1 or > 12)
                return null;
            hour = (hour % 12) + (pm ? 12 : 0);
            end = halfEnd;
        }

        return hour < 24 && minute < 60 && second < 60 ? new(at, end, hour, minute, second) { IsTwelveHour = afternoon is not null } : null;
    }

    private static bool TryReadPart(ReadOnlySpan<char> text, int at, out int value)
    {
        value = 0;
        if (at + 2 >= text.Length || text[at] is not (':' or '.') || !char.IsAsciiDigit(text[at + 1]) || !char.IsAsciiDigit(text[at + 2])
            || (at + 3 < text.Length && char.IsAsciiDigit(text[at + 3])))
            return false;
        value = ((text[at + 1] - '0') * 10) + text[at + 2] - '0';
        return true;
    }

    /// <summary>Fractions of a second are no news; they are passed over.</summary>
    private static int SkipFraction(ReadOnlySpan<char> text, int end)
    {
        if (end + 1 >= text.Length || text[end] != '.' || !char.IsAsciiDigit(text[end + 1]))
            return end;
        end++;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return end;
    }

    /// <summary>am, pm, a.m., P.M. with or without a space before: true for afternoon, null for neither.</summary>
    private static bool? ReadHalf(ReadOnlySpan<char> text, int at, out int end)
    {
        var i = at;
        if (i < text.Length && char.IsWhiteSpace(text[i]))
            i++;
        end = at;
        if (i >= text.Length || (text[i] | 0x20) is not ('a' or 'p'))
            return null;
        var pm = (text[i] | 0x20) == 'p';
        i++;
        var dotted = i < text.Length && text[i] == '.';
        if (dotted)
            i++;
        if (i >= text.Length || (text[i] | 0x20) != 'm')
            return null;
        i++;
        if (dotted && i < text.Length && text[i] == '.')
            i++;
        if (i < text.Length && char.IsLetterOrDigit(text[i]))
            return null;
        end = i;
        return pm;
    }
}
