namespace NewsSchema.Schemas;

/// <summary><c>properties</c>: the values of the named members match their schemas.</summary>
public sealed class PropertiesKeyword : Keyword
{
    internal static readonly KeywordDefinition Definition = new("properties", Read, SubschemaShape.Map);

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
}
