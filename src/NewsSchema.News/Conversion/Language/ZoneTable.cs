using System.Globalization;

namespace NewsSchema.News.Conversion.Language;

/// <summary>One meaning of a zone abbreviation.</summary>
internal sealed record ZoneReading(TimeSpan Standard, TimeSpan Summer, string Rule, IReadOnlyList<string> Regions)
{
    /// <summary>The offset on that day; the hour of the switch itself is not told apart.</summary>
    public TimeSpan OffsetOn(DateOnly day) => Rule switch
    {
        "us" => day >= Sunday(day.Year, 3, 2) && day < Sunday(day.Year, 11, 1) ? Summer : Standard,
        "eu" => day >= LastSunday(day.Year, 3) && day < LastSunday(day.Year, 10) ? Summer : Standard,
        "au" => day >= Sunday(day.Year, 10, 1) || day < Sunday(day.Year, 4, 1) ? Summer : Standard,
        _ => Standard,
    };

    private static DateOnly Sunday(int year, int month, int nth)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays(((7 - (int)first.DayOfWeek) % 7) + (7 * (nth - 1)));
    }

    private static DateOnly LastSunday(int year, int month)
    {
        var last = new DateOnly(year, month, DateTime.DaysInMonth(year, month));
        return last.AddDays(-(int)last.DayOfWeek);
    }
}

/// <summary>The zones of <c>zones.txt</c> by abbreviation.</summary>
internal sealed class ZoneTable
{
    private readonly Dictionary<ulong, IReadOnlyList<ZoneReading>> _zones = [];

    private ZoneTable()
    {
        foreach (var line in ResourceFile.ReadLines("zones.txt"))
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            _zones[ShortWord.Pack(line.AsSpan(0, space))] = [.. line[space..].Split(';').Select(ParseReading)];
        }
    }

    public static ZoneTable Shared { get; } = new();

    public bool Contains(ReadOnlySpan<char> abbreviation) => _zones.ContainsKey(ShortWord.Pack(abbreviation));

    public IReadOnlyList<ZoneReading> Find(ReadOnlySpan<char> abbreviation) => _zones.GetValueOrDefault(ShortWord.Pack(abbreviation)) ?? [];

    private static ZoneReading ParseReading(string reading)
    {
        var parts = reading.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var offsets = parts[0].Split('/');
        var standard = ParseOffset(offsets[0]);
        return offsets.Length == 1
            ? new ZoneReading(standard, standard, "", parts[1..])
            : new ZoneReading(standard, ParseOffset(offsets[1]), parts[1], parts[2..]);
    }

    private static TimeSpan ParseOffset(string offset)
    {
        var span = TimeSpan.ParseExact(offset[1..], "hh\\:mm", CultureInfo.InvariantCulture);
        return offset[0] == '-' ? -span : span;
    }
}
