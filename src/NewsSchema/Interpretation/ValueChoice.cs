using System.Text;
using NewsSchema.Schemas;
using NewsSchema.Text;

namespace NewsSchema.Runtime;

/// <summary><c>enum</c> or <c>const</c>: the value equals one of a few (JSON Schema Validation 2020-12, sections 6.1.2 and 6.1.3).</summary>
internal sealed class ValueChoice : Rule
{
    private readonly ChoiceRule _strings;
    private readonly (JsonTypes Type, JsonConstant Value)[] _others;

    public ValueChoice(SchemaRule owner, string keyword, IReadOnlyList<JsonNode> values)
        : base(owner.Location)
    {
        Values = values;
        Keyword = keyword;
        Wording = owner.Wording;
        _strings = new ChoiceRule(owner.Location, [.. values.OfType<JsonString>().Select(value => value.Value).Distinct(StringComparer.Ordinal)]);
        _others = [.. values.Where(value => value is not JsonString).Select(value => (TypeOf(value), new JsonConstant(Encoding.UTF8.GetBytes(value.ToJson()))))];
        Possible = values.Aggregate(JsonTypes.None, (types, value) => types | TypeOf(value));
    }

    public string Keyword { get; }

    public IReadOnlyList<JsonNode> Values { get; }

    /// <summary>The types of the values.</summary>
    public JsonTypes Possible { get; }

    /// <summary>Whether a string's content, without escapes, is one of the values.</summary>
    public bool HasString(ReadOnlySpan<byte> content) => _strings.IndexOf(content) >= 0;

    /// <summary>Whether a value that is no string is one of the values.</summary>
    public bool Has(JsonTypes type, ReadOnlySpan<byte> json)
    {
        if ((type & Possible) == 0)
            return false;
        foreach (var other in _others)
        {
            if ((other.Type & type) != 0 && other.Value.IsEqual(json))
                return true;
        }

        return false;
    }

    public string Describe(string found) => Values.Count switch
    {
        0 => $"{found} is not allowed: the list of values is empty",
        1 => $"{found} is not {(Values[0] is JsonString text ? Messages.Quote(text.Value) : Show(Values[0]))}",
        _ => $"{found} is not one of {string.Join(", ", Values.Select(Show))}",
    };

    private static string Show(JsonNode value) => value is JsonString text ? text.Value : Messages.Shorten(value.ToJson());

    /// <summary>The types of a value of a schema.</summary>
    public static JsonTypes TypeOf(JsonNode value) => value.Kind switch
    {
        JsonKind.Object => JsonTypes.Object,
        JsonKind.Array => JsonTypes.Array,
        JsonKind.String => JsonTypes.String,
        JsonKind.Number => JsonTypes.Integer | JsonTypes.Number,
        JsonKind.Null => JsonTypes.Null,
        _ => JsonTypes.Boolean,
    };
}
