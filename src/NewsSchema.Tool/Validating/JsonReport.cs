using System.Text.Json;
using NewsSchema.Tool.Output;

namespace NewsSchema.Tool.Validating;

/// <summary>One object: <c>documents</c>, each with its verdict, and the <c>summary</c>.</summary>
internal sealed class JsonReport : ReportFormat
{
    private readonly Stream _output;
    private readonly Utf8JsonWriter _json;

    public JsonReport(Stream output)
    {
        _output = output;
        _json = new Utf8JsonWriter(output, JsonOutput.Options with { Indented = true });
        _json.WriteStartObject();
        _json.WriteStartArray("documents");
    }

    public override void Accept(DocumentPlace document) => Write(document, [], truncated: false);

    public override void Reject(DocumentPlace document, ReadOnlySpan<byte> text, IReadOnlyList<ValidationError> errors, bool truncated) =>
        Write(document, errors, truncated);

    public override void End(ValidationSummary summary)
    {
        _json.WriteEndArray();
        JsonRecords.WriteSummary(_json, summary);
        _json.WriteEndObject();
        _json.Flush();
        _output.WriteByte((byte)'\n');
    }

    private void Write(DocumentPlace document, IReadOnlyList<ValidationError> errors, bool truncated)
    {
        JsonRecords.WriteDocument(_json, document, errors, truncated);
        _json.Flush();
    }
}
