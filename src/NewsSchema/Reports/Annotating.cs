using System.Text;
using NewsSchema.Runtime;
using NewsSchema.Schemas;

namespace NewsSchema;

/// <summary>What keywords annotate.</summary>
internal static class Annotating
{
    /// <summary>The annotations of an evaluation, from the schema down.</summary>
    public static IEnumerable<Annotation> Collect(EvaluationNode root)
    {
        var open = new Stack<EvaluationNode>([root]);
        while (open.TryPop(out var node))
        {
            if (!node.IsValid)
                continue;
            foreach (var keyword in node.Schema.Keywords.Where(keyword => Annotates(keyword, node)))
            {
                var value = JsonValue.FromChecked(Encoding.UTF8.GetBytes(keyword.Json.ToJson()));
                yield return new Annotation(node.InstanceLocation, keyword.Name, node.Schema.Location, node.EvaluationPath, value);
            }

            for (var i = node.Children.Count - 1; i >= 0; i--)
                open.Push(node.Children[i]);
        }
    }

    /// <summary>Whether a keyword's own value is an annotation of the node's value.</summary>
    public static bool Annotates(Keyword keyword, EvaluationNode node) => keyword switch
    {
        ContentEncodingKeyword or ContentMediaTypeKeyword => node.Type == JsonTypes.String,
        ContentSchemaKeyword => node.Type == JsonTypes.String && node.Schema.Find<ContentMediaTypeKeyword>() is not null,
        TitleKeyword or DescriptionKeyword or DefaultKeyword or ExamplesKeyword or DeprecatedKeyword or ReadOnlyKeyword or WriteOnlyKeyword
            or FormatKeyword or AnnotationKeyword or ErrorMessageKeyword => true,
        _ => false,
    };

    /// <summary>What an applicator annotates, as JSON (JSON Schema core 2020-12, sections 10.3 and 11): the members or items it applied schemas to; null for nothing.</summary>
    public static string? OfApplicator(Keyword keyword, IReadOnlyList<EvaluationNode> applied)
    {
        switch (keyword)
        {
            case PropertiesKeyword or PatternPropertiesKeyword or AdditionalPropertiesKeyword or UnevaluatedPropertiesKeyword when applied.Count > 0:
                return Array(applied.Select(child => Quote(LastToken(child))).Distinct());
            case PrefixItemsKeyword prefix when applied.Count > 0:
                return applied.Count == prefix.Schemas.Count ? "true" : (applied.Count - 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
            case ItemsKeyword or UnevaluatedItemsKeyword when applied.Count > 0:
                return "true";
            case ContainsKeyword when applied.Any(child => child.IsValid):
                return Array(applied.Where(child => child.IsValid).Select(LastToken));
            default:
                return null;
        }
    }

    private static string Array(IEnumerable<string> items) => $"[{string.Join(',', items)}]";

    private static string LastToken(EvaluationNode node) => JsonPointer.Unescape(node.InstanceLocation[(node.InstanceLocation.LastIndexOf('/') + 1)..]);

    private static string Quote(string text)
    {
        var json = new StringBuilder();
        JsonWriter.WriteString(json, text);
        return json.ToString();
    }
}
