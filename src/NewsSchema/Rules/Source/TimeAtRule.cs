using System.Globalization;

namespace NewsSchema.Rules;

/// <summary>A time is the one that stands under its span: its year, day and clock are written there.</summary>
internal sealed class TimeAtRule<TRecord>(RulePath<TRecord> times, RulePath<TRecord> spans) : RecordRule<TRecord>("timeAt")
    where TRecord : class
{
    public override void Check(TRecord record, RuleSite site)
    {
        if (site.Source() is not { } source)
            return;
        var steps = times.StepsWith(spans);
        var places = spans.By(steps, record, site.Pointer);
        foreach (var (pointer, time) in times.In(record, site.Pointer))
        {
            foreach (var span in places[RulePath<TRecord>.Cut(site.Pointer, pointer, steps)].Where(found => source.Holds(found.Value)))
                Check(time.Text, source.Slice(span.Value), pointer, span.Value, site);
        }
    }

    private static void Check(string time, ReadOnlySpan<char> text, string pointer, RuleValue span, RuleSite site)
    {
        if (!TryNumber(time, 0, 4, out var year) || !TryNumber(time, 8, 2, out var day))
        {
            site.RequireOfSource(false, pointer, $"'{time}' is no time that could stand at {span}");
            return;
        }

        var numbers = WrittenNumbers.Of(text);
        site.RequireOfSource(numbers.Contains(year) || numbers.Contains(year % 100), pointer, $"the year of {time} does not stand at {span}");
        site.RequireOfSource(numbers.Contains(day), pointer, $"the day of {time} does not stand at {span}");
        if (TryNumber(time, 11, 2, out var hour) && TryNumber(time, 14, 2, out var minute))
            site.RequireOfSource(HasHour(numbers, hour, text) && HasMinute(numbers, minute, hour), pointer, $"the clock time of {time} does not stand at {span}");
    }

    private static bool HasHour(HashSet<int> numbers, int hour, ReadOnlySpan<char> text) =>
        numbers.Contains(hour) || numbers.Contains(hour % 12) || (hour % 12 == 0 && numbers.Contains(12))
        || text.Contains("noon", StringComparison.OrdinalIgnoreCase) || text.Contains("midnight", StringComparison.OrdinalIgnoreCase);

    private static bool HasMinute(HashSet<int> numbers, int minute, int hour) => minute == 0 || numbers.Contains(minute) || numbers.Contains((hour * 100) + minute);

    private static bool TryNumber(string text, int start, int length, out int number)
    {
        number = 0;
        return start + length <= text.Length && int.TryParse(text.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
