namespace NewsSchema.Schemas;

/// <summary><c>maxLength</c>: a string has at most so many Unicode code points.</summary>
public sealed class MaxLengthKeyword : Keyword
{
    internal static readonly KeywordDefinition Definition = new("maxLength", Read);

    private MaxLengthKeyword(JsonMember member, long limit)
        : base(member) => Limit = limit;

    /// <summary>The most allowed, not negative; a number too large for long is its largest.</summary>
    public long Limit { get; }

    private static void Read(KeywordContext context, JsonMember member)
    {
        if (context.Count(member) is long limit)
        {
            context.Add(new MaxLengthKeyword(member, limit));
        }
    }
}
