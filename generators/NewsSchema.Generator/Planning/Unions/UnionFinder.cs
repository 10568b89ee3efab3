using NewsSchema.Schemas;

namespace NewsSchema.Generator.Planning.Unions;

/// <summary>Finds the schemas of a tree whose alternatives the types tell apart, and which records are cases of which of them.</summary>
/// <param name="nameOf">The name of the type of a schema, when it has one.</param>
/// <param name="nameOfCase">The name of a further type at a schema, by what follows the schema's pointer in the list of names.</param>
/// <param name="typesFormats">Whether strings of a schema's document get the types that .NET has for their formats.</param>
/// <param name="own">The schemas of the document whose types are planned.</param>
internal sealed class UnionFinder(Func<SchemaNode, string?> nameOf, Func<SchemaNode, string, string?> nameOfCase, Func<SchemaNode, bool> typesFormats, IEnumerable<SchemaNode> own)
{
    private readonly Dictionary<SchemaNode, Union?> _known = [];
    private Dictionary<SchemaNode, Union?>? _bases;
    private HashSet<SchemaNode>? _branches;
    private HashSet<SchemaNode>? _alternatives;

    /// <summary>The alternatives of a schema; null when it has none that the types tell apart.</summary>
    public Union? Of(SchemaNode node)
    {
        if (_known.TryGetValue(node, out var known))
            return known;

        // While it is being found out, a schema that leads back to itself is none.
        _known[node] = null;
        return _known[node] = SchemaPlace.IsPart(node) || Shape.Follow(node) != node ? null : Find(node, Shape.Of(node));
    }

    /// <summary>The union that a record is a case of: of one only, in its own document, so that no other document can change it.</summary>
    public Union? BaseOf(SchemaNode record)
    {
        if (_bases is null)
        {
            _bases = [];
            foreach (var union in own.Select(Of).OfType<Union>().Where(union => union.HasCases))
            {
                foreach (var target in union.Ways.Where(way => way.Kind == CaseKind.Record).Select(way => TargetOf(union, way)).Where(target => target.Document.Equals(union.Node.Document)).Distinct())
                    _bases[target] = _bases.ContainsKey(target) ? null : union;
            }
        }

        return _bases.TryGetValue(record, out var found) && record.Pointer.Length > 0 ? found : null;
    }

    /// <summary>The union whose members a branch has besides its own.</summary>
    public Union? Composing(SchemaNode branch) => BaseOf(branch) is { Form: UnionForm.Composed } union && union.Branches.Any(each => each.Node == branch) ? union : null;

    /// <summary>The schema of the record of a way.</summary>
    public static SchemaNode TargetOf(Union union, UnionWay way) => union.Form == UnionForm.Composed ? way.Branches[0].Node : Shape.Follow(way.Branches[0].Node);

    /// <summary>
    /// Whether a schema that declares members without demanding an object becomes a record: not when it is a part of another, or a branch that says which of the
    /// members around it must be there.
    /// </summary>
    public bool MakesLooseRecord(SchemaNode node)
    {
        if (SchemaPlace.IsPart(node))
            return false;
        _branches ??= new(own.SelectMany(CaseNames.OfBranches).Select(branch => branch.Key));
        _alternatives ??= new(own.Select(Of).OfType<Union>().SelectMany(union => union.Branches).Select(branch => branch.Node));
        return !_branches.Contains(node) || _alternatives.Contains(node);
    }

    private Union? Find(SchemaNode node, Shape shape)
    {
        var types = shape.Types & ~JsonTypes.Null;
        if (node.Json is not JsonObject || Choices.Of(shape.Main) is not null || types is JsonTypes.None or JsonTypes.Array or JsonTypes.Boolean or JsonTypes.Integer or (JsonTypes.Integer | JsonTypes.Number))
            return null;
        var (bearer, keyword, schemas) = KeywordOf(node, shape);
        if (keyword is null && ReferredUnion(node, shape) is { } referred)
            return referred;
        if (types == JsonTypes.String)
            return keyword is null ? null : EnumOf(node, shape, bearer!, keyword, schemas);
        var isOpen = shape.Types == JsonTypes.Any;
        if (keyword is not null && (types == JsonTypes.Object || (isOpen && shape.Members.Any())))
            return Composed(node, shape, bearer!, keyword, schemas);
        if (ValuePlanner.IsLoose(shape))
            return null;
        if (keyword is not null && Cases(node, shape, bearer!, keyword, [.. schemas.Select(schema => BranchOf(schema, shape))]) is { } union && (isOpen || union.Ways.All(way => way.Kind != CaseKind.Other)))
            return union;
        var branches = TypeBranches(node, shape, types).ToList();
        return isOpen || branches.Count < 2 || branches.Any(branch => nameOfCase(node, CaseNames.Suffix(branch.Kind)) is null) ? null : Cases(node, shape, node, null, branches);
    }

    /// <summary>The alternatives of a schema that always applies with this one, when this one has no members to add.</summary>
    private Union? ReferredUnion(SchemaNode node, Shape shape)
    {
        if (shape.Parts.Skip(1).FirstOrDefault(part => Of(part) is not null) is not { } target)
            return null;
        var theirs = Shape.Of(target).Parts;
        if (shape.Parts.Any(part => !theirs.Contains(part) && part.Find<PropertiesKeyword>() is not null))
            return null;
        var branch = new UnionBranch(target, shape.Types, KindOf(target, Shape.Of(target)));
        return new Union(node, UnionForm.Single, node, null, [branch], [new UnionWay(branch.Kind, [branch])], Of(target)!.AllowsNull && (shape.Types & JsonTypes.Null) != 0);
    }

    /// <summary>The schema's own keyword, or that of a part of it; not that of a schema it refers to, whose branches are cases of another union.</summary>
    private static (SchemaNode? Bearer, Keyword? Keyword, IReadOnlyList<SchemaNode> Schemas) KeywordOf(SchemaNode node, Shape shape)
    {
        foreach (var part in shape.Parts.Where(part => part == node || (SchemaPlace.IsPart(part) && part.Document.Equals(node.Document) && part.Pointer.StartsWith(node.Pointer + "/allOf/", StringComparison.Ordinal))))
        {
            if (part.Find<OneOfKeyword>() is { } one)
                return (part, one, one.Schemas);
            if (part.Find<AnyOfKeyword>() is { } any)
                return (part, any, any.Schemas);
        }

        return (null, null, []);
    }

    /// <summary>Strings of which every branch names some: an enum, often written so to describe each.</summary>
    private static Union? EnumOf(SchemaNode node, Shape shape, SchemaNode bearer, Keyword keyword, IReadOnlyList<SchemaNode> schemas)
    {
        if (shape.Texts.Any() || schemas.Any(schema => !Shape.Of(schema).Texts.Any()))
            return null;
        var branches = schemas.Select(schema => new UnionBranch(schema, JsonTypes.String, CaseKind.Choice)).ToList();
        return new Union(node, UnionForm.Enum, bearer, keyword, branches, [new UnionWay(CaseKind.Choice, branches)], (shape.Types & JsonTypes.Null) != 0);
    }

    /// <summary>Objects that differ by the members that the branches add. Branches that only demand some of the members make no types.</summary>
    private Union? Composed(SchemaNode node, Shape shape, SchemaNode bearer, Keyword keyword, IReadOnlyList<SchemaNode> schemas)
    {
        var branches = schemas.Select(schema => BranchOf(schema, shape)).ToList();
        var own = new HashSet<string>(shape.Members, StringComparer.Ordinal);
        if (branches.Count < 2 || branches.Any(branch => Of(Shape.Follow(branch.Node)) is not null || (branch.Types & JsonTypes.Object) == 0)
            || !branches.Any(branch => Shape.Of(branch.Node).Members.Any(name => !own.Contains(name))))
        {
            return null;
        }

        if (own.Count == 0 && !shape.Required.Any() && branches.All(branch => branch.Kind == CaseKind.Record && !ValuePlanner.IsLoose(Shape.Of(Shape.Follow(branch.Node)))))
            return Cases(node, shape, bearer, keyword, branches);
        if (nameOf(node) is null || branches.Any(branch => nameOf(branch.Node) is null) || (node.Pointer.Length == 0 && shape.Types == (JsonTypes.Object | JsonTypes.Null)))
            return null;
        branches = [.. branches.Select(branch => branch with { Kind = CaseKind.Record })];
        return new Union(node, UnionForm.Composed, bearer, keyword, branches, [.. branches.Select(branch => new UnionWay(CaseKind.Record, [branch]))], shape.Types == (JsonTypes.Object | JsonTypes.Null));
    }

    private static IEnumerable<UnionBranch> TypeBranches(SchemaNode node, Shape shape, JsonTypes types)
    {
        foreach (var type in new[] { JsonTypes.String, JsonTypes.Integer | JsonTypes.Number, JsonTypes.Boolean, JsonTypes.Array, JsonTypes.Object })
        {
            if ((types & type) != 0)
                yield return new UnionBranch(node, types & type, KindOf(types & type));
        }

        CaseKind KindOf(JsonTypes kind) => kind switch
        {
            JsonTypes.String => CaseKind.Text,
            JsonTypes.Integer => CaseKind.Integer,
            JsonTypes.Boolean => CaseKind.Boolean,
            JsonTypes.Array => CaseKind.List,
            JsonTypes.Object => ValuePlanner.IsMap(shape.Main) ? CaseKind.Map : CaseKind.Other,
            _ => CaseKind.Number,
        };
    }

    private Union? Cases(SchemaNode node, Shape shape, SchemaNode bearer, Keyword? keyword, IReadOnlyList<UnionBranch> branches)
    {
        var ways = Ways(branches);
        var allowsNull = (shape.Types & JsonTypes.Null) != 0
            && (keyword is null || branches.Any(branch => (branch.Types & JsonTypes.Null) != 0 && branch.Types != JsonTypes.Any) || branches.Any(branch => Of(Shape.Follow(branch.Node))?.AllowsNull == true));
        if (ways.Count == 0 || ways.All(way => way.Kind == CaseKind.Other))
            return null;
        if (ways.Count == 1)
            return new Union(node, ways[0].IsMerged ? UnionForm.Scalar : UnionForm.Single, bearer, keyword, branches, ways, allowsNull);
        if (ways.All(way => way.Kind is CaseKind.Choice or CaseKind.FixedText) && branches.All(branch => branch.Kind is CaseKind.Nothing || Shape.Of(branch.Node).Texts.Any()))
            return new Union(node, UnionForm.Enum, bearer, keyword, branches, [new UnionWay(CaseKind.Choice, branches)], allowsNull);

        // The type of a document stands for the whole of it, so it must have room for null.
        return nameOf(node) is null || (node.Pointer.Length == 0 && allowsNull) ? null : new Union(node, UnionForm.Cases, bearer, keyword, branches, ways, allowsNull);
    }

    /// <summary>The ways to read values: one for each branch, but one for all strings where any string will do, one for all numbers, and so on.</summary>
    private static List<UnionWay> Ways(IReadOnlyList<UnionBranch> branches)
    {
        var isFreeText = branches.Any(branch => branch.Kind == CaseKind.Text);
        var isFraction = branches.Any(branch => branch.Kind == CaseKind.Number);
        return [.. branches.Where(branch => branch.Kind != CaseKind.Nothing).Select((branch, i) => (Branch: branch, Merged: Merged(branch.Kind), Index: i))
            .GroupBy(each => each.Merged is { } merged ? (merged, 0) : (each.Branch.Kind, each.Index + 1))
            .Select(group => new UnionWay(group.Count() > 1 ? group.First().Merged!.Value : group.First().Branch.Kind, [.. group.Select(each => each.Branch)]))];

        CaseKind? Merged(CaseKind kind) => kind switch
        {
            CaseKind.Text or CaseKind.FixedText or CaseKind.Choice or CaseKind.Formatted when isFreeText => CaseKind.Text,
            CaseKind.Integer or CaseKind.Number => isFraction ? CaseKind.Number : CaseKind.Integer,
            CaseKind.Boolean or CaseKind.Other => kind,
            _ => null,
        };
    }

    private UnionBranch BranchOf(SchemaNode schema, Shape around)
    {
        var node = Shape.Follow(schema);
        var shape = Shape.Of(node);
        var types = node.Constant == false ? JsonTypes.None : shape.Types & around.Types;
        return new UnionBranch(schema, types, (types & ~JsonTypes.Null) == 0 ? CaseKind.Nothing : KindOf(node, shape));
    }

    private CaseKind KindOf(SchemaNode node, Shape shape)
    {
        if (Of(node) is { } union)
            return union.HasCases || union.Ways[0].Kind == CaseKind.Record ? CaseKind.Union : union.Form == UnionForm.Enum && (nameOf(node) is null || node.Pointer.Length == 0) ? CaseKind.FixedText : union.Ways[0].Kind;
        if (ValuePlanner.IsRecord(shape))
            return nameOf(node) is null ? CaseKind.Other : CaseKind.Record;
        return (shape.Types & ~JsonTypes.Null) switch
        {
            JsonTypes.String => TextKindOf(node, shape.Main),
            JsonTypes.Integer => CaseKind.Integer,
            JsonTypes.Integer | JsonTypes.Number => CaseKind.Number,
            JsonTypes.Boolean => CaseKind.Boolean,
            JsonTypes.Array => CaseKind.List,
            JsonTypes.Object when ValuePlanner.IsMap(shape.Main) => CaseKind.Map,
            _ => CaseKind.Other,
        };
    }

    private CaseKind TextKindOf(SchemaNode node, SchemaNode main) =>
        Choices.Of(main) is { AreStrings: true } ? nameOf(main) is null || main.Pointer.Length == 0 ? CaseKind.FixedText : CaseKind.Choice
        : main.Find<ConstKeyword>() is { Value: JsonString } ? CaseKind.FixedText
        : typesFormats(main) && ValuePlanner.FormatType(main) is not null ? CaseKind.Formatted
        : CaseKind.Text;
}
