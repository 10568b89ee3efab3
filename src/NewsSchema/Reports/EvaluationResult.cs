using System.Buffers;
using System.Text;
using System.Text.Json;
using NewsSchema.Runtime;

namespace NewsSchema;

/// <summary>The full evaluation of a document: its errors and annotations, and how each came about.</summary>
public sealed class EvaluationResult
{
    // The trees are as deep as the evaluation was, which has its own limits.
    private static readonly JsonWriterOptions Indented = new() { Indented = true, MaxDepth = int.MaxValue, SkipValidation = true };

    private readonly EvaluationNode? _root;
    private readonly string _location;

    internal EvaluationResult(EvaluationNode root, ValidationReport report)
    {
        _root = root;
        _location = root.Schema.Location;
        Report = report;
    }

    /// <summary>The result for a text that is not JSON, which no schema was applied to.</summary>
    internal EvaluationResult(string location, ValidationReport syntax)
    {
        _location = location;
        Report = syntax;
    }

    /// <summary>Whether the document is valid.</summary>
    public bool IsValid => Report.IsValid;

    /// <summary>The errors, with line and column.</summary>
    public ValidationReport Report { get; }

    /// <summary>Whether there were more than 250,000 evaluations of schemas, and the others are left out of annotations and output formats. The report has all errors.</summary>
    public bool Truncated { get; internal init; }

    /// <summary>
    /// The annotations of a valid document, from schemas that hold and that only schemas that hold have applied; empty for an invalid one.
    /// What applicators annotate (the names of the members they looked at) is left to the output formats.
    /// </summary>
    public IReadOnlyList<Annotation> Annotations => _root is null ? [] : [.. Annotating.Collect(_root)];

    /// <summary>The result in one of JSON Schema's output formats, as JSON text.</summary>
    public string ToJson(OutputFormat format)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Indented))
            WriteTo(writer, format);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes the result in one of JSON Schema's output formats.</summary>
    public void WriteTo(Utf8JsonWriter writer, OutputFormat format)
    {
        if (format == OutputFormat.Flag)
        {
            writer.WriteStartObject();
            writer.WriteBoolean("valid", IsValid);
            writer.WriteEndObject();
        }
        else if (format is OutputFormat.List or OutputFormat.Hierarchical)
        {
            if (_root is null)
                SchemaOutput.WriteBroken(writer, _location, Report.Errors[0].Message);
            else if (format == OutputFormat.List)
                SchemaOutput.WriteList(writer, _root);
            else
                SchemaOutput.WriteHierarchy(writer, _root);
        }
        else
        {
            var unit = _root is null ? OutputUnit.Broken(_location, Report.Errors[0].Message) : OutputUnit.Of(_root);
            KeywordOutput.Write(writer, unit, format);
        }
    }
}
