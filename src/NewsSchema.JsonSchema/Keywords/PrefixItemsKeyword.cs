namespace NewsSchema.Schemas;

/// <summary><c>prefixItems</c>: the first items match the schema of their place. Also <c>items</c> with an array, up to 2019-09.</summary>
public sealed class PrefixItemsKeyword : Keyword
{
    internal static readonly KeywordDefinition Definition = new("prefixItems", Read, SubschemaShape.Array);

    private PrefixItemsKeyword(JsonMember member, IReadOnlyList<SchemaNode> schemas)
        : base(member) => Schemas = schemas;

    /// <summary>One schema for each of the first places.</summary>
    public IReadOnlyList<SchemaNode> Schemas { get; }

    internal static void Read(KeywordContext context, JsonMember member)
    {
        // An empty array is legal in items up to 2019-09 by some of the meta-schemas, and harmless.
        if (context.Schemas(member, mayBeEmpty: member.Name == "items") is { } schemas)
        {
            context.Add(new PrefixItemsKeyword(member, schemas));
        }
    }
}
