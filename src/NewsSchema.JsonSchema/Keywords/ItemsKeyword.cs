namespace NewsSchema.Schemas;

/// <summary><c>items</c>, or <c>additionalItems</c> up to 2019-09: the items from a place on match the schema.</summary>
public sealed class ItemsKeyword : Keyword
{
    internal static readonly KeywordDefinition Definition = new("items", Read, SubschemaShape.Schema);

    /// <summary>Up to 2019-09 <c>items</c> may be an array of schemas.</summary>
    internal static readonly KeywordDefinition OrTuple = new("items", ReadOrTuple, SubschemaShape.SchemaOrArray);

    internal static readonly KeywordDefinition Additional = new("additionalItems", ReadAdditional, SubschemaShape.Schema);

    private ItemsKeyword(JsonMember member, SchemaNode schema, int from)
        : base(member)
    {
        Schema = schema;
        From = from;
    }

    /// <summary>The schema of every item from <see cref="From"/> on.</summary>
    public SchemaNode Schema { get; }

    /// <summary>Index of the first item it applies to.</summary>
    public int From { get; }

    private static void Read(KeywordContext context, JsonMember member)
    {
        int from = context.Has("prefixItems") && context.Object["prefixItems"] is JsonArray prefix ? prefix.Items.Count : 0;
        context.Add(new ItemsKeyword(member, context.Schema(member), from));
    }

    private static void ReadOrTuple(KeywordContext context, JsonMember member)
    {
        if (member.Value is JsonArray)
        {
            PrefixItemsKeyword.Read(context, member);
        }
        else
        {
            context.Add(new ItemsKeyword(member, context.Schema(member), 0));
        }
    }

    private static void ReadAdditional(KeywordContext context, JsonMember member)
    {
        if (context.Object["items"] is JsonArray tuple)
        {
            context.Add(new ItemsKeyword(member, context.Schema(member), tuple.Items.Count));
        }
        else
        {
            context.Ignored(member, "it needs items with an array of schemas beside it");
        }
    }
}
