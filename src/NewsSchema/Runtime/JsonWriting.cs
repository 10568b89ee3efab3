using System.ComponentModel;
using System.Globalization;
using System.Text.Json;

namespace NewsSchema.Runtime;

/// <summary>Writes members for which <see cref="Utf8JsonWriter"/> has no method.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class JsonWriting
{
    /// <summary>Writes a member that holds a generated type.</summary>
    public static void Write<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, T value)
        where T : class, IJsonDocument<T>
    {
        writer.WritePropertyName(name);
        value.WriteTo(writer);
    }

    /// <summary>Writes a member that holds a list of a generated type.</summary>
    public static void Write<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, ValueList<T> list)
        where T : class, IJsonDocument<T>
    {
        writer.WriteStartArray(name);
        foreach (var item in list)
            item.WriteTo(writer);
        writer.WriteEndArray();
    }

    /// <summary>Writes a member that holds a list of strings.</summary>
    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, ValueList<string> list)
    {
        writer.WriteStartArray(name);
        foreach (var item in list)
            writer.WriteStringValue(item);
        writer.WriteEndArray();
    }

    /// <summary>Writes a member that holds a map to a generated type.</summary>
    public static void Write<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, ValueMap<T> map)
        where T : class, IJsonDocument<T>
    {
        writer.WriteStartObject(name);
        foreach (var (key, value) in map)
        {
            writer.WritePropertyName(key);
            value.WriteTo(writer);
        }

        writer.WriteEndObject();
    }

    /// <summary>Writes a member that holds a <c>date-time</c>.</summary>
    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateTimeOffset value) => writer.WriteString(name, Text(value));

    /// <summary>Writes a member that holds a <c>date</c>.</summary>
    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateOnly value) => writer.WriteString(name, Text(value));

    /// <summary>Writes a member that holds a <c>uuid</c>.</summary>
    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Guid value) => writer.WriteString(name, value);

    /// <summary>Writes a member that holds a <c>uri</c>.</summary>
    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Uri value) => writer.WriteString(name, value.OriginalString);

    /// <summary>Writes a <c>date-time</c>.</summary>
    public static void WriteValue(Utf8JsonWriter writer, DateTimeOffset value) => writer.WriteStringValue(Text(value));

    /// <summary>Writes a <c>date</c>.</summary>
    public static void WriteValue(Utf8JsonWriter writer, DateOnly value) => writer.WriteStringValue(Text(value));

    /// <summary>Writes a <c>uuid</c>.</summary>
    public static void WriteValue(Utf8JsonWriter writer, Guid value) => writer.WriteStringValue(value);

    /// <summary>Writes a <c>uri</c>.</summary>
    public static void WriteValue(Utf8JsonWriter writer, Uri value) => writer.WriteStringValue(value.OriginalString);

    // RFC 3339, with Z for UTC as nearly everyone writes it.
    internal static string Text(DateTimeOffset value) =>
        value.ToString(value.Offset == TimeSpan.Zero ? "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);

    private static string Text(DateOnly value) => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
