using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsSchema.Runtime;

/// <summary>Lets System.Text.Json read and write a case of a generated union that holds a value. Reading validates, and fails for a value of another case.</summary>
/// <typeparam name="T">The case.</typeparam>
/// <typeparam name="TUnion">The union.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CaseConverter<T, TUnion> : JsonConverter<T>
    where T : class, TUnion
    where TUnion : class, IJsonDocument<TUnion>
{
    private static readonly DocumentConverter<TUnion> Union = new();

    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Union.Read(ref reader, typeof(TUnion), options) is { } value
            ? value as T ?? throw new JsonException($"The value is a {value.GetType().Name}, not a {typeof(T).Name}.")
            : null;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => value.WriteTo(writer);
}
