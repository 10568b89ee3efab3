using System.Text.Json;
using NewsSchema.Tool.Files;

namespace NewsSchema.Tool.Validating;

/// <summary>SARIF 2.1.0 (OASIS), which code hosts and editors show beside the files. The rule of a result is the broken keyword.</summary>
internal sealed class SarifReport : ReportFormat
{
    private const string WholeSchema = "schema";

    private readonly Stream _output;
    private readonly Utf8JsonWriter _json;

    public SarifReport(Stream output)
    {
        _output = output;
        _json = new Utf8JsonWriter(output, JsonRecords.Options with { Indented = true });
        _json.WriteStartObject();
        _json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        _json.WriteString("version", "2.1.0");
        _json.WriteStartArray("runs");
        _json.WriteStartObject();
        _json.WriteStartObject("tool");
        _json.WriteStartObject("driver");
        _json.WriteString("name", "newsschema");
        _json.WriteString("version", ToolVersion.Text);
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteString("columnKind", "unicodeCodePoints");
        _json.WriteStartArray("results");
    }

    public override void Reject(DocumentPlace document, ReadOnlySpan<byte> text, IReadOnlyList<ValidationError> errors, bool truncated)
    {
        var uri = UriOf(document.File);
        foreach (var error in errors)
            WriteResult(uri, error);
        _json.Flush();
    }

    public override void End(ValidationSummary summary)
    {
        _json.WriteEndArray();
        _json.WriteStartArray("invocations");
        _json.WriteStartObject();
        _json.WriteBoolean("executionSuccessful", summary.Unreadable == 0);
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteStartObject("properties");
        JsonRecords.WriteSummary(_json, summary);
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
        _output.WriteByte((byte)'\n');
    }

    private void WriteResult(string uri, ValidationError error)
    {
        _json.WriteStartObject();
        _json.WriteString("ruleId", error.Keyword.Length == 0 ? WholeSchema : error.Keyword);
        _json.WriteString("level", "error");
        _json.WriteStartObject("message");
        _json.WriteString("text", error.ToString());
        _json.WriteEndObject();
        _json.WriteStartArray("locations");
        _json.WriteStartObject();
        _json.WriteStartObject("physicalLocation");
        _json.WriteStartObject("artifactLocation");
        _json.WriteString("uri", uri);
        _json.WriteEndObject();
        _json.WriteStartObject("region");
        _json.WriteNumber("startLine", error.Line);
        _json.WriteNumber("startColumn", error.Column);
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteStartArray("logicalLocations");
        _json.WriteStartObject();
        _json.WriteString("fullyQualifiedName", error.Pointer);
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteStartObject("properties");
        _json.WriteString("schemaLocation", error.SchemaLocation);
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    /// <summary>The file as a URI, relative when its path is.</summary>
    private static string UriOf(InputFile file)
    {
        if (file.IsStandardInput)
            return "stdin";
        return Path.IsPathRooted(file.Path)
            ? new Uri(Path.GetFullPath(file.Path)).AbsoluteUri
            : string.Join('/', file.Path.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).Select(Uri.EscapeDataString));
    }
}
