namespace NewsSchema.Schemas;

/// <summary><c>unevaluatedProperties</c>: the values of members that nothing else in the schema has evaluated match the schema.</summary>
public sealed class UnevaluatedPropertiesKeyword : Keyword
{
    internal static readonly KeywordDefinition Definition = new("unevaluatedProperties", Read, SubschemaShape.Schema);

    private UnevaluatedPropertiesKeyword(JsonMember member, SchemaNode schema)
        : base(member) => Schema = schema;

    /// <summary>The schema.</summary>
    public SchemaNode Schema { get; }

    private static void Read(KeywordContext context, JsonMember member) => context.Add(new UnevaluatedPropertiesKeyword(member, context.Schema(member)));
}
