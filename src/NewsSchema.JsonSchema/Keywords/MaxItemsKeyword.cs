namespace NewsSchema.Schemas;

/// <summary><c>maxItems</c>: an array has at most so many items.</summary>
public sealed class MaxItemsKeyword : Keyword
{
    internal static readonly KeywordDefinition Definition = new("maxItems", Read);

    private MaxItemsKeyword(JsonMember member, long limit)
        : base(member) => Limit = limit;

    /// <summary>The most allowed, not negative; a number too large for long is its largest.</summary>
    public long Limit { get; }

    private static void Read(KeywordContext context, JsonMember member)
    {
        if (context.Count(member) is long limit)
        {
            context.Add(new MaxItemsKeyword(member, limit));
        }
    }
}
