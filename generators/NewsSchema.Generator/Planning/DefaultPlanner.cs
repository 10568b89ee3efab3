using System.Globalization;
using NewsSchema.Generator.Planning.Model;
using NewsSchema.Schemas;

namespace NewsSchema.Generator.Planning;

/// <summary>Plans what is generated for <c>default</c>, <c>examples</c>, <c>readOnly</c> and <c>writeOnly</c>, which say nothing about validity.</summary>
internal static class DefaultPlanner
{
    private const int MostExamples = 3;
    private const int LongestInDocs = 40;

    /// <summary>What a member's documentation says besides the summary.</summary>
    public static MemberNotes Notes(SchemaNode schema)
    {
        var target = Shape.Follow(schema);
        var standard = Default(schema) is { } value && value.ToJson() is { Length: <= LongestInDocs } json ? json : string.Empty;

        // Not those of a definition: what several members refer to has examples of another.
        var examples = schema.Find<ExamplesKeyword>()?.Values.Select(example => example.ToJson()).Where(example => example.Length <= LongestInDocs);
        return new MemberNotes(
            (schema.Find<ReadOnlyKeyword>() ?? target.Find<ReadOnlyKeyword>())?.Value == true,
            (schema.Find<WriteOnlyKeyword>() ?? target.Find<WriteOnlyKeyword>())?.Value == true,
            standard,
            (examples ?? []).Take(MostExamples).ToEquatableArray());
    }

    /// <summary>The member that gives a default: where the member may be absent, and the default is a scalar that its type and its limits allow.</summary>
    /// <remarks>Where <c>null</c> and absence are both allowed there is none: <c>??</c> would take the one for the other.</remarks>
    public static DefaultMember? Plan(MemberModel member, SchemaNode schema, HashSet<string> used)
    {
        if (member.Required || member.Value.AllowsNull() || Default(schema) is not { } value)
            return null;
        var main = Shape.Of(Shape.Follow(schema)).Main;
        var expression = IsWithinLimits(value, main) ? Expression(value, member.Value, main) : null;
        return expression is null ? null : new DefaultMember(TypePlanner.Unique(member.Name + "OrDefault", used), expression, value.ToJson());
    }

    private static JsonNode? Default(SchemaNode schema) => (schema.Find<DefaultKeyword>() ?? Shape.Follow(schema).Find<DefaultKeyword>())?.Value;

    private static string? Expression(JsonNode value, ValueModel type, SchemaNode main) => (type, value) switch
    {
        (CheckedValue check, _) => Expression(value, check.Inner, main),
        (TextValue, JsonString text) => CSharp.Literal(text.Value),
        (FixedTextValue text, JsonString json) => text.Rule.Arguments.Contains(json.Value) ? CSharp.Literal(json.Value) : null,
        (ChoiceValue choice, JsonString) => EnumMember(choice.EnumName, main, value),
        (IntegerChoiceValue choice, JsonNumber) => EnumMember(choice.EnumName, main, value),
        (IntegerValue { Is32Bit: true }, JsonNumber number) => number.Value.TryGetInt64(out var integer) && integer is >= int.MinValue and <= int.MaxValue ? Text(integer) : null,
        (IntegerValue, JsonNumber number) => number.Value.TryGetInt64(out var integer) ? Text(integer) + (integer is < int.MinValue or > int.MaxValue ? "L" : string.Empty) : null,
        (NumberValue, JsonNumber number) => IsFinite(number.Text) ? number.Text + "d" : null,
        (ExactNumberValue, JsonNumber number) => $"JsonDecimal.Parse({CSharp.Literal(number.Text)})",
        (BooleanValue, JsonLiteral { Kind: JsonKind.True }) => "true",
        (BooleanValue, JsonLiteral { Kind: JsonKind.False }) => "false",
        _ => null,
    };

    private static string? EnumMember(string enumName, SchemaNode main, JsonNode value)
    {
        if (Choices.Of(main) is not { } choices)
            return null;
        var index = choices.Values.ToList().FindIndex(choice => JsonNode.DeepEquals(choice.Value, value));
        return index < 0 ? null : $"{enumName}.{EnumPlanner.Members(choices)[index].Name}";
    }

    private static bool IsWithinLimits(JsonNode value, SchemaNode main) => main.Keywords.All(keyword => (keyword, value) switch
    {
        (MinimumKeyword minimum, JsonNumber number) => number.Value.CompareTo(minimum.Limit.Value) >= (minimum.Exclusive ? 1 : 0),
        (MaximumKeyword maximum, JsonNumber number) => number.Value.CompareTo(maximum.Limit.Value) <= (maximum.Exclusive ? -1 : 0),
        (MinLengthKeyword least, JsonString text) => Length(text.Value) >= least.Limit,
        (MaxLengthKeyword most, JsonString text) => Length(text.Value) <= most.Limit,
        _ => true,
    });

    // Code points, as JSON Schema counts them.
    private static int Length(string text) => text.Length - Enumerable.Range(1, Math.Max(0, text.Length - 1)).Count(i => char.IsSurrogatePair(text[i - 1], text[i]));

    // Old runtimes throw where newer ones give infinity.
    private static bool IsFinite(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && !double.IsInfinity(value);

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);
}
