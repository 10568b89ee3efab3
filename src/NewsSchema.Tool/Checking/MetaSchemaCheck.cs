using System.Text;
using NewsSchema.Schemas;

namespace NewsSchema.Tool.Checking;

/// <summary>
/// Holds a schema document against its dialect's meta-schema. A part with another dialect (a compound document) is held against that one's instead.
/// What the front end has called an error already is not said again.
/// </summary>
internal sealed class MetaSchemaCheck(SchemaTree tree, SchemaRegistry registry)
{
    /// <summary>Stands beside <see cref="FindingRules"/>: only this command has an engine at hand that can validate schemas.</summary>
    public static FindingRule Rule { get; } = new("NS0201", FindingSeverity.Error, "The meta-schema forbids it",
        "The dialect's meta-schema, which describes how schemas are written, does not allow the value. Other validators may refuse the schema.");

    private readonly SchemaDocument _document = tree.Root.Document;

    public IEnumerable<Finding> Run()
    {
        var parts = Parts();
        return parts.SelectMany(part => Check(part, [.. parts.Where(other => other != part && IsWithin(other.Pointer, part.Pointer))]));
    }

    /// <summary>The document, and the resources in it that are written in another dialect than what surrounds them.</summary>
    private List<Part> Parts()
    {
        List<Part> parts = [new(string.Empty, _document.Root!, tree.Root.Resource.Dialect)];
        foreach (var resource in tree.Resources.Where(resource => resource.Document == _document && resource.Root is not null).OrderBy(resource => resource.Pointer.Length))
        {
            var around = parts.Last(part => IsWithin(resource.Pointer, part.Pointer));
            if (resource.Dialect != around.Dialect)
                parts.Add(new Part(resource.Pointer, resource.Root!.Json, resource.Dialect));
        }

        return parts;
    }

    private IEnumerable<Finding> Check(Part part, IReadOnlyList<Part> inner)
    {
        if (registry.Find(part.Dialect.Uri) is not { } metaSchema || Load(metaSchema) is not { } schema)
            return [];
        var utf8 = Encoding.UTF8.GetBytes(_document.Text, part.Json.Span.Start, part.Json.Span.Length);
        var report = schema.Validate(utf8, new ValidationOptions { MaxDepth = JsonText.DefaultMaxDepth });
        var findings = report.Errors
            .Select(error => error with { Pointer = part.Pointer + error.Pointer })
            .Where(error => !inner.Any(other => IsWithin(error.Pointer, other.Pointer)) && !IsSaid(error))
            .Select(error => new Finding(Rule, Sentence(error, part.Dialect), _document, Place(part, utf8, error), error.Pointer));
        return !report.Truncated ? findings
            : findings.Append(new Finding(FindingRules.TooMany, $"The meta-schema forbids more than the {report.Errors.Count} places listed.", _document, new TextSpan(part.Json.Span.End, 0), part.Pointer));
    }

    /// <summary>A custom meta-schema may be broken itself; naming it on the command line says how.</summary>
    private JsonSchema? Load(SchemaDocument metaSchema)
    {
        try
        {
            return JsonSchema.FromDocument(metaSchema, new JsonSchemaOptions { Documents = registry });
        }
        catch (SchemaException)
        {
            return null;
        }
    }

    private bool IsSaid(ValidationError error) => tree.Findings.Any(finding => finding.Rule.Severity == FindingSeverity.Error && finding.Document == _document
        && (IsWithin(error.Pointer, finding.Pointer) || (error.Causes.Count > 0 && IsWithin(finding.Pointer, error.Pointer))));

    private static string Sentence(ValidationError error, Dialect dialect) =>
        $"{(error.Pointer.Length == 0 ? "The schema" : error.Pointer)}: {error.Message}. The meta-schema of {dialect.Name} says so.";

    private static TextSpan Place(Part part, byte[] utf8, ValidationError error) =>
        new(part.Json.Span.Start + Encoding.UTF8.GetCharCount(utf8, 0, Math.Min(error.ByteOffset, utf8.Length)), 0);

    private static bool IsWithin(string pointer, string outer) =>
        pointer.StartsWith(outer, StringComparison.Ordinal) && (pointer.Length == outer.Length || pointer[outer.Length] == '/');

    private sealed record Part(string Pointer, JsonNode Json, Dialect Dialect);
}
