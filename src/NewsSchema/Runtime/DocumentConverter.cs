using System.ComponentModel;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsSchema.Runtime;

/// <summary>Lets System.Text.Json read and write a generated type. Reading validates.</summary>
/// <typeparam name="T">The generated type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DocumentConverter<T> : JsonConverter<T>
    where T : class, IJsonDocument<T>
{
    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var utf8 = Encoding.UTF8.GetBytes(document.RootElement.GetRawText());
        if (JsonDocuments.TryParse<T>(utf8, out var value, out var report))
            return value;
        var first = report.Errors[0];
        throw new JsonException(first.ToString(), path: first.Pointer, lineNumber: null, bytePositionInLine: null);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => value.WriteTo(writer);
}
