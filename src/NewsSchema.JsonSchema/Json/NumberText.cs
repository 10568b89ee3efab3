using System.Globalization;

namespace NewsSchema.Schemas;

/// <summary>A JSON number as sign, significant digits and power of ten: what reading a schema needs of numbers, exact to the last digit.</summary>
/// <param name="Negative">Below zero; never set for zero.</param>
/// <param name="Digits">Digits without zeros at either end; empty for zero.</param>
/// <param name="Exponent">The value is 0.Digits × 10^Exponent. Exponents beyond ±10^15 saturate: no such number can differ in practice.</param>
internal readonly record struct NumberText(bool Negative, string Digits, long Exponent) : IComparable<NumberText>
{
    private const long ExponentLimit = 1_000_000_000_000_000;

    /// <summary>No fraction: 2, 2.0 and 20e-1.</summary>
    internal bool IsInteger => Digits.Length <= Exponent || Digits.Length == 0;

    internal bool IsZero => Digits.Length == 0;

    /// <summary>Reads a number that follows JSON's grammar.</summary>
    internal static NumberText Read(string text)
    {
        bool negative = text[0] == '-';
        int mantissaEnd = text.IndexOfAny(['e', 'E']);
        long exponent = 0;
        if (mantissaEnd < 0)
        {
            mantissaEnd = text.Length;
        }
        else if (!long.TryParse(text.Substring(mantissaEnd + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)
            || Math.Abs(exponent) > ExponentLimit)
        {
            exponent = text[mantissaEnd + 1] == '-' ? -ExponentLimit : ExponentLimit;
        }

        string mantissa = text.Substring(negative ? 1 : 0, mantissaEnd - (negative ? 1 : 0));
        int point = mantissa.IndexOf('.');
        string digits = point < 0 ? mantissa : mantissa.Remove(point, 1);
        int before = point < 0 ? digits.Length : point;
        string trimmed = digits.TrimStart('0');
        exponent += before - (digits.Length - trimmed.Length);
        trimmed = trimmed.TrimEnd('0');
        return trimmed.Length == 0 ? new NumberText(false, "", 0) : new NumberText(negative, trimmed, exponent);
    }

    /// <summary>The whole number, cut to the range of long; null when there is a fraction.</summary>
    internal long? ToLong()
    {
        if (!IsInteger)
        {
            return null;
        }

        if (Exponent > 19)
        {
            return Negative ? long.MinValue : long.MaxValue;
        }

        string whole = (Negative ? "-" : "") + (IsZero ? "0" : Digits.PadRight((int)Exponent, '0'));
        return long.TryParse(whole, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value) ? value
            : Negative ? long.MinValue : long.MaxValue;
    }

    /// <inheritdoc/>
    public int CompareTo(NumberText other)
    {
        int sign = IsZero ? 0 : Negative ? -1 : 1;
        int otherSign = other.IsZero ? 0 : other.Negative ? -1 : 1;
        if (sign != otherSign || sign == 0)
        {
            return sign.CompareTo(otherSign);
        }

        int magnitude = Exponent != other.Exponent ? Exponent.CompareTo(other.Exponent) : string.CompareOrdinal(Digits, other.Digits);
        return sign * magnitude;
    }
}
