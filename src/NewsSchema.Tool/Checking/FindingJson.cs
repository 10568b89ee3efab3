using System.Text.Json;
using NewsSchema.Schemas;
using NewsSchema.Tool.Output;
using NewsSchema.Tool.SchemaFiles;

namespace NewsSchema.Tool.Checking;

/// <summary>One object: <c>findings</c>, and the <c>summary</c>.</summary>
internal sealed class FindingJson : FindingReport
{
    private readonly Stream _output;
    private readonly Utf8JsonWriter _json;

    public FindingJson(Stream output)
    {
        _output = output;
        _json = new Utf8JsonWriter(output, JsonOutput.Options with { Indented = true });
        _json.WriteStartObject();
        _json.WriteStartArray("findings");
    }

    public override void Write(Finding finding)
    {
        var (line, column) = finding.Position;
        _json.WriteStartObject();
        _json.WriteString("file", finding.Document.Path);
        _json.WriteNumber("line", line);
        _json.WriteNumber("column", column);
        _json.WriteString("pointer", finding.Pointer);
        _json.WriteString("severity", FindingLines.Name(finding.Rule.Severity));
        _json.WriteString("rule", finding.Rule.Id);
        _json.WriteString("message", finding.Message);
        _json.WriteEndObject();
        _json.Flush();
    }

    public override void End(CheckSummary summary)
    {
        _json.WriteEndArray();
        WriteSummary(_json, summary);
        _json.WriteEndObject();
        _json.Flush();
        _output.WriteByte((byte)'\n');
    }

    public static void WriteSummary(Utf8JsonWriter json, CheckSummary summary)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("schemas", summary.Schemas);
        json.WriteNumber("errors", summary.Errors);
        json.WriteNumber("warnings", summary.Warnings);
        json.WriteNumber("infos", summary.Infos);
        json.WriteNumber("unreadable", summary.Unreadable);
        json.WriteEndObject();
    }
}
