using System.Text.Json;

namespace NewsSchema.Tool.Validating;

/// <summary>Verdicts as JSON objects, the same in every format that is JSON.</summary>
internal static class JsonRecords
{
    public static void WriteDocument(Utf8JsonWriter json, DocumentPlace document, IReadOnlyList<ValidationError> errors, bool truncated)
    {
        json.WriteStartObject();
        json.WriteString("file", document.File.Path);
        json.WriteNumber("document", document.Number);
        json.WriteNumber("line", document.Line);
        json.WriteNumber("column", document.Column);
        json.WriteBoolean("valid", errors.Count == 0);
        if (errors.Count > 0)
            WriteErrors(json, "errors", errors);
        if (truncated)
            json.WriteBoolean("truncated", true);
        json.WriteEndObject();
    }

    public static void WriteSummary(Utf8JsonWriter json, ValidationSummary summary)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("files", summary.Files);
        json.WriteNumber("documents", summary.Accepted + summary.Rejected);
        json.WriteNumber("accepted", summary.Accepted);
        json.WriteNumber("rejected", summary.Rejected);
        json.WriteNumber("errors", summary.Errors);
        json.WriteNumber("unreadable", summary.Unreadable);
        json.WriteEndObject();
    }

    private static void WriteErrors(Utf8JsonWriter json, string name, IReadOnlyList<ValidationError> errors)
    {
        json.WriteStartArray(name);
        foreach (var error in errors)
        {
            json.WriteStartObject();
            json.WriteNumber("line", error.Line);
            json.WriteNumber("column", error.Column);
            json.WriteString("pointer", error.Pointer);
            json.WriteString("keyword", error.Keyword);
            json.WriteString("schemaLocation", error.SchemaLocation);
            json.WriteString("message", error.Message);
            if (error.Causes.Count > 0)
                WriteErrors(json, "causes", error.Causes);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
