using NewsSchema.Generator.Planning.Model;
using NewsSchema.Generator.Planning.Vocabulary;
using NewsSchema.Schemas;

namespace NewsSchema.Generator.Planning;

/// <summary>Plans what is generated for one document.</summary>
internal static class Planner
{
    public static PlanResult Plan(SchemaDocument document, IReadOnlyList<SchemaDocument> references, IReadOnlyList<TypeNames> names, bool assertFormats)
    {
        var registry = new SchemaRegistry();
        registry.Add(document);
        foreach (var other in references)
            registry.Add(other);
        var tree = SchemaReader.Read(document, registry, new SchemaReaderOptions { AssertFormats = assertFormats });
        var findings = tree.Findings.Where(finding => finding.Document.Equals(document)).ToList();
        if (tree.HasErrors)
            return new PlanResult(null, findings);

        var own = names.First(candidate => candidate.Path == document.Path);
        var types = new List<TypeModel>();
        var typed = new List<(SchemaNode Node, TypeModel Type)>();
        var planning = new TypePlanner(node => NameOf(node, own, names));
        foreach (var type in own.Types)
        {
            var node = tree.Nodes.FirstOrDefault(candidate => candidate.Pointer == type.Pointer && candidate.Document.Equals(document));
            if (node is not null && planning.Plan(node) is { } model)
            {
                types.Add(model);
                typed.Add((node, model));
            }
        }

        var rules = new RulePlanner(document, tree, planning.Plan);
        var recordRules = rules.Plan(typed);
        findings.AddRange(rules.Findings);

        var texts = types.Any(UsesEngine) ? Texts(document, references) : [];
        return new PlanResult(new SchemaPlan(FileName(document.Path), own.Root, own.Namespace, types.ToEquatableArray(), texts.ToEquatableArray()) { RecordRules = recordRules }, findings);
    }

    private static string NameOf(SchemaNode node, TypeNames own, IReadOnlyList<TypeNames> names)
    {
        var owner = names.FirstOrDefault(candidate => candidate.Path == node.Document.Path) ?? own;
        var name = owner.NameOf(node);
        return owner.Namespace == own.Namespace ? name : owner.Namespace + "." + name;
    }

    private static bool UsesEngine(TypeModel type) => type switch
    {
        RecordModel record => record.Rules.Any(IsCheck),
        WrapperModel wrapper => wrapper.Rules.Any(IsCheck),
        _ => false,
    };

    private static bool IsCheck(RuleModel rule) => rule.Type == "JsonSchema";

    private static IEnumerable<SchemaText> Texts(SchemaDocument document, IEnumerable<SchemaDocument> references) =>
        new[] { document }.Concat(references.OrderBy(other => other.Path, StringComparer.Ordinal))
            .Where(each => each.Root is not null)
            .Select(each => new SchemaText(each.RetrievalUri.OriginalString, each.Root!.ToJson()));

    private static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}

/// <summary>A plan, when the schema is sound enough for one, and what is to be said about the schema.</summary>
internal sealed record PlanResult(SchemaPlan? Plan, IReadOnlyList<Finding> Findings);
