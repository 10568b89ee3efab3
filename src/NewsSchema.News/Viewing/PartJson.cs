using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsSchema.News.Viewing;

/// <summary>The JSON of a part, indented, with each span on one line.</summary>
internal static class PartJson
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of<T>(T part)
        where T : class, IJsonDocument<T> => Fold(Encoding.UTF8.GetString(JsonDocuments.ToUtf8Json(part, indented: true)));

    /// <summary>A scalar member of the article with its entry in <c>spans</c>.</summary>
    public static string OfMember(string name, string value, Span? span)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Indented))
        {
            writer.WriteStartObject();
            writer.WriteString(name, value);
            if (span is not null)
            {
                writer.WriteStartObject("spans");
                writer.WritePropertyName("/" + name);
                span.WriteTo(writer);
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
        }

        return Fold(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    /// <summary>Joins the four lines of a span. Strings hold no line breaks, so lines are structure.</summary>
    private static string Fold(string json)
    {
        var lines = json.ReplaceLineEndings("\n").Split('\n');
        var folded = new StringBuilder(json.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            if (folded.Length > 0)
                folded.Append('\n');
            folded.Append(lines[i]);
            if (!IsSpan(lines.AsSpan(i)))
                continue;
            foreach (var line in lines.AsSpan(i + 1, 3))
                folded.Append(' ').Append(line.AsSpan().TrimStart());
            i += 3;
        }

        return folded.ToString();
    }

    private static bool IsSpan(ReadOnlySpan<string> lines) =>
        lines.Length >= 4
        && lines[0].EndsWith('{')
        && lines[1].AsSpan().TrimStart().StartsWith("\"start\": ")
        && lines[2].AsSpan().TrimStart().StartsWith("\"end\": ")
        && lines[3].AsSpan().TrimStart().StartsWith("}");
}
