namespace NewsSchema.Text;

/// <summary>
/// A number of at most eighteen significant digits, as nearly all numbers are: mantissa times a power of ten, the mantissa without trailing zeros
/// so that equal values are equal structs.
/// </summary>
readonly record struct ShortDecimal
{
    /// <summary>So many digits always fit a <see cref="long"/>, and the product of two such mantissas fits a <see cref="UInt128"/>.</summary>
    public const int MaxDigits = 18;

    /// <summary>Beyond this exponent, either way, a number is not short.</summary>
    public const int MaxExponent = 5000;

    const int MaxWrittenExponent = 100_000;

    ShortDecimal(bool negative, ulong mantissa, int exponent)
    {
        Negative = negative;
        Mantissa = mantissa;
        Exponent = exponent;
    }

    public bool Negative { get; }
    public ulong Mantissa { get; }
    public int Exponent { get; }

    public bool IsZero => Mantissa == 0;
    public bool IsInteger => Exponent >= 0;

    /// <summary>Reads a JSON number whose syntax is known to be right; false when it is not short.</summary>
    public static bool TryRead(ReadOnlySpan<byte> utf8, out ShortDecimal number)
    {
        number = default;
        bool negative = utf8[0] == '-';
        if (negative) utf8 = utf8[1..];
        ulong mantissa = 0;
        int digits = 0, exponent = 0, at = 0;
        bool fraction = false;
        for (; at < utf8.Length; at++)
        {
            int digit = utf8[at] - '0';
            if ((uint)digit > 9)
            {
                if (utf8[at] != '.') break;
                fraction = true;
                continue;
            }

            if (mantissa > 0 || digit > 0) digits++;
            if (digits > MaxDigits) return false;
            mantissa = (mantissa * 10) + (uint)digit;
            if (fraction) exponent--;
        }

        if (at < utf8.Length && !TryReadExponent(utf8[(at + 1)..], ref exponent)) return false;
        return TryNormalize(negative, mantissa, exponent, out number);
    }

    /// <summary>Takes the zeros from the end of the mantissa; false when the exponent is too large then.</summary>
    public static bool TryNormalize(bool negative, ulong mantissa, long exponent, out ShortDecimal number)
    {
        number = default;
        if (mantissa == 0) return true;
        while (mantissa % 10 == 0)
        {
            mantissa /= 10;
            exponent++;
        }

        if (exponent is < -MaxExponent or > MaxExponent) return false;
        number = new ShortDecimal(negative, mantissa, (int)exponent);
        return true;
    }

    public int CompareTo(ShortDecimal other)
    {
        int sign = Sign, otherSign = other.Sign;
        return sign != otherSign ? sign.CompareTo(otherSign) : sign * CompareMagnitude(this, other);
    }

    /// <summary>Whether this is an integer times the divisor, which is not zero.</summary>
    public bool IsMultipleOf(ShortDecimal divisor)
    {
        int shift = Exponent - divisor.Exponent;
        if (IsZero) return true;
        if (shift < 0) return false; // the mantissa would have to end in a zero
        var modulus = (UInt128)divisor.Mantissa;
        var rest = Mantissa % modulus;
        var factor = (UInt128)10 % modulus;
        for (; shift > 0 && rest != 0; shift >>= 1)
        {
            if ((shift & 1) != 0) rest = rest * factor % modulus;
            factor = factor * factor % modulus;
        }

        return rest == 0;
    }

    int Sign => IsZero ? 0 : Negative ? -1 : 1;

    static int CompareMagnitude(ShortDecimal left, ShortDecimal right)
    {
        int shift = left.Exponent - right.Exponent;
        if (shift == 0) return left.Mantissa.CompareTo(right.Mantissa);
        if (shift < 0) return -CompareMagnitude(right, left);
        return shift > MaxDigits ? 1 : ((UInt128)left.Mantissa * PowerOfTen(shift)).CompareTo(right.Mantissa);
    }

    static UInt128 PowerOfTen(int exponent)
    {
        ulong power = 1;
        while (exponent-- > 0) power *= 10;
        return power;
    }

    static bool TryReadExponent(ReadOnlySpan<byte> utf8, ref int exponent)
    {
        bool negative = utf8[0] == '-';
        if (utf8[0] is (byte)'-' or (byte)'+') utf8 = utf8[1..];
        int written = 0;
        foreach (byte unit in utf8)
        {
            written = (written * 10) + unit - '0';
            if (written > MaxWrittenExponent) return false;
        }

        exponent += negative ? -written : written;
        return true;
    }
}
