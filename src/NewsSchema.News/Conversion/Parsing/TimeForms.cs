using NewsSchema.News.Conversion.Language;

namespace NewsSchema.News.Conversion.Parsing;

/// <summary>How much of a line is a time.</summary>
internal enum TimeForm
{
    None,

    /// <summary>A date or time of day stands among other words.</summary>
    Inside,

    /// <summary>Nothing but dates, times, their labels and reading times.</summary>
    Only,
}

/// <summary>Tells lines that give the time of publication from other lines with a date.</summary>
internal static class TimeForms
{
    private const TermKinds Labels = TermKinds.PublishedLabel | TermKinds.ModifiedLabel | TermKinds.RelativeTime | TermKinds.Player | TermKinds.Month | TermKinds.Weekday;

    public static TimeForm Read(ReadOnlySpan<char> line)
    {
        if (!line.ContainsAnyInRange('0', '9'))
            return TimeForm.None;
        var found = false;
        var others = false;
        for (var at = 0; at < line.Length;)
        {
            var time = TimeScanner.Find(line, at);
            if (time is null && !found)
                return TimeForm.None;
            others = others || HasOtherWords(line[at..(time?.Start ?? line.Length)]);
            if (time is not { } t)
                break;
            found |= t.Date is not { Year: 0 } || t.Clock is not null;
            if (found && others)
                return TimeForm.Inside;
            at = t.End;
        }

        return found ? others ? TimeForm.Inside : TimeForm.Only : TimeForm.None;
    }

    /// <summary>Whether a date with day and year stands in the line.</summary>
    public static bool HasFullDate(ReadOnlySpan<char> line)
    {
        for (var at = 0; at < line.Length && TimeScanner.Find(line, at) is { } time; at = time.End)
        {
            if (time.Date is { Year: > 0, Day: > 0 })
                return true;
        }

        return false;
    }

    /// <summary>Whether a date with day and year stands near the end, as in captions; a sentence of the text rarely dates what it tells so.</summary>
    public static bool EndsWithFullDate(ReadOnlySpan<char> line)
    {
        const int Near = 60;
        var from = Math.Max(0, line.Length - Near);
        for (var at = from; at < line.Length && TimeScanner.Find(line, at) is { } time; at = time.End)
        {
            if (time.Date is { Year: > 0, Day: > 0 } && time.Start > 12)
                return true;
        }

        return false;
    }

    private static bool HasOtherWords(ReadOnlySpan<char> span)
    {
        var position = 0;
        while (WordScanner.TryRead(span, ref position, out var word))
        {
            if (TermTable.Shared.TryMatch(span, word, position, out var match) && (match.Kinds & Labels) != 0)
                position = match.End;
            else if (!(span[word.Start..word.End] is "at" or "on" or "and" or "am" or "pm") && !ZoneTable.Shared.Contains(span[word.Start..word.End]))
                return true;
        }

        return false;
    }
}
