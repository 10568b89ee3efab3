using System.Globalization;

namespace NewsSchema.News.Rules;

/// <summary>A time is the one that stands under its span: its year, day and clock are written there.</summary>
internal static class TimeRule
{
    public static void Check(Article article, string pointer, string? value, SourceSlices slices, ViolationList violations)
    {
        if (value is null || article.Spans is not { } spans || !spans.TryGetValue(pointer, out var span) || !slices.Holds(span))
            return;
        var numbers = Numbers(slices[span]);
        var year = Number(value, 0, 4);
        violations.Require(numbers.Contains(year) || numbers.Contains(year % 100), "time-in-source", pointer, $"the year of {value} does not stand at {span.Show()}");
        violations.Require(numbers.Contains(Number(value, 8, 2)), "time-in-source", pointer, $"the day of {value} does not stand at {span.Show()}");
        if (value.Length >= 16)
        {
            var hour = Number(value, 11, 2);
            violations.Require((numbers.Contains(hour) || numbers.Contains(hour % 12) || (hour % 12 == 0 && numbers.Contains(12)) || IsNamed(slices[span])) && HasMinute(numbers, Number(value, 14, 2), hour),
                "time-in-source", pointer, $"the clock time of {value} does not stand at {span.Show()}");
        }
    }

    private static bool HasMinute(HashSet<int> numbers, int minute, int hour) => minute == 0 || numbers.Contains(minute) || numbers.Contains((hour * 100) + minute);

    private static bool IsNamed(ReadOnlySpan<char> text) => text.Contains("noon", StringComparison.OrdinalIgnoreCase) || text.Contains("midnight", StringComparison.OrdinalIgnoreCase);

    private static int Number(string text, int start, int length) => int.Parse(text.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture);

    private static HashSet<int> Numbers(ReadOnlySpan<char> text)
    {
        const int MostDigits = 9;
        var numbers = new HashSet<int>();
        for (var i = 0; i < text.Length;)
        {
            var length = 0;
            while (i + length < text.Length && char.IsAsciiDigit(text[i + length]))
                length++;
            if (length is > 0 and <= MostDigits)
            {
                var digits = text.Slice(i, length);
                numbers.Add(int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture));

                // 20310303 and 1805 are a date and a time in one run of digits.
                for (var part = 2; length is 4 or 6 or 8 or 14 && part + 2 <= length; part += 2)
                    numbers.Add(int.Parse(digits.Slice(part, 2), NumberStyles.None, CultureInfo.InvariantCulture));
                if (length is 4 or 6)
                    numbers.Add(int.Parse(digits[..2], NumberStyles.None, CultureInfo.InvariantCulture));
                if (length == 8)
                    numbers.Add(int.Parse(digits[..4], NumberStyles.None, CultureInfo.InvariantCulture));
            }

            i += Math.Max(length, 1);
        }

        return numbers;
    }
}
