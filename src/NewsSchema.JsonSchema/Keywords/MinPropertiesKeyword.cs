namespace NewsSchema.Schemas;

/// <summary><c>minProperties</c>: an object has at least so many members.</summary>
public sealed class MinPropertiesKeyword : Keyword
{
    internal static readonly KeywordDefinition Definition = new("minProperties", Read);

    private MinPropertiesKeyword(JsonMember member, long limit)
        : base(member) => Limit = limit;

    /// <summary>The fewest allowed, not negative; a number too large for long is its largest.</summary>
    public long Limit { get; }

    private static void Read(KeywordContext context, JsonMember member)
    {
        if (context.Count(member) is long limit)
        {
            context.Add(new MinPropertiesKeyword(member, limit));
        }
    }
}
