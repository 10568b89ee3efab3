namespace NewsSchema.News.Conversion.Parsing;

/// <summary>Finds dates and times of day in a line and joins those that stand together.</summary>
internal static class TimeScanner
{
    /// <summary>The first time expression that starts at or after <paramref name="from"/>; null when there is none.</summary>
    public static WrittenTime? Find(ReadOnlySpan<char> text, int from)
    {
        // Neither a date nor a time of day is without digits, and all that stands before the first is the names of a weekday and a month.
        var digit = from < text.Length ? text[from..].IndexOfAnyInRange('0', '9') : -1;
        if (digit < 0)
            return null;
        for (var at = Math.Max(from, from + digit - DateScanner.LongestNames); at < text.Length; at++)
        {
            if (!DateScanner.MayOpen(text[at]) || (at > 0 && IsPartOfWord(text[at - 1])))
                continue;
            if (DateScanner.TryReadAt(text, at) is { } date)
                return WithClockAfter(text, date);
            if (ClockScanner.TryReadAt(text, at) is { } clock)
                return WithDateAfter(text, clock);
        }

        return null;
    }

    private static bool IsPartOfWord(char c) => char.IsLetterOrDigit(c) || c is '/' or '$' or '£' or '€' or '#' or '@' or '’' or '\'';

    private static WrittenTime WithClockAfter(ReadOnlySpan<char> text, WrittenDate date)
    {
        var next = date.End < text.Length && text[date.End] == 'T' ? date.End + 1 : SkipJoint(text, date.End, "at");
        if (next < text.Length && ClockScanner.TryReadAt(text, next) is { } clock)
        {
            var zone = ZoneScanner.TryReadAfter(text, clock.End);
            return new WrittenTime(date.Start, zone?.End ?? clock.End) { Date = date, Clock = clock, Zone = zone };
        }

        return new WrittenTime(date.Start, date.End) { Date = date };
    }

    private static WrittenTime WithDateAfter(ReadOnlySpan<char> text, WrittenClock clock)
    {
        var zone = ZoneScanner.TryReadAfter(text, clock.End);
        var end = zone?.End ?? clock.End;
        var next = SkipJoint(text, end < text.Length && text[end] == ')' ? end + 1 : end, "on");
        if (next < text.Length && char.IsAsciiLetterOrDigit(text[next]) && DateScanner.TryReadAt(text, next) is { } date)
            return new WrittenTime(clock.Start, date.End) { Date = date, Clock = clock, Zone = zone };
        return new WrittenTime(clock.Start, end) { Clock = clock, Zone = zone };
    }

    /// <summary>Skips what may stand between date and time: space, comma, dash, bullet, bar, and one linking word.</summary>
    private static int SkipJoint(ReadOnlySpan<char> text, int at, string word)
    {
        var i = SkipSeparators(text, at);
        if (i + word.Length < text.Length && text[i..].StartsWith(word, StringComparison.OrdinalIgnoreCase) && char.IsWhiteSpace(text[i + word.Length]))
            i = SkipSeparators(text, i + word.Length);
        return i;
    }

    private static int SkipSeparators(ReadOnlySpan<char> text, int at)
    {
        var i = at;
        while (i < text.Length && i - at < 6 && (char.IsWhiteSpace(text[i]) || text[i] is ',' or '-' or '–' or '—' or '•' or '·' or '|' or '/' or '.'))
            i++;
        return i;
    }
}
