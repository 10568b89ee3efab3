using System.Globalization;
using NewsSchema.Generator.Planning.Model;
using NewsSchema.Generator.Planning.Unions;
using NewsSchema.Schemas;

namespace NewsSchema.Generator.Planning;

/// <summary>Makes the rules of one generated file, each under a field name of its own; equal rules are made once.</summary>
internal sealed class RuleFactory
{
    private readonly HashSet<string> _fields = new(StringComparer.Ordinal);
    private readonly Dictionary<RuleModel, RuleModel> _byContent = [];

    /// <summary>The rules made so far, in order.</summary>
    public List<RuleModel> Rules { get; } = [];

    public RuleModel Text(string name, SchemaNode node)
    {
        var settings = new List<RuleSetting>();
        Limit(settings, "MinLength", node.Find<MinLengthKeyword>()?.Limit, 0);
        Limit(settings, "MaxLength", node.Find<MaxLengthKeyword>()?.Limit, int.MaxValue);
        if (node.Find<PatternKeyword>() is { } pattern)
            settings.Add(new("Pattern", CSharp.Literal(pattern.Pattern)));
        if (node.Find<FormatKeyword>() is { Assert: true } format)
            settings.Add(new("Format", CSharp.Literal(format.Format)));
        return Add(name, "StringRule", node, [], settings);
    }

    public RuleModel Choice(string name, SchemaNode node, string keyword, IEnumerable<string> values) =>
        Add(name, "ChoiceRule", node, values, keyword == "enum" ? [] : [new("Keyword", CSharp.Literal(keyword))]);

    public RuleModel IntegerChoice(string name, SchemaNode node, Choices choices)
    {
        var values = $"[{string.Join(", ", choices.Values.Select(choice => choice.Integer!.Value.ToString(CultureInfo.InvariantCulture)))}]";
        RuleSetting[] keyword = choices.Keyword is EnumKeyword ? [] : [new("Keyword", CSharp.Literal(choices.Keyword.Name))];
        return Add(name, "IntegerChoiceRule", node, [], [.. keyword, new("Values", values)]);
    }

    public RuleModel Number(string name, SchemaNode node, bool isInteger)
    {
        var settings = new List<RuleSetting>();
        if (isInteger)
            settings.Add(new("IsInteger", "true"));
        foreach (var keyword in node.Keywords)
        {
            switch (keyword)
            {
                case MinimumKeyword minimum:
                    Set(minimum.Exclusive ? "ExclusiveMinimum" : "Minimum", minimum.Limit);
                    break;
                case MaximumKeyword maximum:
                    Set(maximum.Exclusive ? "ExclusiveMaximum" : "Maximum", maximum.Limit);
                    break;
                case MultipleOfKeyword divisor:
                    Set("MultipleOf", divisor.Divisor);
                    break;
            }
        }

        return Add(name, "NumberRule", node, [], settings);

        void Set(string setting, JsonNumber value) => settings.Add(new(setting, CSharp.Literal(value.Text)));
    }

    public RuleModel Array(string name, SchemaNode node)
    {
        var settings = new List<RuleSetting>();
        Limit(settings, "MinItems", node.Find<MinItemsKeyword>()?.Limit, 0);
        Limit(settings, "MaxItems", node.Find<MaxItemsKeyword>()?.Limit, int.MaxValue);
        if (node.Find<UniqueItemsKeyword>()?.Unique == true)
            settings.Add(new("UniqueItems", "true"));
        return Add(name, "ArrayRule", node, [], settings);
    }

    public RuleModel Object(string name, SchemaNode node, IEnumerable<string> required, IReadOnlyList<string> members, bool closed) =>
        Add(name, "ObjectRule", node, required, closed && members.Count > 0 ? [new("Members", $"[{string.Join(", ", members.Select(CSharp.Literal))}]")] : []);

    /// <summary>How the ways to read a union's values are told apart.</summary>
    public RuleModel Union(string name, Union union, RuleModel check)
    {
        var ways = union.Branches.Select(branch => union.Ways.ToList().FindIndex(way => way.Branches.Contains(branch)));
        var settings = new List<RuleSetting> { new("Ways", $"[{string.Join(", ", ways)}]") };
        settings.Add(union.Keyword is null
            ? new("BranchTypes", $"[{string.Join(", ", union.Branches.Select(branch => Names(branch.Types)))}]")
            : new("Schema", check.Field));
        return Add(name, "UnionRule", union.Bearer.Location, [union.Keyword?.Name ?? "type"], settings);
    }

    public RuleModel Type(string name, SchemaNode node) => Add(name, "TypeRule", node, [], []);

    /// <summary>A rule that only reads, for values that have been checked before.</summary>
    public RuleModel Loose(string type, string name, SchemaNode node) => Add(name, type, node, [], []);

    /// <summary>A schema that the run-time engine checks. It is found by its place in the document, whatever ids lie between.</summary>
    public RuleModel Check(string name, SchemaNode node) =>
        Add(name, "JsonSchema", node.Document.RetrievalUri.OriginalString + "#" + JsonPointer.ToFragment(node.Pointer), [], []);

    private static void Limit(List<RuleSetting> settings, string name, long? limit, int meaningless)
    {
        if (limit is { } value && value != meaningless)
            settings.Add(new(name, Math.Min(value, int.MaxValue).ToString(CultureInfo.InvariantCulture)));
    }

    private static IEnumerable<RuleSetting> Nullable(SchemaNode node)
    {
        var types = Shape.Of(node).Types;
        if ((types & JsonTypes.Null) == 0 || types is JsonTypes.Null or JsonTypes.Any)
            return [];
        // Every number is meant where fractions are allowed.
        var named = (types & JsonTypes.Number) != 0 ? types & ~JsonTypes.Integer : types;
        return [new("Types", Names(named))];
    }

    private static string Names(JsonTypes types) => string.Join(" | ", Enum.GetValues(typeof(JsonTypes)).Cast<JsonTypes>()
        .Where(type => type is not (JsonTypes.None or JsonTypes.Any) && (types & type) != 0).Reverse().Select(type => "JsonTypes." + type));

    private RuleModel Add(string name, string type, SchemaNode node, IEnumerable<string> arguments, IEnumerable<RuleSetting> settings) =>
        Add(name, type, node.Location, arguments, settings.Concat(Nullable(node)));

    private RuleModel Add(string name, string type, string location, IEnumerable<string> arguments, IEnumerable<RuleSetting> settings)
    {
        var nameless = new RuleModel(string.Empty, type, location, arguments.ToEquatableArray(), settings.ToEquatableArray());
        if (_byContent.TryGetValue(nameless, out var same))
            return same;
        var field = name;
        for (var number = 2; !_fields.Add(field); number++)
            field = name + number;
        var rule = nameless with { Field = field };
        _byContent.Add(nameless, rule);
        Rules.Add(rule);
        return rule;
    }
}
