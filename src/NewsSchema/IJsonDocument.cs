using System.ComponentModel;
using System.Text.Json;
using NewsSchema.Runtime;

namespace NewsSchema;

/// <summary>A type generated from a JSON Schema. A feed reader that is generic in the document type needs no more than this.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface IJsonDocument<TSelf>
    where TSelf : class, IJsonDocument<TSelf>
{
    /// <summary>Where the schema stands: its absolute URI with a JSON Pointer as fragment.</summary>
    static abstract string SchemaLocation { get; }

    /// <summary>Reads a value at the cursor, which generated code does; use <see cref="JsonDocuments"/> or the type's own Parse.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract TSelf? Read<TMode>(ref JsonCursor<TMode> json)
        where TMode : struct, IReadMode;

    /// <summary>Writes the value as JSON.</summary>
    void WriteTo(Utf8JsonWriter writer);
}
