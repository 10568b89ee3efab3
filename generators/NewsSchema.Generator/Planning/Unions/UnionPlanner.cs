using NewsSchema.Generator.Planning.Model;

namespace NewsSchema.Generator.Planning.Unions;

/// <summary>Plans the types of unions.</summary>
internal sealed class UnionPlanner(PlanningContext context)
{
    public UnionModel Plan(Union union, string name, string summary, bool obsolete, IReadOnlyList<MemberModel> members)
    {
        var rules = new RuleFactory();
        var check = rules.Check("Schema", union.Node);
        var values = new ValuePlanner(rules, context);
        var cases = new List<CaseModel>();
        var ways = new List<WayModel>();
        var parameters = new HashSet<string>(["its"], StringComparer.Ordinal);
        foreach (var way in union.Ways)
        {
            var isRecord = way.Kind == CaseKind.Record && context.Unions.BaseOf(UnionFinder.TargetOf(union, way)) == union;
            var typeName = isRecord ? context.NameOf(UnionFinder.TargetOf(union, way))! : CaseName(union, way);
            var value = isRecord ? new RecordValue(typeName) : values.Plan(union, way, CSharp.Pascal(Label(typeName, name)));
            var index = cases.FindIndex(each => each.IsRecord == isRecord && (isRecord ? each.TypeName == typeName : each.Value.Type == value.Type));
            if (index < 0)
            {
                index = cases.Count;
                cases.Add(new CaseModel(typeName, Parameter(Label(typeName, name), parameters), value, isRecord, !isRecord));
            }

            ways.Add(new WayModel(value, index));
        }

        var rule = rules.Union("Cases", union, check);
        return new UnionModel(name, summary, obsolete, union.Node.Location, union.Node.Pointer.Length == 0, members.ToEquatableArray(), cases.ToEquatableArray(), ways.ToEquatableArray(), rule, check,
            rules.Rules.ToEquatableArray());
    }

    /// <summary>The name of the type around the values of a way.</summary>
    private string CaseName(Union union, UnionWay way)
    {
        var branch = way.Branches[0].Node;
        if (way.IsMerged && way.Branches.Where(each => Choices.Of(each.Node) is null).Select(each => context.NameOfCase(each.Node, string.Empty)).FirstOrDefault(name => name == context.NameOf(union.Node) + way.Kind) is { } kind)
            return kind;
        return (union.Keyword is null || way.IsMerged ? context.NameOfCase(union.Node, CaseNames.Suffix(way.Kind)) : null)
            ?? context.NameOfCase(branch, CaseNames.Around) ?? context.NameOfCase(branch, string.Empty)!;
    }

    private static string Label(string typeName, string unionName) =>
        typeName.Length > unionName.Length && typeName.StartsWith(unionName, StringComparison.Ordinal) && char.IsUpper(typeName[unionName.Length])
            ? typeName.Substring(unionName.Length)
            : typeName;

    private static string Parameter(string label, HashSet<string> used)
    {
        var name = CSharp.Camel(label);
        for (var number = 2; !used.Add(name); number++)
            name = CSharp.Camel(label) + number;
        return name;
    }
}
