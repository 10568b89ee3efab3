namespace NewsSchema.Schemas;

/// <summary><c>$defs</c>: schemas for others to refer to (<c>definitions</c> up to draft 7); applies nothing by itself.</summary>
public sealed class DefinitionsKeyword : Keyword
{
    internal static readonly KeywordDefinition Definition = new("$defs", Read, SubschemaShape.Map);

    internal static readonly KeywordDefinition Old = new("definitions", Read, SubschemaShape.Map);

    private DefinitionsKeyword(JsonMember member, IReadOnlyList<KeyValuePair<string, SchemaNode>> schemas)
        : base(member) => Definitions = schemas;

    /// <summary>Names and schemas in the order written.</summary>
    public IReadOnlyList<KeyValuePair<string, SchemaNode>> Definitions { get; }

    private static void Read(KeywordContext context, JsonMember member)
    {
        if (context.SchemaMap(member) is { } schemas)
        {
            context.Add(new DefinitionsKeyword(member, schemas));
        }
    }
}
