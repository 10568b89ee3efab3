using System.Globalization;
using NewsSchema.News.Conversion.Language;

namespace NewsSchema.News.Conversion.Parsing;

/// <summary>
/// A written time to ISO 8601, no more precise than the text. What the text leaves open (which zone an abbreviation means, the order of
/// day and month) is settled by the options or reported, never guessed.
/// </summary>
internal sealed class TimeResolver(ConversionOptions options)
{
    private readonly string? _region = RegionOf(options.Locale);

    /// <summary>The value, or null when there is no full date; findings are added to <paramref name="diagnostics"/>.</summary>
    public string? Resolve(ReadOnlySpan<char> text, WrittenTime time, TextRange range, List<ConversionDiagnostic> diagnostics)
    {
        if (time.Date is not { } date)
            return null;
        if (date.IsOrderOpen)
        {
            if (SettleOrder(date, time) is not { } settled)
            {
                diagnostics.Add(new("ambiguous-date", DiagnosticSeverity.Warning, $"'{text[date.Start..date.End]}' may be day and month in either order; a locale settles it.", range));
                return null;
            }

            date = settled;
        }

        if (date.ToIso() is not { } day)
            return null;
        if (time.Clock is not { } clock)
            return day;
        var value = string.Create(CultureInfo.InvariantCulture, $"{day}T{clock.Hour:00}:{clock.Minute:00}");
        if (clock.Second >= 0)
            value += string.Create(CultureInfo.InvariantCulture, $":{clock.Second:00}");
        return value + FormatOffset(FindOffset(text, time, date, clock, range, diagnostics));
    }

    /// <summary>The locale decides; else a 24-hour clock beside the date does, since the month-first order goes with am and pm.</summary>
    private WrittenDate? SettleOrder(WrittenDate date, WrittenTime time)
    {
        bool? monthFirst = _region is not null ? _region is "US" or "PH" : time.Clock is { IsTwelveHour: false } ? false : null;
        return monthFirst switch
        {
            null => null,
            true => date with { IsOrderOpen = false },
            false => date with { IsOrderOpen = false, Month = date.Day, Day = date.Month },
        };
    }

    private TimeSpan? FindOffset(ReadOnlySpan<char> text, WrittenTime time, WrittenDate date, WrittenClock clock, TextRange range, List<ConversionDiagnostic> diagnostics)
    {
        var day = new DateOnly(date.Year, date.Month, date.Day);
        var local = day.ToDateTime(new TimeOnly(clock.Hour, clock.Minute));
        if (time.Zone is not { } zone)
            return DefaultOffset(local);
        var name = text[zone.Start..zone.End];
        if (ParseOffset(name) is { } stated)
            return stated;
        var readings = ZoneTable.Shared.Find(name);
        if (readings.Count == 1)
            return readings[0].OffsetOn(day);
        var byDefault = DefaultOffset(local);
        foreach (var reading in readings)
        {
            if (byDefault == reading.OffsetOn(day) || (byDefault is null && _region is not null && reading.Regions.Contains(_region)))
                return reading.OffsetOn(day);
        }

        var meanings = string.Join(" or ", readings.Select(r => FormatOffset(r.OffsetOn(day))));
        diagnostics.Add(new("ambiguous-zone", DiagnosticSeverity.Warning, $"'{name}' may be {meanings}; a default zone or locale settles it.", range));
        return null;
    }

    private TimeSpan? DefaultOffset(DateTime local)
    {
        if (options.DefaultZone is not { } zone)
            return null;
        if (ParseOffset(zone) is { } offset)
            return offset;
        return TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var info) ? info.GetUtcOffset(local) : null;
    }

    /// <summary>Z, +06:00, +0600, +6, GMT+1.</summary>
    private static TimeSpan? ParseOffset(ReadOnlySpan<char> text)
    {
        if (text is "Z" or "z")
            return TimeSpan.Zero;
        if (text.Length > 3 && text[..3] is "GMT" or "UTC")
            text = text[3..];
        if (text.Length < 2 || text[0] is not ('+' or '-' or '−'))
            return null;
        var digits = 0;
        var count = 0;
        foreach (var c in text[1..])
        {
            if (c == ':')
                continue;
            if (!char.IsAsciiDigit(c))
                return null;
            digits = (digits * 10) + c - '0';
            count++;
        }

        var (hours, minutes) = count <= 2 ? (digits, 0) : (digits / 100, digits % 100);
        if (hours > 14 || minutes > 59)
            return null;
        var span = new TimeSpan(hours, minutes, 0);
        return text[0] == '+' ? span : -span;
    }

    private static string FormatOffset(TimeSpan? offset) => offset is not { } o ? ""
        : string.Create(CultureInfo.InvariantCulture, $"{(o < TimeSpan.Zero ? '-' : '+')}{Math.Abs(o.Hours):00}:{Math.Abs(o.Minutes):00}");

    private static string? RegionOf(string? locale) => locale?.Split('-', '_').Skip(1).FirstOrDefault(part => part.Length == 2)?.ToUpperInvariant();
}
