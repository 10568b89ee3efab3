using System.Text.Json;
using NewsSchema.Runtime;

namespace NewsSchema;

/// <summary>The formats of v1: a unit for each schema evaluated.</summary>
internal static class SchemaOutput
{
    public static void WriteList(Utf8JsonWriter writer, EvaluationNode root)
    {
        writer.WriteStartObject();
        writer.WriteBoolean("valid", root.IsValid);
        writer.WriteStartArray("details");
        var open = new Stack<EvaluationNode>([root]);
        while (open.TryPop(out var node))
        {
            writer.WriteStartObject();
            WriteUnit(writer, node);
            writer.WriteEndObject();
            for (var i = node.Children.Count - 1; i >= 0; i--)
                open.Push(node.Children[i]);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public static void WriteHierarchy(Utf8JsonWriter writer, EvaluationNode node)
    {
        writer.WriteStartObject();
        WriteUnit(writer, node);
        if (node.Children.Count > 0)
        {
            writer.WriteStartArray("details");
            foreach (var child in node.Children)
                WriteHierarchy(writer, child);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    /// <summary>The document is not JSON.</summary>
    public static void WriteBroken(Utf8JsonWriter writer, string location, string message)
    {
        writer.WriteStartObject();
        writer.WriteBoolean("valid", false);
        writer.WriteString("evaluationPath", string.Empty);
        writer.WriteString("schemaLocation", location);
        writer.WriteString("instanceLocation", string.Empty);
        writer.WriteStartObject("errors");
        writer.WriteString(ValidationError.Syntax, message);
        writer.WriteEndObject();
        writer.WriteStartArray("details");
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteUnit(Utf8JsonWriter writer, EvaluationNode node)
    {
        writer.WriteBoolean("valid", node.IsValid);
        writer.WriteString("evaluationPath", node.EvaluationPath);
        writer.WriteString("schemaLocation", node.Schema.Location);
        writer.WriteString("instanceLocation", node.InstanceLocation);
        if (node.Errors.Count > 0)
        {
            writer.WriteStartObject("errors");
            foreach (var errors in node.Errors.GroupBy(error => error.Key, error => error.Value))
                writer.WriteString(errors.Key, string.Join("; ", errors));
            writer.WriteEndObject();
        }

        var annotations = node.Schema.Keywords
            .Select(keyword => (keyword.Name, Json: Annotating.Annotates(keyword, node) ? keyword.Json.ToJson() : Annotating.OfApplicator(keyword, [.. node.ChildrenOf(keyword.Name)])))
            .Where(annotation => annotation.Json is not null)
            .ToList();
        if (annotations.Count == 0)
            return;
        writer.WriteStartObject(node.IsValid ? "annotations" : "droppedAnnotations");
        foreach (var (name, json) in annotations)
        {
            writer.WritePropertyName(name);
            writer.WriteRawValue(json!, skipInputValidation: true);
        }

        writer.WriteEndObject();
    }
}
