using System.Text;
using System.Text.Json;
using NewsSchema.Runtime;
using NewsSchema.Text;

namespace NewsSchema;

/// <summary>A JSON value that the schema gives no narrower type: kept as its text, compared by value as JSON Schema does (<c>1.0</c> equals <c>1</c>).</summary>
public readonly struct JsonValue : IEquatable<JsonValue>
{
    private readonly byte[]? _utf8;

    private JsonValue(byte[] utf8) => _utf8 = utf8;

    /// <summary>The value's text in UTF-8. The default value is <c>null</c>.</summary>
    public ReadOnlySpan<byte> Utf8 => _utf8 is null ? "null"u8 : _utf8;

    /// <summary>Reads a value from JSON text.</summary>
    /// <exception cref="FormatException">The text is not one JSON value; the message says where.</exception>
    public static JsonValue Parse(string json) => Parse(Encoding.UTF8.GetBytes(json));

    /// <summary>Reads a value from JSON text in UTF-8.</summary>
    /// <exception cref="FormatException">The text is not one JSON value; the message says where.</exception>
    public static JsonValue Parse(ReadOnlySpan<byte> utf8Json)
    {
        var json = DocumentReader.WithoutMark(utf8Json);
        var report = DocumentReader.CheckSyntax(json, ValidationOptions.Default);
        return report.IsValid ? new JsonValue(json.ToArray()) : throw new JsonValidationException(report);
    }

    internal static JsonValue FromChecked(ReadOnlySpan<byte> json) => new(json.ToArray());

    /// <summary>The value as an element of System.Text.Json.</summary>
    public JsonElement ToElement()
    {
        using var document = JsonDocument.Parse(Utf8.ToArray(), new JsonDocumentOptions { MaxDepth = int.MaxValue });
        return document.RootElement.Clone();
    }

    /// <summary>Writes the value as it stands.</summary>
    public void WriteTo(Utf8JsonWriter writer) => writer.WriteRawValue(Utf8, skipInputValidation: true);

    /// <inheritdoc/>
    public bool Equals(JsonValue other) => JsonEquality.AreEqual(Utf8, other.Utf8);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is JsonValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => JsonEquality.Hash(Utf8);

    /// <summary>The value's JSON text.</summary>
    public override string ToString() => Encoding.UTF8.GetString(Utf8);

    /// <summary>Whether two values are equal.</summary>
    public static bool operator ==(JsonValue left, JsonValue right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(JsonValue left, JsonValue right) => !left.Equals(right);
}
