namespace NewsSchema.Schemas;

/// <summary><c>allOf</c> (<c>extends</c> in draft 3): the instance matches all of the schemas.</summary>
public sealed class AllOfKeyword : Keyword
{
    internal static readonly KeywordDefinition Definition = new("allOf", Read, SubschemaShape.Array);

    /// <summary>Draft 3: a schema, or an array of them, that the instance matches as well.</summary>
    internal static readonly KeywordDefinition Extends = new("extends", ReadExtends, SubschemaShape.SchemaOrArray);

    private AllOfKeyword(JsonMember member, IReadOnlyList<SchemaNode> schemas)
        : base(member) => Schemas = schemas;

    /// <summary>The schemas, at least one.</summary>
    public IReadOnlyList<SchemaNode> Schemas { get; }

    private static void Read(KeywordContext context, JsonMember member)
    {
        if (context.Schemas(member) is { } schemas)
        {
            context.Add(new AllOfKeyword(member, schemas));
        }
    }

    private static void ReadExtends(KeywordContext context, JsonMember member)
    {
        if (member.Value is JsonArray)
        {
            Read(context, member);
        }
        else
        {
            context.Add(new AllOfKeyword(member, [context.Schema(member)]));
        }
    }
}
