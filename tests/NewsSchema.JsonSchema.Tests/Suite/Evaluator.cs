using System.Text.RegularExpressions;

namespace NewsSchema.Schemas.Tests;

/// <summary>
/// The plainest evaluator of a schema tree that can be written: it checks that trees mean what the official suite says, and shares nothing with the real engines.
/// Formats and content assert nothing; patterns are .NET's.
/// </summary>
internal sealed class Evaluator
{
    private readonly List<SchemaResource> _scope = [];

    internal static bool IsValid(SchemaNode schema, JsonNode instance) => new Evaluator().Evaluate(schema, instance, out _);

    /// <summary>Applies a schema; <paramref name="seen"/> are the members and items that it evaluated.</summary>
    private bool Evaluate(SchemaNode schema, JsonNode instance, out HashSet<JsonNode> seen)
    {
        seen = [];
        if (schema.Constant is bool constant)
        {
            return constant;
        }

        _scope.Add(schema.Resource);
        bool valid = true;
        foreach (Keyword keyword in schema.Keywords.OrderBy(k => k is UnevaluatedItemsKeyword or UnevaluatedPropertiesKeyword))
        {
            valid &= Holds(schema, keyword, instance, seen);
        }

        _scope.RemoveAt(_scope.Count - 1);
        return valid;
    }

    private bool Holds(SchemaNode schema, Keyword keyword, JsonNode instance, HashSet<JsonNode> seen) => keyword switch
    {
        TypeKeyword type => (type.Types & TypeOf(instance, schema.Resource.Dialect)) != 0,
        EnumKeyword choice => choice.Values.Any(value => JsonNode.DeepEquals(value, instance)),
        ConstKeyword constant => JsonNode.DeepEquals(constant.Value, instance),
        RefKeyword reference => InPlace(reference.Target, instance, seen),
        DynamicRefKeyword reference => InPlace(Dynamic(reference), instance, seen),
        AllOfKeyword all => all.Schemas.ToList().TrueForAll(s => InPlace(s, instance, seen)),
        AnyOfKeyword any => any.Schemas.Count(s => InPlace(s, instance, seen)) > 0,
        OneOfKeyword one => one.Schemas.Count(s => InPlace(s, instance, seen)) == 1,
        NotKeyword not => !Evaluate(not.Schema, instance, out _),
        ConditionalKeyword conditional => (InPlace(conditional.If, instance, seen) ? conditional.Then : conditional.Else) is not SchemaNode branch || InPlace(branch, instance, seen),
        _ => instance switch
        {
            JsonNumber number => NumberHolds(keyword, number),
            JsonString text => StringHolds(keyword, text.Value),
            JsonArray array => ArrayHolds(keyword, array, seen),
            JsonObject map => ObjectHolds(schema, keyword, map, seen),
            _ => true,
        },
    };

    private bool InPlace(SchemaNode schema, JsonNode instance, HashSet<JsonNode> seen)
    {
        bool valid = Evaluate(schema, instance, out HashSet<JsonNode> below);
        if (valid)
        {
            seen.UnionWith(below);
        }

        return valid;
    }

    private bool Child(SchemaNode schema, JsonNode child, HashSet<JsonNode> seen)
    {
        seen.Add(child);
        return Evaluate(schema, child, out _);
    }

    private SchemaNode Dynamic(DynamicRefKeyword reference) => reference.Anchor.Length > 0
        ? _scope.Find(r => r.DynamicAnchors.ContainsKey(reference.Anchor))?.DynamicAnchors[reference.Anchor] ?? reference.Target
        : Recursive() ?? reference.Target;

    private SchemaNode? Recursive() => _scope.Find(r => r.RecursiveAnchor)?.Root;

    private static bool NumberHolds(Keyword keyword, JsonNumber number) => keyword switch
    {
        MinimumKeyword min => min.Exclusive ? number.Value > min.Limit.Value : number.Value >= min.Limit.Value,
        MaximumKeyword max => max.Exclusive ? number.Value < max.Limit.Value : number.Value <= max.Limit.Value,
        MultipleOfKeyword multiple => number.Value.IsMultipleOf(multiple.Divisor.Value),
        _ => true,
    };

    private static bool StringHolds(Keyword keyword, string text) => keyword switch
    {
        MinLengthKeyword min => text.EnumerateRunes().Count() >= min.Limit,
        MaxLengthKeyword max => text.EnumerateRunes().Count() <= max.Limit,
        PatternKeyword pattern => Regex.IsMatch(text, pattern.Pattern),
        _ => true,
    };

    private bool ArrayHolds(Keyword keyword, JsonArray array, HashSet<JsonNode> seen) => keyword switch
    {
        MinItemsKeyword min => array.Items.Count >= min.Limit,
        MaxItemsKeyword max => array.Items.Count <= max.Limit,
        UniqueItemsKeyword { Unique: true } => !array.Items.Where((a, i) => array.Items.Take(i).Any(b => JsonNode.DeepEquals(a, b))).Any(),
        PrefixItemsKeyword prefix => array.Items.Zip(prefix.Schemas).ToList().TrueForAll(pair => Child(pair.Second, pair.First, seen)),
        ItemsKeyword items => array.Items.Skip(items.From).ToList().TrueForAll(item => Child(items.Schema, item, seen)),
        ContainsKeyword contains => ContainsHolds(contains, array, seen),
        UnevaluatedItemsKeyword rest => array.Items.Where(item => !seen.Contains(item)).ToList().TrueForAll(item => Child(rest.Schema, item, seen)),
        _ => true,
    };

    private bool ContainsHolds(ContainsKeyword contains, JsonArray array, HashSet<JsonNode> seen)
    {
        List<JsonNode> matching = array.Items.Where(item => Evaluate(contains.Schema, item, out _)).ToList();

        if (contains.Evaluates)
        {
            seen.UnionWith(matching);
        }

        return matching.Count >= contains.Min && !(matching.Count > contains.Max);
    }

    private bool ObjectHolds(SchemaNode schema, Keyword keyword, JsonObject map, HashSet<JsonNode> seen) => keyword switch
    {
        MinPropertiesKeyword min => map.Members.Count >= min.Limit,
        MaxPropertiesKeyword max => map.Members.Count <= max.Limit,
        RequiredKeyword required => required.Names.All(name => map[name] is not null),
        DependentRequiredKeyword dependent => dependent.Required.All(entry => map[entry.Key] is null || entry.Value.All(name => map[name] is not null)),
        DependentSchemasKeyword dependent => dependent.Schemas.ToList().TrueForAll(entry => map[entry.Key] is null || InPlace(entry.Value, map, seen)),
        PropertiesKeyword properties => properties.Properties.ToList().TrueForAll(p => map[p.Key] is not JsonNode value || Child(p.Value, value, seen)),
        PatternPropertiesKeyword patterns => patterns.Patterns.ToList().TrueForAll(p =>
            map.Members.Where(m => Regex.IsMatch(m.Name, p.Key)).ToList().TrueForAll(m => Child(p.Value, m.Value, seen))),
        AdditionalPropertiesKeyword rest => map.Members.Where(m => IsAdditional(schema, m.Name)).ToList().TrueForAll(m => Child(rest.Schema, m.Value, seen)),
        UnevaluatedPropertiesKeyword rest => map.Members.Where(m => !seen.Contains(m.Value)).ToList().TrueForAll(m => Child(rest.Schema, m.Value, seen)),
        PropertyNamesKeyword names => map.Members.All(m => Evaluate(names.Schema, new JsonString(m.NameSpan, m.Name), out _)),
        _ => true,
    };

    private static bool IsAdditional(SchemaNode schema, string name) =>
        schema.Find<PropertiesKeyword>()?.Properties.Any(p => p.Key == name) != true
        && schema.Find<PatternPropertiesKeyword>()?.Patterns.Any(p => Regex.IsMatch(name, p.Key)) != true;

    private static JsonTypes TypeOf(JsonNode instance, Dialect dialect) => instance switch
    {
        JsonNumber number when dialect.IntegersAreWrittenPlain => number.Text.AsSpan().IndexOfAny(".eE") < 0 ? JsonTypes.Integer : JsonTypes.Number,
        JsonNumber number => number.Value.IsInteger ? JsonTypes.Integer : JsonTypes.Number,
        JsonString => JsonTypes.String,
        JsonArray => JsonTypes.Array,
        JsonObject => JsonTypes.Object,
        _ => instance.Kind == JsonKind.Null ? JsonTypes.Null : JsonTypes.Boolean,
    };
}
