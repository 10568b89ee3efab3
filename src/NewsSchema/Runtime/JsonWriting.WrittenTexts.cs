using System.Text.Json;

namespace NewsSchema.Runtime;

public static partial class JsonWriting
{
    /// <summary>Writes a member that holds a <c>date-time</c>, as it was read.</summary>
    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateTimeOffset value, WrittenText written) => writer.WriteString(name, written.For(Text(value)));

    /// <summary>Writes a member that holds a <c>uuid</c>, as it was read.</summary>
    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Guid value, WrittenText written) => writer.WriteString(name, written.For(Text(value)));

    /// <summary>Writes a <c>date-time</c> as it was read.</summary>
    public static void WriteValue(Utf8JsonWriter writer, DateTimeOffset value, WrittenText written) => writer.WriteStringValue(written.For(Text(value)));

    /// <summary>Writes a <c>uuid</c> as it was read.</summary>
    public static void WriteValue(Utf8JsonWriter writer, Guid value, WrittenText written) => writer.WriteStringValue(written.For(Text(value)));

    internal static string Text(Guid value) => value.ToString("D");
}
