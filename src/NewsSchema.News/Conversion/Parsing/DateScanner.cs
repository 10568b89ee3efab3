using System.Runtime.CompilerServices;

namespace NewsSchema.News.Conversion.Parsing;

/// <summary>Reads dates as English news writes them: <c>March 3, 2031</c>, <c>3rd Mar 2031</c>, <c>2031-03-03</c>, <c>03/04/2031</c>, with a weekday before.</summary>
internal static class DateScanner
{
    /// <summary>A weekday and a month with what may stand between and behind them.</summary>
    public const int LongestNames = 32;

    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly string[] Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    /// <summary>Whether a date can begin with this character: a digit, or the first letter of a month or weekday.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MayOpen(char c) =>
        char.IsAsciiDigit(c) || (c | 0x20) is 'j' or 'f' or 'm' or 'a' or 's' or 'o' or 'n' or 'd' or 't' or 'w';

    /// <summary>Reads the date that starts exactly at <paramref name="at"/>, the start of a word.</summary>
    public static WrittenDate? TryReadAt(ReadOnlySpan<char> text, int at)
    {
        if (char.IsAsciiDigit(text[at]))
            return ReadNumeric(text, at) ?? ReadDayMonth(text, at);
        if (!char.IsAsciiLetter(text[at]))
            return null;
        var wordEnd = WordEnd(text, at);
        if (IsWeekday(text[at..wordEnd]))
        {
            var next = SkipGap(text, wordEnd);
            if (next < text.Length && next > wordEnd && char.IsAsciiLetterOrDigit(text[next]) && TryReadWithoutWeekday(text, next) is { } date)
                return date with { Start = at };
            return null;
        }

        return ReadMonthDay(text, at);
    }

    /// <summary>The month's number for a name or abbreviation, 0 for another word.</summary>
    public static int MonthNumber(ReadOnlySpan<char> word)
    {
        if (word.Length is < 3 or > 9 || (word[0] | 0x20) is not ('j' or 'f' or 'm' or 'a' or 's' or 'o' or 'n' or 'd'))
            return 0;
        for (var i = 0; i < Months.Length; i++)
        {
            if (IsNameOrShort(word, Months[i], 3))
                return i + 1;
        }

        return word.Equals("sept", StringComparison.OrdinalIgnoreCase) ? 9 : 0;
    }

    public static bool IsWeekday(ReadOnlySpan<char> word)
    {
        if (word.Length is < 3 or > 9 || (word[0] | 0x20) is not ('m' or 't' or 'w' or 'f' or 's'))
            return false;
        foreach (var day in Weekdays)
        {
            if (IsNameOrShort(word, day, 3) || (word.Length is 4 or 5 && day.AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase)))
                return true;
        }

        return false;
    }

    private static bool IsNameOrShort(ReadOnlySpan<char> word, string name, int shortLength) =>
        (word.Length == name.Length || word.Length == shortLength) && name.AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase);

    private static WrittenDate? TryReadWithoutWeekday(ReadOnlySpan<char> text, int at) =>
        char.IsAsciiDigit(text[at]) ? ReadNumeric(text, at) ?? ReadDayMonth(text, at) : ReadMonthDay(text, at);

    /// <summary>2031-03-03, 2031/03/03, 03/04/2031, 3.4.2031.</summary>
    private static WrittenDate? ReadNumeric(ReadOnlySpan<char> text, int at)
    {
        var first = ReadNumber(text, at, out var end);
        if (end >= text.Length || text[end] is not ('-' or '/' or '.'))
            return null;
        var separator = text[end];
        var second = ReadNumber(text, end + 1, out var secondEnd);
        if (secondEnd == end + 1 || secondEnd >= text.Length || text[secondEnd] != separator)
            return null;
        var third = ReadNumber(text, secondEnd + 1, out var thirdEnd);
        int firstLength = end - at, thirdLength = thirdEnd - secondEnd - 1;
        if (firstLength == 4 && thirdLength is 1 or 2)
            return IsYear(first) && WrittenDate.IsPossible(first, second, third) ? new(at, thirdEnd, first, second, third) : null;
        if (firstLength > 2 || thirdLength != 4 || !IsYear(third))
            return null;
        var dayFirst = WrittenDate.IsPossible(third, second, first);
        var monthFirst = WrittenDate.IsPossible(third, first, second);
        return (dayFirst, monthFirst) switch
        {
            (true, true) => new(at, thirdEnd, third, first, second) { IsOrderOpen = first != second },
            (true, false) => new(at, thirdEnd, third, second, first),
            (false, true) => new(at, thirdEnd, third, first, second),
            _ => null,
        };
    }

    /// <summary>3 March 2031, 3rd of March, 2031, 3 Mar.</summary>
    private static WrittenDate? ReadDayMonth(ReadOnlySpan<char> text, int at)
    {
        var day = ReadNumber(text, at, out var end);
        if (end - at > 2)
            return null;
        end = SkipOrdinal(text, end);
        var next = SkipGap(text, end);
        if (next + 3 < text.Length && text[next..].StartsWith("of ", StringComparison.OrdinalIgnoreCase))
            next = SkipGap(text, next + 2);
        if (next == end || next >= text.Length)
            return null;
        var monthEnd = WordEnd(text, next);
        var month = MonthNumber(text[next..monthEnd]);
        if (month == 0)
            return null;
        var (year, yearEnd) = ReadYear(text, monthEnd);
        return WrittenDate.IsPossible(year, month, day) ? new(at, yearEnd, year, month, day) : null;
    }

    /// <summary>March 3, 2031; Mar. 3; March 2031.</summary>
    private static WrittenDate? ReadMonthDay(ReadOnlySpan<char> text, int at)
    {
        var monthEnd = WordEnd(text, at);
        var month = MonthNumber(text[at..monthEnd]);
        if (month == 0)
            return null;
        var next = SkipGap(text, monthEnd);
        if (next == monthEnd || next >= text.Length || !char.IsAsciiDigit(text[next]))
            return null;
        var day = ReadNumber(text, next, out var dayEnd);
        if (dayEnd - next == 4)
            return IsYear(day) ? new(at, dayEnd, day, month, 0) : null;
        if (dayEnd - next > 2 || (dayEnd < text.Length && text[dayEnd] is ':' or '%'))
            return null;
        dayEnd = SkipOrdinal(text, dayEnd);
        var (year, yearEnd) = ReadYear(text, dayEnd);
        return WrittenDate.IsPossible(year, month, day) ? new(at, yearEnd, year, month, day) : null;
    }

    private static (int Year, int End) ReadYear(ReadOnlySpan<char> text, int end)
    {
        var next = SkipGap(text, end);
        if (next > end && next < text.Length && char.IsAsciiDigit(text[next]))
        {
            var year = ReadNumber(text, next, out var yearEnd);
            // Markup sometimes glues the time to the year: "Apr 28, 20312:23 PM".
            if (yearEnd - next is 5 or 6 && yearEnd < text.Length && text[yearEnd] == ':')
            {
                year = ReadNumber(text[..(next + 4)], next, out yearEnd);
                return IsYear(year) ? (year, yearEnd) : (0, end);
            }

            if (yearEnd - next == 4 && IsYear(year) && (yearEnd == text.Length || text[yearEnd] is not ':'))
                return (year, yearEnd);
        }

        return (0, end < text.Length && text[end] == '.' ? end + 1 : end);
    }

    private static bool IsYear(int value) => value is >= 1600 and <= 2199;

    private static int SkipOrdinal(ReadOnlySpan<char> text, int end)
    {
        if (end + 2 <= text.Length && text.Slice(end, 2) is "st" or "nd" or "rd" or "th" && (end + 2 == text.Length || !char.IsLetterOrDigit(text[end + 2])))
            return end + 2;
        return end;
    }

    private static int SkipGap(ReadOnlySpan<char> text, int at)
    {
        var i = at;
        while (i < text.Length && i - at < 4 && (text[i] is ',' or '.' or '-' || char.IsWhiteSpace(text[i])))
            i++;
        return i;
    }

    private static int WordEnd(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsLetter(text[at]))
            at++;
        return at;
    }

    private static int ReadNumber(ReadOnlySpan<char> text, int at, out int end)
    {
        var value = 0;
        end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]) && end - at < 9)
            value = (value * 10) + text[end++] - '0';
        return value;
    }
}
