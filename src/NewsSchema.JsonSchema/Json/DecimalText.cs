using System.Globalization;

namespace NewsSchema.Schemas;

/// <summary>Arithmetic on natural numbers as decimal text without leading zeros: linear, where a big integer's parsing would be quadratic.</summary>
static class DecimalText
{
    const int TailDigits = 18;
    const long TailLimit = 1_000_000_000_000_000_000;

    /// <summary>-1, 0 or 1.</summary>
    public static int Compare(string left, string right) =>
        left.Length != right.Length ? left.Length.CompareTo(right.Length) : Math.Sign(string.CompareOrdinal(left, right));

    /// <summary>Adds a number that is smaller in magnitude than the text.</summary>
    public static string Add(string text, long addend)
    {
        int headLength = Math.Max(0, text.Length - TailDigits);
        long tail = long.Parse(text.Substring(headLength), CultureInfo.InvariantCulture) + addend;
        string head = text.Substring(0, headLength);
        if (tail >= TailLimit)
        {
            tail -= TailLimit;
            head = Step(head, from: '9', to: '0', by: 1);
        }
        else if (tail < 0)
        {
            tail += TailLimit;
            head = Step(head, from: '0', to: '9', by: -1);
        }

        string sum = (head + tail.ToString("D18", CultureInfo.InvariantCulture)).TrimStart('0');
        return sum.Length == 0 ? "0" : sum;
    }

    /// <summary>The difference of two numbers without its sign, at most <see cref="long.MaxValue"/>.</summary>
    public static long Distance(string left, string right)
    {
        if (Compare(left, right) < 0) (left, right) = (right, left);
        right = right.PadLeft(left.Length, '0');
        long distance = 0;
        for (int i = 0; i < left.Length; i++)
        {
            // The running value may be a unit too high before the digits below take it back, hence the margin.
            if (distance > (long.MaxValue / 10) - 10) return long.MaxValue;
            distance = (distance * 10) + left[i] - right[i];
        }

        return distance;
    }

    /// <summary>Adds or takes one, carrying through every digit that is <paramref name="from"/>.</summary>
    static string Step(string text, char from, char to, int by)
    {
        var digits = text.ToCharArray();
        int at = digits.Length - 1;
        while (at >= 0 && digits[at] == from) digits[at--] = to;
        if (at < 0) return "1" + new string(digits);
        digits[at] = (char)(digits[at] + by);
        return new string(digits);
    }
}
