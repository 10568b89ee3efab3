using System.Globalization;

namespace NewsSchema.News.Conversion.Parsing;

/// <summary>A date as written. <paramref name="Year"/> is 0 when the text states none, <paramref name="Day"/> 0 for a month alone.</summary>
internal readonly record struct WrittenDate(int Start, int End, int Year, int Month, int Day)
{
    /// <summary>Numbers that may be day and month in either order; <see cref="Month"/> holds the first, <see cref="Day"/> the second.</summary>
    public bool IsOrderOpen { get; init; }

    /// <summary>ISO 8601, or null when the year or day is not stated or the order is open.</summary>
    public string? ToIso() => Year == 0 || Day == 0 || IsOrderOpen ? null : string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{Day:00}");

    public static bool IsPossible(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year is > 0 and < 10000 ? year : 2000, month);
}

/// <summary>A time of day as written; <paramref name="Second"/> is -1 when not stated.</summary>
internal readonly record struct WrittenClock(int Start, int End, int Hour, int Minute, int Second)
{
    /// <summary>Written with am or pm.</summary>
    public bool IsTwelveHour { get; init; }
}

/// <summary>A zone as written, not yet resolved.</summary>
internal readonly record struct WrittenZone(int Start, int End);

/// <summary>A date, a time of day or both, which stand together, with the zone when one is stated.</summary>
internal readonly record struct WrittenTime(int Start, int End)
{
    public WrittenDate? Date { get; init; }

    public WrittenClock? Clock { get; init; }

    public WrittenZone? Zone { get; init; }
}
