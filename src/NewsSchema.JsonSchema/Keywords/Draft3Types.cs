using System.Globalization;

namespace NewsSchema.Schemas;

/// <summary>
/// <c>type</c> and <c>disallow</c> of draft 3, where a type is a name or a schema. Names alone become a <see cref="TypeKeyword"/>; with schemas among them each
/// one is a schema of its own, the names too.
/// </summary>
internal static class Draft3Types
{
    internal static readonly KeywordDefinition Definition = new("type", Read, SubschemaShape.SchemaOrArray);

    internal static readonly KeywordDefinition Disallow = new("disallow", ReadDisallow, SubschemaShape.SchemaOrArray);

    /// <summary>The types of a name; draft 3 takes names that it does not know for any type.</summary>
    internal static JsonTypes TypesOf(string name) => TypeKeyword.TypesOf(name) ?? JsonTypes.Any;

    private static void Read(KeywordContext context, JsonMember member)
    {
        IReadOnlyList<JsonNode> types = ItemsOf(member);
        if (types.All(type => type is JsonString))
        {
            context.Add(new TypeKeyword(member, types.Aggregate(JsonTypes.None, (all, type) => all | TypesOf(((JsonString)type).Value))));
        }
        else
        {
            context.Add(new AnyOfKeyword(member, Schemas(context, member, types)));
        }
    }

    private static void ReadDisallow(KeywordContext context, JsonMember member)
    {
        foreach (SchemaNode schema in Schemas(context, member, ItemsOf(member)))
        {
            context.Add(new NotKeyword(member, schema));
        }
    }

    private static IReadOnlyList<JsonNode> ItemsOf(JsonMember member) => member.Value is JsonArray array ? array.Items : [member.Value];

    private static SchemaNode[] Schemas(KeywordContext context, JsonMember member, IReadOnlyList<JsonNode> types) => member.Value is JsonArray
        ? types.Select((type, i) => context.Schema(type, member.Name, i.ToString(CultureInfo.InvariantCulture))).ToArray()
        : [context.Schema(member)];
}
