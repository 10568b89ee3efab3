using NewsSchema.Generator.Planning.Model;
using NewsSchema.Generator.Planning.Unions;
using NewsSchema.Schemas;

namespace NewsSchema.Generator.Planning;

/// <summary>Plans types.</summary>
internal sealed partial class TypePlanner(PlanningContext context)
{
    // The bits of a word, one for each declared member.
    private const int MostRequired = 64;

    // Names that a record has by itself or that the generated members have.
    internal static readonly HashSet<string> Taken = new(
    [
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Clone", "Deconstruct", "EqualityContract", "PrintMembers", "Finalize", "ReferenceEquals",
        "SchemaLocation", "IsValid", "Validate", "Parse", "TryParse", "ToUtf8Json", "WriteTo", "Read", "SchemaRules", "SchemaReaders", "SchemaReader", "JsonDocuments", "AdditionalProperties",
        "JsonWriting", "ValueMap", "CheckRules",
    ], StringComparer.Ordinal);

    // Variables of the generated method that reads an object.
    private static readonly string[] Variables = ["json", "others", "other", "name", "seen", "nonObject"];

    /// <summary>The type of a schema, or null when its values need none of their own.</summary>
    public TypeModel? Plan(SchemaNode node, string name)
    {
        var shape = Shape.Of(node);
        var summary = Summary(node, name);
        var obsolete = node.Find<DeprecatedKeyword>()?.Value == true;
        if (context.Unions.Composing(node) is { } around)
            return PlanRecord(node, Shape.Of(around.Node, node), name, summary, obsolete);
        if (context.Unions.Of(node) is { } union && (union.HasCases || (union.Form == UnionForm.Enum && node.Pointer.Length > 0)))
            return union.HasCases ? PlanUnion(union, name, summary, obsolete) : EnumPlanner.Plan(union.Choices, name, summary, obsolete);
        if (context.Unions.Of(node) is null && ValuePlanner.IsRecord(shape) && (!ValuePlanner.IsLoose(shape) || context.Unions.MakesLooseRecord(node)))
            return PlanRecord(node, shape, name, summary, obsolete);
        if (TuplePlanner.IsTuple(shape))
            return new TuplePlanner(context).Plan(node, shape, name, summary, obsolete);
        if (node.Pointer.Length > 0 && Choices.Of(node) is { } choices)
            return EnumPlanner.Plan(choices, name, summary, obsolete);
        if (node.Pointer.Length > 0 || (node.Find<DefinitionsKeyword>() is not null && node.Keywords.All(Shape.IsAnnotation)))
            return null;

        var rules = new RuleFactory();
        var value = new ValuePlanner(rules, context).Plan(node, "Value");
        return new WrapperModel(name, summary, obsolete, node.Location, value, rules.Rules.ToEquatableArray());
    }

    /// <summary>The type of a document that the run-time engine checks as a whole.</summary>
    public TypeModel PlanWhole(SchemaNode root, string name)
    {
        var rules = new RuleFactory();
        var value = new CheckedValue(new AnyValue(), rules.Check("ValueSchema", root));
        return new WrapperModel(name, Summary(root, name), root.Find<DeprecatedKeyword>()?.Value == true, root.Location, value, rules.Rules.ToEquatableArray());
    }

    private RecordModel PlanRecord(SchemaNode node, Shape shape, string name, string summary, bool obsolete)
    {
        var rules = new RuleFactory();
        var values = new ValuePlanner(rules, context);
        var main = shape.Main;
        var properties = Properties(shape);
        var required = shape.Required.ToList();
        var declared = new HashSet<string>(properties.Select(property => property.Key), StringComparer.Ordinal);
        var isLoose = ValuePlanner.IsLoose(shape);
        var union = context.Unions.BaseOf(node);
        var inherited = union is null ? [] : Inherited(union);
        var covered = shape.IsSingle && (isLoose ? Coverage.LooseRecord(main) : Coverage.Record(main)) && required.Count <= MostRequired;
        var others = shape.IsSingle ? OtherMembers.Schemas(main, isWhole: covered) : null;
        var closed = others is { Count: 0 };

        // No object has a member that is both required and forbidden; the engine says so.
        covered &= !(closed && required.Exists(name => !declared.Contains(name)));

        var rule = rules.Object("Self", main, required, [.. properties.Select(property => property.Key)], covered && closed);
        if (covered && closed && main.Find<AdditionalPropertiesKeyword>() is null)
            rule = rule with { Settings = rule.Settings.Append(new RuleSetting("ClosedBy", "\"unevaluatedProperties\"")).ToEquatableArray() };
        rules.Rules[0] = rule;

        var used = Reserved(name, union);
        if (isLoose)
            used.Add("NonObject");
        var locals = new HashSet<string>(Variables.Concat(Enumerable.Range(2, (properties.Count + required.Count) / MostRequired).Select(word => $"seen{word}")), StringComparer.Ordinal);
        var members = new List<MemberModel>();
        var nextBit = required.Count;
        var names = MemberNaming.Name([.. properties.Select(property => (context.GivenName(property.Value), CSharp.Pascal(property.Key)))], used);
        for (var i = 0; i < properties.Count; i++)
            members.Add(PlanMember(properties[i].Key, names[i], properties[i].Value, required.IndexOf(properties[i].Key)));
        foreach (var missing in required.Where(missing => !declared.Contains(missing)))
        {
            var value = others is { Count: 1 } && main.Find<PatternPropertiesKeyword>() is null ? values.Plan(others[0], CSharp.Pascal(missing)) : new AnyValue();
            var memberName = Unique(CSharp.Pascal(missing), used);
            members.Add(new MemberModel(memberName, Unique(CSharp.Camel(memberName), locals), missing, string.Empty, Obsolete: false, Required: !isLoose, required.IndexOf(missing), value));
        }

        // Named last, so that no declared member has to give way to a default.
        for (var i = 0; i < properties.Count; i++)
            members[i] = WrittenTexts.Plan(members[i] with { Default = members[i].IsInherited ? null : DefaultPlanner.Plan(members[i], properties[i].Value, used) }, locals);

        var check = covered ? null : rules.Check("Schema", node);
        var rest = closed || shape.Parts.Any(IsClosed) ? null : OtherMembers.Plan(others, "Others", main, rules, context, values);
        return new RecordModel(name, summary, obsolete, node.Location, node.Pointer.Length == 0, members.ToEquatableArray(), rule, rest, check, rules.Rules.ToEquatableArray())
        {
            Union = union is null ? null : context.NameOf(union.Node),
            IsLoose = isLoose,
        };

        MemberModel PlanMember(string jsonName, string memberName, SchemaNode schema, int requiredIndex)
        {
            var bit = requiredIndex >= 0 ? requiredIndex : nextBit++;
            var obsolete = schema.Find<DeprecatedKeyword>()?.Value == true;
            var isRequired = inherited.TryGetValue(jsonName, out var shared) ? shared : requiredIndex >= 0 && !isLoose;
            return new MemberModel(memberName, Unique(CSharp.Camel(memberName), locals), jsonName, Summary(schema, CSharp.Pascal(jsonName)), obsolete, isRequired, bit, values.Plan(schema, memberName))
            {
                Notes = DefaultPlanner.Notes(schema),
                IsInherited = inherited.ContainsKey(jsonName),
            };
        }
    }

    /// <summary>Whether a schema allows no members but those that it declares.</summary>
    private static bool IsClosed(SchemaNode part) => part.Find<AdditionalPropertiesKeyword>()?.Schema.Constant == false && part.Find<PatternPropertiesKeyword>() is null;

    private static List<KeyValuePair<string, SchemaNode>> Properties(Shape shape) =>
        [.. shape.Parts.SelectMany(part => part.Find<PropertiesKeyword>()?.Properties ?? []).GroupBy(property => property.Key).Select(group => group.First())];

    internal static string Summary(SchemaNode node, string name)
    {
        var title = node.Find<TitleKeyword>()?.Title;
        var description = node.Find<DescriptionKeyword>()?.Description ?? Shape.Follow(node).Find<DescriptionKeyword>()?.Description;
        return string.IsNullOrWhiteSpace(title) || (description is not null && string.Equals(CSharp.Pascal(title!), name, StringComparison.OrdinalIgnoreCase))
            ? description ?? title ?? string.Empty
            : description is null ? title! : $"{title}: {description}";
    }

    /// <summary>A name that is none of those that a generated type has by itself.</summary>
    public static string Avoid(string name) => Taken.Contains(name) ? name + "Value" : name;

    internal static string Unique(string name, HashSet<string> used)
    {
        if (used.Add(name))
            return name;
        var unique = name + "Value";
        for (var number = 2; !used.Add(unique); number++)
            unique = name + number;
        return unique;
    }
}
