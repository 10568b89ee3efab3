namespace NewsSchema.Schemas;

/// <summary><c>minContains</c>: so many items at least match <c>contains</c>. Its meaning is folded into <see cref="ContainsKeyword"/>; this class is for its location.</summary>
public sealed class MinContainsKeyword : Keyword
{
    internal static readonly KeywordDefinition Definition = new("minContains", Read);

    private MinContainsKeyword(JsonMember member, long limit)
        : base(member) => Limit = limit;

    /// <summary>The fewest allowed, not negative; a number too large for long is its largest.</summary>
    public long Limit { get; }

    private static void Read(KeywordContext context, JsonMember member)
    {
        if (context.Object["contains"] is null)
        {
            context.Ignored(member, "it needs contains beside it");
            return;
        }

        if (context.Count(member) is long limit)
        {
            context.Add(new MinContainsKeyword(member, limit));
        }
    }
}
