namespace NewsSchema.Schemas;

/// <summary><c>additionalProperties</c>: the values of members that neither <c>properties</c> nor <c>patternProperties</c> beside it speak of match the schema.</summary>
public sealed class AdditionalPropertiesKeyword : Keyword
{
    internal static readonly KeywordDefinition Definition = new("additionalProperties", Read, SubschemaShape.Schema);

    private AdditionalPropertiesKeyword(JsonMember member, SchemaNode schema)
        : base(member) => Schema = schema;

    /// <summary>The schema.</summary>
    public SchemaNode Schema { get; }

    private static void Read(KeywordContext context, JsonMember member) => context.Add(new AdditionalPropertiesKeyword(member, context.Schema(member)));
}
