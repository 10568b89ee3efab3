using System.Globalization;
using System.Text;

namespace NewsSchema;

public readonly partial struct JsonDecimal
{
    /// <summary>An integer.</summary>
    public static implicit operator JsonDecimal(int value) => (long)value;

    /// <summary>An integer.</summary>
    public static implicit operator JsonDecimal(long value) => Written(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A decimal with all its digits.</summary>
    public static implicit operator JsonDecimal(decimal value) => Written(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A double in the shortest form that reads back as the same.</summary>
    /// <exception cref="ArgumentOutOfRangeException">JSON has no infinity and no NaN.</exception>
    public static explicit operator JsonDecimal(double value) => double.IsFinite(value)
        ? Written(value.ToString("R", CultureInfo.InvariantCulture))
        : throw new ArgumentOutOfRangeException(nameof(value), value, "JSON has no infinity and no NaN.");

    /// <summary>Whether two numbers are equal.</summary>
    public static bool operator ==(JsonDecimal left, JsonDecimal right) => left.Equals(right);

    /// <summary>Whether two numbers differ.</summary>
    public static bool operator !=(JsonDecimal left, JsonDecimal right) => !left.Equals(right);

    /// <summary>Whether the left number is less than the right.</summary>
    public static bool operator <(JsonDecimal left, JsonDecimal right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left number is greater than the right.</summary>
    public static bool operator >(JsonDecimal left, JsonDecimal right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left number is not greater than the right.</summary>
    public static bool operator <=(JsonDecimal left, JsonDecimal right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left number is not less than the right.</summary>
    public static bool operator >=(JsonDecimal left, JsonDecimal right) => left.CompareTo(right) >= 0;

    private static JsonDecimal Written(string text) => new(Encoding.ASCII.GetBytes(text));
}
