using NewsSchema.Generator.Planning.Model;
using NewsSchema.Generator.Planning.Unions;
using NewsSchema.Schemas;

namespace NewsSchema.Generator.Planning.Vocabulary;

/// <summary>The types that paths of rules lead through, of any document.</summary>
internal sealed class RuleTypes(Func<SchemaNode, TypeModel?> plan, UnionFinder unions)
{
    private readonly Dictionary<SchemaNode, TypeModel?> _types = [];
    private readonly Dictionary<SchemaNode, bool> _haveRules = [];

    /// <summary>The type of a schema that has one.</summary>
    public TypeModel? TypeOf(SchemaNode node)
    {
        node = Shape.Follow(node);
        if (!_types.TryGetValue(node, out var type))
            _types[node] = type = plan(node);
        return type;
    }

    /// <summary>The value that a document's type stands for, and where a path to it begins.</summary>
    public static TypedValue Start(SchemaNode node, TypeModel type) => type is WrapperModel wrapper
        ? new TypedValue(wrapper.Value, node, [new StepModel("Self", "static value => value.Value")])
        : new TypedValue(new RecordValue(type.Name), node, []);

    /// <summary>The members of a record; those of a tuple are named by their index.</summary>
    public IEnumerable<(string Name, TypedValue Value)> Members(TypedValue record)
    {
        if (TypeOf(record.Node) is TupleModel tuple)
        {
            var schemas = TuplePlanner.Places(Shape.Of(Shape.Follow(record.Node)));
            foreach (var place in tuple.Places)
                yield return (place.JsonName, record.Then(place.Value, schemas[place.Bit], new StepModel("Member", $"{CSharp.Literal(place.JsonName)}, static value => value.{place.Name}")));
        }

        if (TypeOf(record.Node) is not RecordModel model)
            yield break;
        var properties = Shape.Of(Shape.Follow(record.Node)).Parts.SelectMany(part => part.Find<PropertiesKeyword>()?.Properties ?? []).ToLookup(property => property.Key, property => property.Value);
        foreach (var member in model.Members.Where(member => properties.Contains(member.JsonName)))
            yield return (member.JsonName, record.Then(member.Value, properties[member.JsonName].First(), new StepModel("Member", $"{CSharp.Literal(member.JsonName)}, static value => value.{member.Name}")));
    }

    /// <summary>What the items of an array or the members of a map are; null for other values.</summary>
    public static TypedValue? Items(TypedValue value, StepModel step)
    {
        var main = Shape.Of(Shape.Follow(value.Node)).Main;
        return value.Bare switch
        {
            ListValue list when main.Find<ItemsKeyword>() is { } items => value.Then(list.Item, items.Schema, step),
            MapValue map when OtherMembers.Typed(main) is { } others => value.Then(map.Item, others, step),
            _ => null,
        };
    }

    /// <summary>Whether values of a type, or what is below them, have rules.</summary>
    public bool HaveRules(SchemaNode node)
    {
        node = Shape.Follow(node);
        if (_haveRules.TryGetValue(node, out var known))
            return known;

        // A type that contains itself has rules when anything that it reaches has some.
        var reached = new HashSet<SchemaNode>();
        var open = new Queue<SchemaNode>([node]);
        while (open.Count > 0)
        {
            var next = Shape.Follow(open.Dequeue());
            if (!reached.Add(next))
                continue;
            var type = TypeOf(next);
            if (type is not UnionModel && RulesOf(next).Any())
                return _haveRules[node] = true;
            if (type is not null)
            {
                foreach (var part in Parts(Start(next, type)))
                    open.Enqueue(part.Node);
            }
        }

        return _haveRules[node] = false;
    }

    /// <summary>The records right below a value.</summary>
    public IEnumerable<TypedValue> Parts(TypedValue value)
    {
        if (value.Bare is not RecordValue)
            return RecordsIn(value);
        if (TypeOf(value.Node) is UnionModel union)
            return Cases(value, union);
        var others = TypeOf(value.Node) is RecordModel { Others: { } other } && Others(value.Node) is { } node
            ? RecordsIn(value.Then(other, node, new StepModel("Self", "static value => value.AdditionalProperties")).Through(new StepModel("Items", string.Empty)))
            : [];
        return Members(value).SelectMany(member => RecordsIn(member.Value)).Concat(others);
    }

    /// <summary>The records that values of a union are or hold.</summary>
    private IEnumerable<TypedValue> Cases(TypedValue value, UnionModel model)
    {
        var union = unions.Of(Shape.Follow(value.Node))!;
        foreach (var (way, number) in union.Ways.Select((way, number) => (way, number)).Where(each => !each.way.IsMerged))
        {
            var (typed, of) = (model.Ways[number].Value, model.Cases[model.Ways[number].Case]);
            if (typed.IsStruct)
                continue;
            var step = new StepModel("Self", of.IsRecord ? $"static value => value as {of.TypeName}" : $"static value => (value as {of.TypeName})?.Value");
            foreach (var record in RecordsIn(value.Then(typed, UnionFinder.TargetOf(union, way), step)))
                yield return record;
        }
    }

    /// <summary>The keywords of the vocabulary that count for values of a schema, with the schema that has them.</summary>
    public static IEnumerable<(SchemaNode Node, RuleKeyword Keyword)> RulesOf(SchemaNode node) =>
        Shape.Of(node).Parts.SelectMany(part => part.Keywords.OfType<RuleKeyword>().Select(keyword => (part, keyword)));

    private static IEnumerable<TypedValue> RecordsIn(TypedValue value)
    {
        while (value.Bare is ListValue or MapValue && Items(value, new StepModel("Items", string.Empty)) is { } items)
            value = items;
        return value.Bare is RecordValue ? [value] : [];
    }

    private static SchemaNode? Others(SchemaNode node) => OtherMembers.Typed(Shape.Of(Shape.Follow(node)).Main);
}

/// <summary>A value on a path, its schema, and the steps that lead to it.</summary>
internal sealed record TypedValue(ValueModel Value, SchemaNode Node, IReadOnlyList<StepModel> Steps)
{
    /// <summary>The value without what only the reader needs to know.</summary>
    public ValueModel Bare
    {
        get
        {
            var bare = Value;
            while (bare is NullableValue or CheckedValue)
                bare = bare is NullableValue nullable ? nullable.Inner : ((CheckedValue)bare).Inner;
            return bare;
        }
    }

    public TypedValue Then(ValueModel value, SchemaNode node, StepModel step)
    {
        // Items may be null where members may only be absent; the next step takes those that are there.
        var next = new TypedValue(value, node, [.. Steps, step]);
        return step.Method != "Member" && value.AllowsNull() && !value.IsStruct ? next.Through(new StepModel("Present", string.Empty)) : next;
    }

    public TypedValue Through(StepModel step) => this with { Steps = [.. Steps, step] };
}
