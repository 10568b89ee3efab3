namespace NewsSchema.Schemas;

/// <summary><c>not</c>: the instance does not match the schema.</summary>
public sealed class NotKeyword : Keyword
{
    internal static readonly KeywordDefinition Definition = new("not", Read, SubschemaShape.Schema);

    internal NotKeyword(JsonMember member, SchemaNode schema)
        : base(member) => Schema = schema;

    /// <summary>The schema.</summary>
    public SchemaNode Schema { get; }

    private static void Read(KeywordContext context, JsonMember member) => context.Add(new NotKeyword(member, context.Schema(member)));
}
