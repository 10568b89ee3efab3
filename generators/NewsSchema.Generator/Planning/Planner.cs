using NewsSchema.Generator.Planning.Model;
using NewsSchema.Generator.Planning.Unions;
using NewsSchema.Generator.Planning.Vocabulary;
using NewsSchema.Schemas;

namespace NewsSchema.Generator.Planning;

/// <summary>Plans what is generated for one document.</summary>
internal static class Planner
{
    public static PlanResult Plan(PlanInput input)
    {
        var (file, references) = (input.File, input.References);
        var document = file.Document;
        if (file.Reading.FindDialect() is null)
            return new PlanResult(null, new[] { UnknownDialect(file) }.ToEquatableArray());

        var tree = Read(file, references);
        var findings = tree.Findings.Where(finding => finding.Document.Equals(document)).ToEquatableArray();
        if (tree.HasErrors || input.Relied.Any(other => other.IsBroken))
            return new PlanResult(null, findings);

        var names = new NameIndex(input);
        var own = names.Own;
        var unions = new UnionFinder(names.Find, names.FindCase, names.TypesFormats, tree.Nodes.Where(node => node.Document.Equals(document)));
        var planning = new TypePlanner(new PlanningContext(names.Find, names.FindGiven, names.FindCase, file.Typing, unions));
        var typed = IsOpen(tree) ? [(tree.Root, planning.PlanWhole(tree.Root, own.Root))] : Plan(tree, own, planning).ToList();
        var types = typed.Select(each => each.Type).ToEquatableArray();
        var rules = new RulePlanner(document, tree, node => names.Find(node) is { } name ? planning.Plan(node, name) : null, unions);
        var plan = new SchemaPlan(FileName(document.Path), own.Root, own.Namespace, file.Reading, types, (types.Any(UsesEngine) ? Texts(document, references) : []).ToEquatableArray())
        {
            RecordRules = rules.Plan(typed),
        };
        return new PlanResult(plan, findings.Concat(rules.Findings).Concat(new NameFindings(file, own, tree.Nodes).Of(typed)).ToEquatableArray());
    }

    /// <summary>What those who refer to a document must know of it.</summary>
    public static Soundness Judge(SchemaFile file, IReadOnlyList<SchemaDocument> references)
    {
        if (file.Reading.FindDialect() is null)
            return new Soundness(file.Document.Path, IsBroken: true, IsOpen: false);
        var tree = Read(file, references);
        return new Soundness(file.Document.Path, tree.HasErrors, IsOpen(tree));
    }

    private static SchemaTree Read(SchemaFile file, IEnumerable<SchemaDocument> references)
    {
        var registry = new SchemaRegistry();
        registry.Add(file.Document);
        foreach (var other in references)
            registry.Add(other);
        return SchemaReader.Read(file.Document, registry, file.Reading.ToReaderOptions());
    }

    private static IEnumerable<(SchemaNode Node, TypeModel Type)> Plan(SchemaTree tree, TypeNames own, TypePlanner planning)
    {
        var nodes = tree.Nodes.Where(node => node.Document.Equals(tree.Root.Document)).ToDictionary(node => node.Pointer, StringComparer.Ordinal);
        foreach (var type in own.Types)
        {
            if (nodes.TryGetValue(type.Pointer, out var node) && !SchemaPlace.IsCondition(node) && planning.Plan(node, type.Name) is { } model)
                yield return (node, model);
        }
    }

    private static Finding UnknownDialect(SchemaFile file) => new(
        FindingRules.UnknownDialect, $"The item's Dialect '{file.Reading.Dialect}' is not known; there are {ReadingOptions.Names}.", file.Document, new TextSpan(0, 0), string.Empty);

    /// <summary>
    /// Whether a dynamic reference may lead to more than one place. What it means then depends on where validation began, so the document is validated as a
    /// whole and its parts have no types of their own. The official meta-schemas refer that way only among themselves.
    /// </summary>
    private static bool IsOpen(SchemaTree tree) => tree.Nodes.Where(node => MetaSchemas.Find(node.Document.RetrievalUri) is null)
        .SelectMany(node => node.Keywords.OfType<DynamicRefKeyword>().Select(reference => (node.Resource.Dialect, reference.Anchor)))
        .Any(reference => reference.Dialect == Dialect.V1 || tree.Resources.Count(resource => Has(resource, reference.Anchor)) > 1);

    private static bool Has(SchemaResource resource, string anchor) => anchor.Length == 0 ? resource.RecursiveAnchor : resource.DynamicAnchors.ContainsKey(anchor);

    private static bool UsesEngine(TypeModel type) => type switch
    {
        RecordModel record => record.Rules.Any(IsCheck),
        TupleModel tuple => tuple.Rules.Any(IsCheck),
        WrapperModel wrapper => wrapper.Rules.Any(IsCheck),
        UnionModel => true,
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
internal sealed record PlanResult(SchemaPlan? Plan, EquatableArray<Finding> Findings);
