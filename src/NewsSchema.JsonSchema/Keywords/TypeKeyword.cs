namespace NewsSchema.Schemas;

/// <summary><c>type</c>: the instance is of one of the types.</summary>
public sealed class TypeKeyword : Keyword
{
    internal static readonly KeywordDefinition Definition = new("type", Read);

    internal TypeKeyword(JsonMember member, JsonTypes types)
        : base(member) => Types = types;

    /// <summary>The types allowed.</summary>
    public JsonTypes Types { get; }

    /// <summary>The types that a name stands for; null when it is none.</summary>
    internal static JsonTypes? TypesOf(string name) => name switch
    {
        "null" => JsonTypes.Null,
        "boolean" => JsonTypes.Boolean,
        "integer" => JsonTypes.Integer,
        "number" => JsonTypes.Integer | JsonTypes.Number,
        "string" => JsonTypes.String,
        "array" => JsonTypes.Array,
        "object" => JsonTypes.Object,
        _ => null,
    };

    private static void Read(KeywordContext context, JsonMember member)
    {
        IReadOnlyList<JsonNode> names = member.Value is JsonArray array ? array.Items : [member.Value];
        JsonTypes types = JsonTypes.None;
        foreach (JsonNode item in names)
        {
            if (item is not JsonString name || TypesOf(name.Value) is not JsonTypes type)
            {
                context.BadValue(member, "one of null, boolean, integer, number, string, array, object, or an array of them", item);
                return;
            }

            if ((types & type) == type && type != JsonTypes.Integer)
            {
                context.Report(FindingRules.DuplicateValue, $"type names '{name.Value}' twice.", item.Span, member.Name);
            }

            types |= type;
        }

        if (types == JsonTypes.None)
        {
            context.BadValue(member, "at least one type");
            return;
        }

        context.Add(new TypeKeyword(member, types));
    }
}
