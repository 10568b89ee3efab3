namespace NewsSchema.Schemas;

/// <summary><c>maximum</c> or <c>exclusiveMaximum</c>: a number is not above the limit.</summary>
public sealed class MaximumKeyword : Keyword
{
    internal static readonly KeywordDefinition Definition = new("maximum", static (context, member) => Read(context, member, false));

    internal static readonly KeywordDefinition Exclusive6 = new("exclusiveMaximum", static (context, member) => Read(context, member, true));

    /// <summary>Draft 4: <c>exclusiveMaximum</c> is a boolean beside <c>maximum</c>.</summary>
    internal static readonly KeywordDefinition Definition4 = new("maximum", static (context, member) =>
        Read(context, member, context.Object["exclusiveMaximum"] is JsonLiteral { Kind: JsonKind.True }));

    internal static readonly KeywordDefinition Exclusive4 = new("exclusiveMaximum", ReadExclusive4);

    private MaximumKeyword(JsonMember member, JsonNumber limit, bool exclusive)
        : base(member)
    {
        Limit = limit;
        Exclusive = exclusive;
    }

    /// <summary>The greatest number allowed.</summary>
    public JsonNumber Limit { get; }

    /// <summary>The limit itself is not allowed.</summary>
    public bool Exclusive { get; }

    private static void Read(KeywordContext context, JsonMember member, bool exclusive)
    {
        if (member.Value is JsonNumber limit)
        {
            context.Add(new MaximumKeyword(member, limit, exclusive));
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
        else if (context.Object["maximum"] is null)
        {
            context.Ignored(member, "it needs maximum beside it");
        }
    }
}
