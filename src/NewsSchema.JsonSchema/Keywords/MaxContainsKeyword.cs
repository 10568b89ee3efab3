namespace NewsSchema.Schemas;

/// <summary><c>maxContains</c>: so many items at most match <c>contains</c>. Its meaning is folded into <see cref="ContainsKeyword"/>; this class is for its location.</summary>
public sealed class MaxContainsKeyword : Keyword
{
    internal static readonly KeywordDefinition Definition = new("maxContains", Read);

    private MaxContainsKeyword(JsonMember member, long limit)
        : base(member) => Limit = limit;

    /// <summary>The most allowed, not negative; a number too large for long is its largest.</summary>
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
            context.Add(new MaxContainsKeyword(member, limit));
        }
    }
}
