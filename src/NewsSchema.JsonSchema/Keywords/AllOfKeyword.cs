namespace NewsSchema.Schemas;

/// <summary><c>allOf</c>: the instance matches all of the schemas.</summary>
public sealed class AllOfKeyword : Keyword
{
    internal static readonly KeywordDefinition Definition = new("allOf", Read, SubschemaShape.Array);

    private AllOfKeyword(JsonMember member, IReadOnlyList<SchemaNode> schemas)
        : base(member) => Schemas = schemas;

    /// <summary>The schemas, at least one.</summary>
    public IReadOnlyList<SchemaNode> Schemas { get; }

    private static void Read(KeywordContext context, JsonMember member)
    {
        if (context.Schemas(member) is { } schemas)
        {
            context.Add(new AllOfKeyword(member, schemas));
        }
    }
}
