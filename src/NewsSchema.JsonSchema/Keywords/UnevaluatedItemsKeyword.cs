namespace NewsSchema.Schemas;

/// <summary><c>unevaluatedItems</c>: the items that nothing else in the schema has evaluated match the schema.</summary>
public sealed class UnevaluatedItemsKeyword : Keyword
{
    internal static readonly KeywordDefinition Definition = new("unevaluatedItems", Read, SubschemaShape.Schema);

    private UnevaluatedItemsKeyword(JsonMember member, SchemaNode schema)
        : base(member) => Schema = schema;

    /// <summary>The schema.</summary>
    public SchemaNode Schema { get; }

    private static void Read(KeywordContext context, JsonMember member) => context.Add(new UnevaluatedItemsKeyword(member, context.Schema(member)));
}
