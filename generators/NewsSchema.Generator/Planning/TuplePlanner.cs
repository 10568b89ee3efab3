using System.Globalization;
using NewsSchema.Generator.Planning.Model;
using NewsSchema.Schemas;

namespace NewsSchema.Generator.Planning;

/// <summary>Plans records for arrays whose first places have a schema each: <c>prefixItems</c>, or <c>items</c> with an array up to 2019-09.</summary>
internal sealed class TuplePlanner(PlanningContext context)
{
    private const int LongestTitle = 40;

    // Names that the generated record has besides those of every record, and variables of the method that reads it.
    private static readonly string[] Taken = ["Rest", "ValueList"];
    private static readonly string[] Variables = ["json", "rest", "mark", "count", "places", "item"];

    /// <summary>Whether a schema becomes a record with a member for each place. As with objects, a document that may be <c>null</c> does not.</summary>
    public static bool IsTuple(Shape shape)
    {
        var own = shape.Parts[0];
        var isRoot = own.Pointer.Length == 0;
        return (isRoot ? shape.Types : shape.Types & ~JsonTypes.Null) == JsonTypes.Array
            && shape.Parts.Any(HasPlaces)
            && (HasPlaces(own) || own.Find<AllOfKeyword>() is not null || (isRoot && own.Find<RefKeyword>() is not null));
    }

    /// <summary>Whether a schema describes single places of an array.</summary>
    public static bool HasPlaces(SchemaNode node) => node.Find<PrefixItemsKeyword>() is { Schemas.Count: > 0 };

    public TupleModel Plan(SchemaNode node, Shape shape, string name, string summary, bool obsolete)
    {
        var rules = new RuleFactory();
        var values = new ValuePlanner(rules, context);
        var main = shape.Main;
        var schemas = Places(shape);
        var covered = shape.IsSingle && Coverage.Tuple(main);
        var least = shape.Parts.Max(part => part.Find<MinItemsKeyword>()?.Limit ?? 0);
        var behind = covered ? main.Find<ItemsKeyword>()?.Schema ?? main.Find<UnevaluatedItemsKeyword>()?.Schema : null;
        var isFull = covered && main.Find<MaxItemsKeyword>()?.Limit <= schemas.Count;

        var rule = rules.Array("Self", main);
        var used = new HashSet<string>(TypePlanner.Taken.Concat(Taken), StringComparer.Ordinal) { name };
        var locals = new HashSet<string>(Variables, StringComparer.Ordinal);
        var names = MemberNaming.Name([.. schemas.Select((schema, index) => (context.GivenName(schema), PlaceName(schema, index)))], used);
        var places = schemas.Select((schema, index) => PlanPlace(schema, index, index < least)).ToEquatableArray();
        places = places.Select((place, index) => WrittenTexts.Plan(place with { Default = DefaultPlanner.Plan(place, schemas[index], used) }, locals)).ToEquatableArray();
        var end = behind?.Constant == false && !isFull ? rules.Type("End", behind) : null;
        var rest = isFull || end is not null ? null : behind is { Constant: null } typed ? values.Plan(typed, "RestItem") : new AnyValue();
        var check = covered ? null : rules.Check("Schema", node);
        return new TupleModel(name, summary, obsolete, node.Location, node.Pointer.Length == 0, places, rule, rest, end, check, rules.Rules.ToEquatableArray());

        MemberModel PlanPlace(SchemaNode schema, int index, bool required)
        {
            var place = names[index];
            return new MemberModel(place, TypePlanner.Unique(CSharp.Camel(place), locals), index.ToString(CultureInfo.InvariantCulture), TypePlanner.Summary(schema, place),
                schema.Find<DeprecatedKeyword>()?.Value == true, required, index, values.Plan(schema, place))
            {
                Notes = DefaultPlanner.Notes(schema),
            };
        }
    }

    /// <summary>The schema of each place: of several that count for one, the first gives the type.</summary>
    public static List<SchemaNode> Places(Shape shape)
    {
        var places = new List<SchemaNode>();
        foreach (var schemas in shape.Parts.Select(part => part.Find<PrefixItemsKeyword>()?.Schemas).OfType<IReadOnlyList<SchemaNode>>())
            places.AddRange(schemas.Skip(places.Count));
        return places;
    }

    private static string PlaceName(SchemaNode schema, int index)
    {
        var keywords = schema.Json as JsonObject;
        return keywords?["title"] is JsonString { Value.Length: > 0 and <= LongestTitle } title ? CSharp.Pascal(title.Value)
            : keywords?["$anchor"] is JsonString anchor ? CSharp.Pascal(anchor.Value)
            : $"Item{index + 1}";
    }
}
