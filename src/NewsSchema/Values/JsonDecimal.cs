using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;
using NewsSchema.Schemas;
using NewsSchema.Text;

namespace NewsSchema;

/// <summary>
/// A JSON number exactly as it was written, of any size: for schemas whose item has <c>Numbers="Exact"</c>. Compared by value as JSON Schema does (<c>1.0</c> equals
/// <c>1</c>); no comparison takes more than the length of the texts, whatever the exponents. The default value is 0.
/// </summary>
public readonly partial struct JsonDecimal : IEquatable<JsonDecimal>, IComparable<JsonDecimal>
{
    private readonly byte[]? _utf8;

    private JsonDecimal(byte[] utf8) => _utf8 = utf8;

    /// <summary>The number's text in UTF-8.</summary>
    public ReadOnlySpan<byte> Utf8 => _utf8 is null ? "0"u8 : _utf8;

    /// <summary>Whether the number has no fraction: <c>1.0</c> and <c>1e400</c> have none.</summary>
    public bool IsInteger => NumberText.IsInteger(Utf8);

    /// <summary>Reads a number as JSON writes it (RFC 8259, section 6).</summary>
    /// <exception cref="FormatException">The text is not a JSON number.</exception>
    public static JsonDecimal Parse(string json) => TryParse(json, out var number) ? number : throw new FormatException("The text is not a JSON number.");

    /// <summary>Reads a number as JSON writes it (RFC 8259, section 6): nothing before or after it, no leading zeros, no plus sign.</summary>
    /// <returns>Whether the text is a JSON number.</returns>
    public static bool TryParse([NotNullWhen(true)] string? json, out JsonDecimal number)
    {
        var isNumber = json is not null && ExactNumber.TryParse(json, out _);
        number = isNumber ? new JsonDecimal(Encoding.ASCII.GetBytes(json!)) : default;
        return isNumber;
    }

    internal static JsonDecimal FromChecked(ReadOnlySpan<byte> number) => new(number.ToArray());

    /// <summary>The value as a 64-bit integer.</summary>
    /// <returns>Whether it is one.</returns>
    public bool TryGetInt64(out long value) =>
        (Utf8Parser.TryParse(Utf8, out value, out var used) && used == Utf8.Length) || ExactNumber.Parse(ToString()).TryGetInt64(out value);

    /// <summary>The value as a decimal, without a digit lost.</summary>
    /// <returns>Whether a decimal can hold it: up to 28 significant digits.</returns>
    public bool TryGetDecimal(out decimal value)
    {
        if (decimal.TryParse(Utf8, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && ((JsonDecimal)value).Equals(this))
            return true;
        value = 0;
        return false;
    }

    /// <summary>The value as the nearest double.</summary>
    /// <returns>Whether it is within a double's range.</returns>
    public bool TryGetDouble(out double value)
    {
        value = ToDouble();
        return double.IsFinite(value);
    }

    /// <summary>The nearest double; infinity beyond a double's range.</summary>
    public double ToDouble() => double.Parse(Utf8, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>Writes the number as it stands.</summary>
    public void WriteTo(Utf8JsonWriter writer) => writer.WriteRawValue(Utf8, skipInputValidation: true);

    /// <inheritdoc/>
    public bool Equals(JsonDecimal other) => NumberText.Compare(Utf8, other.Utf8) == 0;

    /// <inheritdoc/>
    public int CompareTo(JsonDecimal other) => NumberText.Compare(Utf8, other.Utf8);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is JsonDecimal other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => NumberText.Hash(Utf8);

    /// <summary>The number as it was written.</summary>
    public override string ToString() => Encoding.ASCII.GetString(Utf8);
}
