namespace NewsSchema.Schemas;

/// <summary><c>contentSchema</c>: what the decoded content of a string would match.</summary>
public sealed class ContentSchemaKeyword : Keyword
{
    internal static readonly KeywordDefinition Definition = new("contentSchema", Read, SubschemaShape.Schema);

    private ContentSchemaKeyword(JsonMember member, SchemaNode schema)
        : base(member) => Schema = schema;

    /// <summary>The schema.</summary>
    public SchemaNode Schema { get; }

    private static void Read(KeywordContext context, JsonMember member) => context.Add(new ContentSchemaKeyword(member, context.Schema(member)));
}
