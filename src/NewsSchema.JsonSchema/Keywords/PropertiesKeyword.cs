namespace NewsSchema.Schemas;

/// <summary><c>properties</c>: the values of the named members match their schemas.</summary>
public sealed class PropertiesKeyword : Keyword
{
    internal static readonly KeywordDefinition Definition = new("properties", Read, SubschemaShape.Map);

    /// <summary>Draft 3: a member's own schema says that it is required.</summary>
    internal static readonly KeywordDefinition WithRequired = new("properties", ReadWithRequired, SubschemaShape.Map);

    private PropertiesKeyword(JsonMember member, IReadOnlyList<KeyValuePair<string, SchemaNode>> schemas)
        : base(member) => Properties = schemas;

    /// <summary>Names and schemas in the order written.</summary>
    public IReadOnlyList<KeyValuePair<string, SchemaNode>> Properties { get; }

    private static void Read(KeywordContext context, JsonMember member)
    {
        if (context.SchemaMap(member) is { } schemas)
        {
            context.Add(new PropertiesKeyword(member, schemas));
        }
    }

    private static void ReadWithRequired(KeywordContext context, JsonMember member)
    {
        Read(context, member);
        string[] required = context.Distinct(member.Value as JsonObject)
            .Where(property => (property.Value as JsonObject)?["required"] is JsonLiteral { Kind: JsonKind.True })
            .Select(property => property.Name)
            .ToArray();
        if (required.Length > 0)
        {
            context.Add(new RequiredKeyword(member, required));
        }
    }
}
