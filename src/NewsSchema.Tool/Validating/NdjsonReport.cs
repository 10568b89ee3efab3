using System.Text.Json;
using NewsSchema.Tool.Output;

namespace NewsSchema.Tool.Validating;

/// <summary>One line for each document, accepted or rejected.</summary>
internal sealed class NdjsonReport(Stream output) : ReportFormat
{
    private readonly Utf8JsonWriter _json = new(output, JsonOutput.Options);

    public override void Accept(DocumentPlace document) => Write(document, [], truncated: false);

    public override void Reject(DocumentPlace document, ReadOnlySpan<byte> text, IReadOnlyList<ValidationError> errors, bool truncated) =>
        Write(document, errors, truncated);

    public override void End(ValidationSummary summary)
    {
    }

    private void Write(DocumentPlace document, IReadOnlyList<ValidationError> errors, bool truncated)
    {
        JsonRecords.WriteDocument(_json, document, errors, truncated);
        _json.Flush();
        _json.Reset();
        output.WriteByte((byte)'\n');
    }
}
