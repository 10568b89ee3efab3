namespace NewsSchema.Schemas;

/// <summary><c>propertyNames</c>: every member's name matches the schema.</summary>
public sealed class PropertyNamesKeyword : Keyword
{
    internal static readonly KeywordDefinition Definition = new("propertyNames", Read, SubschemaShape.Schema);

    private PropertyNamesKeyword(JsonMember member, SchemaNode schema)
        : base(member) => Schema = schema;

    /// <summary>The schema.</summary>
    public SchemaNode Schema { get; }

    private static void Read(KeywordContext context, JsonMember member) => context.Add(new PropertyNamesKeyword(member, context.Schema(member)));
}
