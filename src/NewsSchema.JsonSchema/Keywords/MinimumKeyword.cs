namespace NewsSchema.Schemas;

/// <summary><c>minimum</c> or <c>exclusiveMinimum</c>: a number is not below the limit.</summary>
public sealed class MinimumKeyword : Keyword
{
    internal static readonly KeywordDefinition Definition = new("minimum", static (context, member) => Read(context, member, false));

    internal static readonly KeywordDefinition Exclusive6 = new("exclusiveMinimum", static (context, member) => Read(context, member, true));

    /// <summary>Draft 4: <c>exclusiveMinimum</c> is a boolean beside <c>minimum</c>.</summary>
    internal static readonly KeywordDefinition Definition4 = new("minimum", static (context, member) =>
        Read(context, member, context.Object["exclusiveMinimum"] is JsonLiteral { Kind: JsonKind.True }));

    internal static readonly KeywordDefinition Exclusive4 = new("exclusiveMinimum", ReadExclusive4);

    private MinimumKeyword(JsonMember member, JsonNumber limit, bool exclusive)
        : base(member)
    {
        Limit = limit;
        Exclusive = exclusive;
    }

    /// <summary>The least number allowed.</summary>
    public JsonNumber Limit { get; }

    /// <summary>The limit itself is not allowed.</summary>
    public bool Exclusive { get; }

    private static void Read(KeywordContext context, JsonMember member, bool exclusive)
    {
        if (member.Value is JsonNumber limit)
        {
            context.Add(new MinimumKeyword(member, limit, exclusive));
        }
        else
        {
            context.BadValue(member, "a number");
        }
    }

    private static void ReadExclusive4(KeywordContext context, JsonMember member)
    {
        if (member.Value.Kind is not (JsonKind.True or JsonKind.False))
        {
            context.BadValue(member, "true or false");
        }
        else if (context.Object["minimum"] is null)
        {
            context.Ignored(member, "it needs minimum beside it");
        }
    }
}
