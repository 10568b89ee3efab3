using NewsSchema.Generator.Planning.Model;
using NewsSchema.Generator.Planning.Unions;
using NewsSchema.Schemas;

namespace NewsSchema.Generator.Planning.Vocabulary;

/// <summary>Plans the rules of the news vocabulary for the types of one document.</summary>
internal sealed class RulePlanner
{
    private readonly SchemaDocument _document;
    private readonly SchemaTree _tree;
    private readonly RuleTypes _types;
    private readonly HashSet<SchemaNode> _compiled = [];

    /// <param name="document">The document.</param>
    /// <param name="tree">Its tree, with those of the documents that it refers to.</param>
    /// <param name="plan">Plans the type of any schema of the tree.</param>
    /// <param name="unions">The schemas with alternatives.</param>
    public RulePlanner(SchemaDocument document, SchemaTree tree, Func<SchemaNode, TypeModel?> plan, UnionFinder unions)
    {
        _document = document;
        _tree = tree;
        _types = new RuleTypes(plan, unions);
    }

    /// <summary>What is to be said about the document's rules.</summary>
    public List<Finding> Findings { get; } = [];

    /// <summary>The rules of each type that has some, or has parts that have.</summary>
    /// <param name="types">The document's types and their schemas.</param>
    public EquatableArray<RecordRulesModel> Plan(IEnumerable<(SchemaNode Node, TypeModel Type)> types)
    {
        // Most schemas have no rules at all.
        if (!_tree.Nodes.Any(node => node.Keywords.Any(keyword => keyword is RuleKeyword)))
            return default;
        var models = types.Where(each => each.Type is RecordModel or WrapperModel or UnionModel && _types.HaveRules(each.Node)).Select(each => Plan(each.Node, each.Type)).ToEquatableArray();
        foreach (var node in _tree.Nodes.Where(node => node.Document.Equals(_document) && !_compiled.Contains(node)))
        {
            foreach (var keyword in node.Keywords.OfType<RuleKeyword>())
            {
                Report(FindingRules.IgnoredKeyword, $"{keyword.Name} has no effect here: rules are checked on the records of objects with declared members, and on whole documents.",
                    node, keyword, keyword.NameSpan);
            }
        }

        return models;
    }

    private RecordRulesModel Plan(SchemaNode node, TypeModel type)
    {
        var start = RuleTypes.Start(node, type);
        var paths = new RulePaths(_types, start);
        var schemas = new List<SchemaRulesModel>();
        SpanModel? span = null;
        foreach (var (part, keywords) in (type is UnionModel ? [] : Shape.Of(node).Parts).Select(part => (part, part.Keywords.OfType<RuleKeyword>().ToList())))
        {
            _compiled.Add(part);
            var calls = new RuleCalls(paths, (keyword, pointer, problem) => Report(FindingRules.BadValue, $"{keyword.Name}: {problem}.", part, keyword, pointer.Json.Span));
            var made = keywords.SelectMany(calls.Of).ToList();
            if (keywords.OfType<TextSpanKeyword>().FirstOrDefault() is { } textSpan)
            {
                span = SpanOf(type as RecordModel);
                if (span is null)
                    Report(FindingRules.BadValue, "textSpan describes an object that requires the integers start and end.", part, textSpan, textSpan.NameSpan);
                else
                    made.Insert(0, "TextSpan(static value => value)");
            }

            if (made.Count > 0)
                schemas.Add(new SchemaRulesModel(part.Location, made.ToEquatableArray()));
        }

        var parts = _types.Parts(start).Where(part => _types.HaveRules(part.Node)).Select(part => part.Steps.ToEquatableArray()).ToEquatableArray();
        return new RecordRulesModel(type.Name, node.Pointer.Length == 0, span, paths.All.ToEquatableArray(), schemas.ToEquatableArray(), parts);
    }

    private static SpanModel? SpanOf(RecordModel? record)
    {
        var start = End("start");
        var end = End("end");
        return start is null || end is null ? null : new SpanModel(start, end);

        string? End(string name) => record?.Members.FirstOrDefault(member => member.JsonName == name) is { Required: true, Value: IntegerValue value } member
            ? value.Is32Bit ? member.Name : $"(int)Math.Clamp({member.Name}, int.MinValue, int.MaxValue)"
            : null;
    }

    private void Report(FindingRule rule, string message, SchemaNode node, RuleKeyword keyword, TextSpan span)
    {
        if (node.Document.Equals(_document))
            Findings.Add(new Finding(rule, message, _document, span, $"{node.Pointer}/{keyword.Name}"));
    }
}
