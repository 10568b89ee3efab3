using System.Globalization;

namespace NewsSchema.Rules;

/// <summary>The numbers that stand in a text in digits, and the parts of those that may be a date or a time in one run.</summary>
internal static class WrittenNumbers
{
    private const int MostDigits = 14;

    public static HashSet<int> Of(ReadOnlySpan<char> text)
    {
        var numbers = new HashSet<int>();
        for (var i = 0; i < text.Length;)
        {
            var length = 0;
            while (i + length < text.Length && char.IsAsciiDigit(text[i + length]))
                length++;
            if (length is > 0 and <= MostDigits)
                Add(numbers, text.Slice(i, length));
            i += Math.Max(length, 1);
        }

        return numbers;
    }

    private static void Add(HashSet<int> numbers, ReadOnlySpan<char> digits)
    {
        if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            numbers.Add(number);

        // Where a page's parts run together, 20312:23 is the end of a date and a time.
        if (digits.Length == 5)
        {
            numbers.Add(int.Parse(digits[..4], NumberStyles.None, CultureInfo.InvariantCulture));
            numbers.Add(int.Parse(digits[4..], NumberStyles.None, CultureInfo.InvariantCulture));
        }

        // 20310303, 1805 and 20310303180500 are a date, a time and both.
        if (digits.Length is not (4 or 6 or 8 or 14))
            return;
        for (var part = 0; part + 2 <= digits.Length; part += 2)
            numbers.Add(int.Parse(digits.Slice(part, 2), NumberStyles.None, CultureInfo.InvariantCulture));
        if (digits.Length >= 8)
            numbers.Add(int.Parse(digits[..4], NumberStyles.None, CultureInfo.InvariantCulture));
    }
}
