using System.Text.Json;
using NewsSchema.Tool.Files;

namespace NewsSchema.Tool.Output;

/// <summary>SARIF 2.1.0 (OASIS), which code hosts and editors show beside the files; results are written as they come.</summary>
internal sealed class SarifLog
{
    private readonly Stream _output;
    private readonly Utf8JsonWriter _json;

    /// <param name="output">Takes the log.</param>
    /// <param name="columnKind">What columns count, by SARIF's name for it.</param>
    public SarifLog(Stream output, string columnKind)
    {
        _output = output;
        _json = new Utf8JsonWriter(output, JsonOutput.Options with { Indented = true });
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
        _json.WriteString("columnKind", columnKind);
        _json.WriteStartArray("results");
    }

    public void Write(SarifResult result)
    {
        _json.WriteStartObject();
        _json.WriteString("ruleId", result.RuleId);
        _json.WriteString("level", result.Level);
        _json.WriteStartObject("message");
        _json.WriteString("text", result.Message);
        _json.WriteEndObject();
        _json.WriteStartArray("locations");
        _json.WriteStartObject();
        _json.WriteStartObject("physicalLocation");
        _json.WriteStartObject("artifactLocation");
        _json.WriteString("uri", UriOf(result.File));
        _json.WriteEndObject();
        _json.WriteStartObject("region");
        _json.WriteNumber("startLine", result.Line);
        _json.WriteNumber("startColumn", result.Column);
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteStartArray("logicalLocations");
        _json.WriteStartObject();
        _json.WriteString("fullyQualifiedName", result.Pointer);
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
        if (result.SchemaLocation is { } location)
        {
            _json.WriteStartObject("properties");
            _json.WriteString("schemaLocation", location);
            _json.WriteEndObject();
        }

        _json.WriteEndObject();
        _json.Flush();
    }

    /// <param name="isComplete">Whether everything could be read.</param>
    /// <param name="writeSummary">Writes a member with the totals.</param>
    public void End(bool isComplete, Action<Utf8JsonWriter> writeSummary)
    {
        _json.WriteEndArray();
        _json.WriteStartArray("invocations");
        _json.WriteStartObject();
        _json.WriteBoolean("executionSuccessful", isComplete);
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteStartObject("properties");
        writeSummary(_json);
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
        _output.WriteByte((byte)'\n');
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

/// <summary>One result of a <see cref="SarifLog"/>.</summary>
/// <param name="File">The file.</param>
/// <param name="RuleId">The rule.</param>
/// <param name="Level">How grave it is, by SARIF's name: error, warning or note.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Pointer">The place as a JSON Pointer.</param>
/// <param name="SchemaLocation">The keyword that says so, when a schema does.</param>
internal sealed record SarifResult(InputFile File, string RuleId, string Level, string Message, int Line, int Column, string Pointer, string? SchemaLocation);
