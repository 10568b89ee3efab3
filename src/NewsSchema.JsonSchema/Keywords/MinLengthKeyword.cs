namespace NewsSchema.Schemas;

/// <summary><c>minLength</c>: a string has at least so many Unicode code points.</summary>
public sealed class MinLengthKeyword : Keyword
{
    internal static readonly KeywordDefinition Definition = new("minLength", Read);

    private MinLengthKeyword(JsonMember member, long limit)
        : base(member) => Limit = limit;

    /// <summary>The fewest allowed, not negative; a number too large for long is its largest.</summary>
    public long Limit { get; }

    private static void Read(KeywordContext context, JsonMember member)
    {
        if (context.Count(member) is long limit)
        {
            context.Add(new MinLengthKeyword(member, limit));
        }
    }
}
