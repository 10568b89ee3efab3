using NewsSchema.Generator.Planning.Model;
using NewsSchema.Schemas;

namespace NewsSchema.Generator.Planning;

/// <summary>Decides how values of a schema are typed, read and written in one generated file.</summary>
internal sealed partial class ValuePlanner(RuleFactory rules, PlanningContext context, bool isAside = false)
{
    // Lists of lists of lists … beyond this no one could read the type, and at some depth the compiler could not either.
    private const int MostNested = 8;

    private readonly HashSet<SchemaNode> _open = [];

    /// <summary>Whether types are only looked at.</summary>
    public bool IsAside => isAside;

    /// <summary>How values of a schema are typed.</summary>
    /// <param name="node">The schema.</param>
    /// <param name="field">The name for its rule, in Pascal case.</param>
    public ValueModel Plan(SchemaNode node, string field)
    {
        var target = Shape.Follow(node);
        if (target != node && DefinitionName(target) is { } definition)
            field = definition;
        node = target;
        var shape = Shape.Of(node);

        // An array of itself and the like has no finite C# type; such a value stays JSON.
        if (_open.Count == MostNested || !_open.Add(node))
            return Checked(new AnyValue(), node, field);
        var types = shape.Types;
        var union = context.Unions.Of(node);
        var allowsNull = union?.AllowsNull ?? (types != JsonTypes.Null && (types & JsonTypes.Null) != 0 && !IsLoose(shape));
        var (value, covered) = union is null ? PlanType(node, shape, types & ~JsonTypes.Null, field) : PlanUnion(union, field);
        _open.Remove(node);
        if (allowsNull && value is not AnyValue)
            value = new NullableValue(value);
        return covered ? value : Checked(value, node, field);
    }

    /// <summary>Whether a schema becomes a record. A document that may be <c>null</c> does not: its type stands for the whole of it.</summary>
    public static bool IsRecord(Shape shape) =>
        ((shape.Parts[0].Pointer.Length == 0 ? shape.Types : shape.Types & ~JsonTypes.Null) == JsonTypes.Object && DeclaresMembers(shape)) || IsLoose(shape);

    /// <summary>Whether a schema declares members but lets values be no object, mostly because <c>type</c> was forgotten. It becomes a record with room for such a value.</summary>
    public static bool IsLoose(Shape shape) =>
        (shape.Types & JsonTypes.Object) != 0 && (shape.Types & ~JsonTypes.Null) != JsonTypes.Object && DeclaresMembers(shape);

    /// <summary>Whether objects are typed as maps.</summary>
    public static bool IsMap(SchemaNode main) => main.Find<PropertiesKeyword>() is not { Properties.Count: > 0 };

    private static bool DeclaresMembers(Shape shape) => shape.Parts[0].Json is JsonObject
        && shape.Parts.Any(part => part.Find<PropertiesKeyword>() is { Properties.Count: > 0 } || part.Find<RequiredKeyword>() is { Names.Count: > 0 })
        && (shape.Parts[0].Find<PropertiesKeyword>() ?? shape.Parts[0].Find<RequiredKeyword>() ?? (Keyword?)shape.Parts[0].Find<AllOfKeyword>()
            ?? (shape.Parts[0].Pointer.Length == 0 ? shape.Parts[0].Find<RefKeyword>() : null)) is not null;

    private (ValueModel Value, bool Covered) PlanType(SchemaNode node, Shape shape, JsonTypes types, string field)
    {
        // What is a case with members of the union around it is not the type of a reference right to the branch.
        if (context.Unions.Composing(node) is not null)
            return (new AnyValue(), false);
        var main = shape.Main;
        if ((types & ~JsonTypes.Number) == JsonTypes.Integer && main.Pointer.Length > 0 && Choices.Of(main) is { AreStrings: false } integers && context.NameOf(main) is { } enumName)
            return (new IntegerChoiceValue(enumName, rules.IntegerChoice(field, main, integers)), shape.IsSingle && Coverage.IntegerChoice(main, integers.Keyword));
        return types switch
        {
            JsonTypes.String => PlanText(main, shape.IsSingle, field),
            JsonTypes.Integer or (JsonTypes.Integer | JsonTypes.Number) => (NumberPlanner.Plan(shape, types, rules, field, context.Typing), shape.IsSingle && Coverage.Number(main)),
            JsonTypes.Boolean => (new BooleanValue(rules.Type(field, main)), shape.IsSingle && Coverage.Type(main)),
            JsonTypes.Object when IsRecord(shape) => context.NameOf(node) is { } name ? (new RecordValue(name), true) : (new AnyValue(), false),
            _ when IsLoose(shape) => context.Unions.MakesLooseRecord(node) && context.NameOf(node) is { } name ? (new RecordValue(name), true) : (new AnyValue(), false),
            JsonTypes.Object => PlanMap(main, shape.IsSingle, field),
            JsonTypes.Array when TuplePlanner.IsTuple(shape) => context.NameOf(node) is { } name ? (new RecordValue(name), true) : (new AnyValue(), false),
            JsonTypes.Array => PlanList(main, shape.IsSingle, field),
            _ => (new AnyValue(), shape.Parts.All(part => part.Constant != false && part.Keywords.All(keyword => Shape.IsAnnotation(keyword) || keyword is RefKeyword or AllOfKeyword))),
        };
    }

    private (ValueModel Value, bool Covered) PlanText(SchemaNode main, bool isSingle, string field)
    {
        if (Choices.Of(main) is { AreStrings: true } choices)
        {
            var rule = rules.Choice(field, main, choices.Keyword.Name, choices.Values.Select(choice => ((JsonString)choice.Value).Value));
            // A root has no enum: its type is the record around the document.
            var name = main.Pointer.Length == 0 ? null : context.NameOf(main);
            return (name is null ? new FixedTextValue(rule) : new ChoiceValue(name, rule), isSingle && Coverage.Choice(main, choices.Keyword));
        }

        if (main.Find<ConstKeyword>() is { Value: JsonString text } constant)
            return (new FixedTextValue(rules.Choice(field, main, "const", [text.Value])), isSingle && Coverage.Choice(main, constant));

        var textRule = rules.Text(field, main);
        var covered = isSingle && Coverage.Text(main);
        return context.Typing.FormatTypes && main.Find<FormatKeyword>() is { Assert: true } format && NetType(format.Format) is { } type
            ? (new FormattedValue(type, textRule), covered)
            : (new TextValue(textRule), covered);
    }

    private (ValueModel Value, bool Covered) PlanList(SchemaNode main, bool isSingle, string field)
    {
        var rule = rules.Array(field, main);
        var items = main.Find<ItemsKeyword>() is { From: 0 } keyword ? Plan(keyword.Schema, field + "Item") : new AnyValue();
        return (new ListValue(items, rule), isSingle && Coverage.List(main));
    }

    private (ValueModel Value, bool Covered) PlanMap(SchemaNode main, bool isSingle, string field)
    {
        if (!IsMap(main))
            return (new AnyValue(), false);
        // An object that may have no members at all is a map that is always empty; its false schema says so.
        var schemas = OtherMembers.Schemas(main, isWhole: false) is { Count: 0 } ? [main.Find<AdditionalPropertiesKeyword>()!.Schema] : OtherMembers.Schemas(main, isWhole: false);
        var item = OtherMembers.Plan(schemas, field + "Value", main, rules, context, this);
        var rule = rules.Object(field, main, [], [], closed: false);
        RuleModel? nameRule = null;
        var covered = isSingle && Coverage.Map(main);
        if (main.Find<PropertyNamesKeyword>() is { } names)
        {
            var shape = Shape.Of(Shape.Follow(names.Schema));
            if (shape.IsSingle && Coverage.Text(shape.Main) && (shape.Types & JsonTypes.String) != 0)
                nameRule = rules.Text(field + "Names", shape.Main);
            else
                covered = false;
        }

        return (new MapValue(item, rule, nameRule), covered);
    }

    // What several members refer to is named after itself, not after the first of them.
    private static string? DefinitionName(SchemaNode node)
    {
        var tokens = node.Pointer.Split('/');
        return tokens.Length == 3 && tokens[1] is ("$defs" or "definitions") ? TypePlanner.Avoid(CSharp.Pascal(JsonPointer.Unescape(tokens[2]))) : null;
    }

    private ValueModel Checked(ValueModel value, SchemaNode node, string field) => new CheckedValue(value, rules.Check(field + "Schema", node));

    /// <summary>The .NET type for a string's format, when there is one.</summary>
    public static string? FormatType(SchemaNode node) => node.Find<FormatKeyword>() is { } format ? NetType(format.Format) : null;

    private static string? NetType(string format) => format switch
    {
        "date-time" => "DateTimeOffset",
        "date" => "DateOnly",
        "uuid" => "Guid",
        "uri" => "Uri",
        _ => null,
    };
}
