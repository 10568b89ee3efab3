namespace NewsSchema.Schemas;

/// <summary><c>minItems</c>: an array has at least so many items.</summary>
public sealed class MinItemsKeyword : Keyword
{
    internal static readonly KeywordDefinition Definition = new("minItems", Read);

    private MinItemsKeyword(JsonMember member, long limit)
        : base(member) => Limit = limit;

    /// <summary>The fewest allowed, not negative; a number too large for long is its largest.</summary>
    public long Limit { get; }

    private static void Read(KeywordContext context, JsonMember member)
    {
        if (context.Count(member) is long limit)
        {
            context.Add(new MinItemsKeyword(member, limit));
        }
    }
}
