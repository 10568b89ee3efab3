namespace NewsSchema.Schemas;

/// <summary><c>oneOf</c>: the instance matches exactly one of the schemas.</summary>
public sealed class OneOfKeyword : Keyword
{
    internal static readonly KeywordDefinition Definition = new("oneOf", Read, SubschemaShape.Array);

    private OneOfKeyword(JsonMember member, IReadOnlyList<SchemaNode> schemas)
        : base(member) => Schemas = schemas;

    /// <summary>The schemas, at least one.</summary>
    public IReadOnlyList<SchemaNode> Schemas { get; }

    private static void Read(KeywordContext context, JsonMember member)
    {
        if (context.Schemas(member) is { } schemas)
        {
            context.Add(new OneOfKeyword(member, schemas));
        }
    }
}
