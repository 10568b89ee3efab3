namespace NewsSchema.Schemas;

/// <summary><c>contentSchema</c>: what the decoded content of a string would match.</summary>
public sealed class ContentSchemaKeyword : Keyword
{
    internal static readonly KeywordDefinition Definition = new("contentSchema", Read, SubschemaShape.Schema);

    private ContentSchemaKeyword(JsonMember member, SchemaNode schema, bool assert)
        : base(member)
    {
        Schema = schema;
        Assert = assert;
    }

    /// <summary>The schema.</summary>
    public SchemaNode Schema { get; }

    /// <summary>Content that does not match is invalid; else the schema is only noted.</summary>
    public bool Assert { get; }

    private static void Read(KeywordContext context, JsonMember member) => context.Add(new ContentSchemaKeyword(member, context.Schema(member), context.Options.AssertContent));
}
