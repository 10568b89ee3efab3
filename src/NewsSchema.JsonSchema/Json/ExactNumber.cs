using System.Globalization;
using System.Numerics;

namespace NewsSchema.Schemas;

/// <summary>
/// A JSON number kept exactly as its decimal text says: no binary floating point, no limit on digits or exponent. <c>1</c>, <c>1.0</c> and
/// <c>10e-1</c> are equal. All work is linear in the length of the text, whatever the exponent: <c>1e1000000000</c> is nine digits of exponent,
/// never a billion zeros.
/// </summary>
public readonly struct ExactNumber : IEquatable<ExactNumber>, IComparable<ExactNumber>
{
    /// <summary>An exponent of this many digits or more is kept as text, because a <see cref="long"/> may not hold it.</summary>
    const int HugeDigits = 19;

    readonly bool _negative;

    /// <summary>The significant digits, without leading or trailing zeros; empty for zero.</summary>
    readonly string? _digits;

    /// <summary>The power of ten of the first significant digit: 2 for 123, -1 for 0.5.</summary>
    readonly long _power;

    /// <summary>The magnitude of that power when it has <see cref="HugeDigits"/> digits or more; then <see cref="_power"/> holds its sign only.</summary>
    readonly string? _hugePower;

    ExactNumber(bool negative, string digits, long power, string? hugePower)
    {
        _negative = negative;
        _digits = digits;
        _power = power;
        _hugePower = hugePower;
    }

    string Digits => _digits ?? "";

    /// <summary>-1, 0 or 1. Zero has no sign: <c>-0</c> is <c>0</c>.</summary>
    public int Sign => Digits.Length == 0 ? 0 : _negative ? -1 : 1;

    /// <summary>Whether the value has no fraction: <c>1.0</c> and <c>1e400</c> are integers, <c>0.1e-400</c> is not.</summary>
    public bool IsInteger => Digits.Length == 0 || (_hugePower is null ? _power >= Digits.Length - 1 : _power > 0);

    /// <summary>Reads a JSON number: nothing before or after it, no leading zeros, no plus sign.</summary>
    /// <param name="text">The text of the number as JSON writes it.</param>
    /// <param name="number">The number, or zero when the text is none.</param>
    /// <returns>Whether the text is a JSON number (RFC 8259, section 6).</returns>
    public static bool TryParse(string text, out ExactNumber number)
    {
        number = default;
        int at = 0;
        bool negative = At(text, 0) == '-';
        if (negative) at++;

        int wholeStart = at;
        at = SkipDigits(text, at);
        int wholeLength = at - wholeStart;
        if (wholeLength == 0 || (wholeLength > 1 && text[wholeStart] == '0')) return false;

        int fractionStart = at, fractionEnd = at;
        if (At(text, at) == '.')
        {
            fractionStart = at + 1;
            fractionEnd = at = SkipDigits(text, fractionStart);
            if (fractionStart == fractionEnd) return false;
        }

        bool negativePower = false;
        int powerStart = at, powerEnd = at;
        if (At(text, at) is 'e' or 'E')
        {
            at++;
            if (At(text, at) is '+' or '-') negativePower = text[at++] == '-';
            powerStart = at;
            powerEnd = at = SkipDigits(text, at);
            if (powerStart == powerEnd) return false;
        }

        if (at != text.Length) return false;

        string digits = text.Substring(wholeStart, wholeLength) + text.Substring(fractionStart, fractionEnd - fractionStart);
        int leadingZeros = digits.Length - digits.TrimStart('0').Length;
        digits = digits.Trim('0');
        if (digits.Length == 0) return true;

        string exponent = text.Substring(powerStart, powerEnd - powerStart).TrimStart('0');
        int shift = wholeLength - 1 - leadingZeros;
        number = WithPower(negative, digits, exponent, negativePower, shift);
        return true;
    }

    /// <summary>Reads a JSON number.</summary>
    /// <param name="text">The text of the number as JSON writes it.</param>
    /// <returns>The number.</returns>
    /// <exception cref="FormatException">The text is not a JSON number.</exception>
    public static ExactNumber Parse(string text) =>
        TryParse(text, out var number) ? number : throw new FormatException("The text is not a JSON number.");

    /// <summary>Whether this is an integer times the divisor. Only zero is a multiple of zero. Signs do not matter.</summary>
    /// <param name="divisor">The value of <c>multipleOf</c>.</param>
    /// <returns>Whether the division leaves no rest.</returns>
    public bool IsMultipleOf(ExactNumber divisor)
    {
        if (Sign == 0 || divisor.Sign == 0) return Sign == 0;

        // this = n * 10^a and divisor = m * 10^b, where neither n nor m ends in zero: the question is whether m divides n * 10^(a - b).
        long shift = Saturate((decimal)PowerDifference(this, divisor) - Digits.Length + divisor.Digits.Length);
        if (shift < 0) return false; // n would have to be divisible by ten

        var m = BigInteger.Parse(divisor.Digits, CultureInfo.InvariantCulture);
        // A higher power of ten than m has bits adds no factor of two or five that m could still need. A decimal digit is under four bits.
        long enough = Math.Min(shift, 4L * divisor.Digits.Length);
        var remainder = Remainder(Digits, m) * BigInteger.ModPow(10, enough, m) % m;
        return remainder.IsZero;
    }

    /// <summary>The value as a 64-bit integer.</summary>
    /// <param name="value">The value, when it is an integer that fits.</param>
    /// <returns>Whether it is one.</returns>
    public bool TryGetInt64(out long value)
    {
        value = 0;
        if (Digits.Length == 0) return true;
        if (!IsInteger || _hugePower is not null || _power > 18) return false;
        string text = (_negative ? "-" : "") + Digits + new string('0', (int)_power + 1 - Digits.Length);
        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>The magnitude as digits times a power of ten, when there are at most eighteen digits.</summary>
    internal bool TryGetShort(out ulong mantissa, out long exponent)
    {
        mantissa = 0;
        exponent = _power - Digits.Length + 1;
        if (Digits.Length > 18 || _hugePower is not null) return false;
        mantissa = Digits.Length == 0 ? 0 : ulong.Parse(Digits, CultureInfo.InvariantCulture);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(ExactNumber other)
    {
        if (Sign != other.Sign || Sign == 0) return Sign.CompareTo(other.Sign);
        int powers = ComparePowers(this, other);
        int magnitude = powers != 0 ? powers : string.CompareOrdinal(Digits, other.Digits);
        return _negative ? -Math.Sign(magnitude) : Math.Sign(magnitude);
    }

    /// <inheritdoc/>
    public bool Equals(ExactNumber other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ExactNumber other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        Sign == 0 ? 0 : ((Digits.GetHashCode() * 31) + _power.GetHashCode()) * 31 + (_hugePower?.GetHashCode() ?? 0) + (_negative ? 1 : 0);

    /// <summary>The value in the shortest JSON form: plain digits up to twenty places, else with an exponent.</summary>
    /// <returns>A JSON number that parses to an equal value.</returns>
    public override string ToString()
    {
        string sign = _negative && Sign != 0 ? "-" : "";
        if (Sign == 0) return "0";
        if (_hugePower is null && _power is >= 0 and <= 20)
        {
            int whole = (int)_power + 1;
            return sign + (Digits.Length <= whole ? Digits.PadRight(whole, '0') : Digits.Substring(0, whole) + "." + Digits.Substring(whole));
        }

        if (_hugePower is null && _power is < 0 and >= -7) return sign + "0." + new string('0', (int)-_power - 1) + Digits;
        string fraction = Digits.Length == 1 ? "" : "." + Digits.Substring(1);
        string power = _hugePower is null ? _power.ToString(CultureInfo.InvariantCulture) : (_power < 0 ? "-" : "") + _hugePower;
        return $"{sign}{Digits[0]}{fraction}e{power}";
    }

    /// <summary>Whether both are equal.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other number.</param>
    public static bool operator ==(ExactNumber left, ExactNumber right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other number.</param>
    public static bool operator !=(ExactNumber left, ExactNumber right) => !left.Equals(right);

    /// <summary>Whether the left is less than the right.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other number.</param>
    public static bool operator <(ExactNumber left, ExactNumber right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left is greater than the right.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other number.</param>
    public static bool operator >(ExactNumber left, ExactNumber right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left is less than or equal to the right.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other number.</param>
    public static bool operator <=(ExactNumber left, ExactNumber right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left is greater than or equal to the right.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other number.</param>
    public static bool operator >=(ExactNumber left, ExactNumber right) => left.CompareTo(right) >= 0;

    static char At(string text, int index) => index < text.Length ? text[index] : '\0';

    static int SkipDigits(string text, int at)
    {
        while (at < text.Length && text[at] is >= '0' and <= '9') at++;
        return at;
    }

    static ExactNumber WithPower(bool negative, string digits, string exponent, bool negativeExponent, int shift)
    {
        if (exponent.Length < HugeDigits - 1)
        {
            long power = exponent.Length == 0 ? 0 : long.Parse(exponent, CultureInfo.InvariantCulture);
            return new ExactNumber(negative, digits, (negativeExponent ? -power : power) + shift, null);
        }

        // The shift is far smaller than the exponent, so the sign stays.
        string magnitude = DecimalText.Add(exponent, negativeExponent ? -(long)shift : shift);
        return magnitude.Length >= HugeDigits
            ? new ExactNumber(negative, digits, negativeExponent ? -1 : 1, magnitude)
            : new ExactNumber(negative, digits, long.Parse((negativeExponent ? "-" : "") + magnitude, CultureInfo.InvariantCulture), null);
    }

    static int ComparePowers(ExactNumber left, ExactNumber right)
    {
        if (left._hugePower is null && right._hugePower is null) return left._power.CompareTo(right._power);
        int leftSign = left._hugePower is null ? 0 : Math.Sign(left._power), rightSign = right._hugePower is null ? 0 : Math.Sign(right._power);
        return leftSign != rightSign ? leftSign.CompareTo(rightSign) : leftSign * DecimalText.Compare(left._hugePower!, right._hugePower!);
    }

    /// <summary>The difference of the powers, held between plus and minus <see cref="long.MaxValue"/>.</summary>
    static long PowerDifference(ExactNumber left, ExactNumber right)
    {
        if (left._hugePower is null && right._hugePower is null) return Saturate((decimal)left._power - right._power);
        int order = ComparePowers(left, right);
        bool comparable = left._hugePower is not null && right._hugePower is not null && Math.Sign(left._power) == Math.Sign(right._power);
        return comparable ? order * DecimalText.Distance(left._hugePower!, right._hugePower!) : order * long.MaxValue;
    }

    static long Saturate(decimal value) => (long)Math.Max(-long.MaxValue, Math.Min(long.MaxValue, value));

    /// <summary>Takes the rest of a long run of digits a piece at a time, so that the whole is never a big integer.</summary>
    static BigInteger Remainder(string digits, BigInteger divisor)
    {
        const int Piece = 18;
        var rest = BigInteger.Zero;
        for (int at = 0; at < digits.Length; at += Piece)
        {
            int length = Math.Min(Piece, digits.Length - at);
            long piece = long.Parse(digits.Substring(at, length), CultureInfo.InvariantCulture);
            rest = ((rest * BigInteger.Pow(10, length)) + piece) % divisor;
        }

        return rest;
    }
}
