namespace NewsSchema.Schemas;

/// <summary><c>anyOf</c>: the instance matches at least one of the schemas.</summary>
public sealed class AnyOfKeyword : Keyword
{
    internal static readonly KeywordDefinition Definition = new("anyOf", Read, SubschemaShape.Array);

    internal AnyOfKeyword(JsonMember member, IReadOnlyList<SchemaNode> schemas)
        : base(member) => Schemas = schemas;

    /// <summary>The schemas, at least one.</summary>
    public IReadOnlyList<SchemaNode> Schemas { get; }

    private static void Read(KeywordContext context, JsonMember member)
    {
        if (context.Schemas(member) is { } schemas)
        {
            context.Add(new AnyOfKeyword(member, schemas));
        }
    }
}
