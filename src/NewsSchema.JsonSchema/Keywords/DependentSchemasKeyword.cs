namespace NewsSchema.Schemas;

/// <summary><c>dependentSchemas</c>: an object that has the member matches its schema as a whole. Also the schemas among <c>dependencies</c>.</summary>
public sealed class DependentSchemasKeyword : Keyword
{
    internal static readonly KeywordDefinition Definition = new("dependentSchemas", Read, SubschemaShape.Map);

    internal DependentSchemasKeyword(JsonMember member, IReadOnlyList<KeyValuePair<string, SchemaNode>> schemas)
        : base(member) => Schemas = schemas;

    /// <summary>Member names and schemas in the order written.</summary>
    public IReadOnlyList<KeyValuePair<string, SchemaNode>> Schemas { get; }

    private static void Read(KeywordContext context, JsonMember member)
    {
        if (context.SchemaMap(member) is { } schemas)
        {
            context.Add(new DependentSchemasKeyword(member, schemas));
        }
    }
}
