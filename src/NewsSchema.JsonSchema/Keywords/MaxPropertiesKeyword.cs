namespace NewsSchema.Schemas;

/// <summary><c>maxProperties</c>: an object has at most so many members.</summary>
public sealed class MaxPropertiesKeyword : Keyword
{
    internal static readonly KeywordDefinition Definition = new("maxProperties", Read);

    private MaxPropertiesKeyword(JsonMember member, long limit)
        : base(member) => Limit = limit;

    /// <summary>The most allowed, not negative; a number too large for long is its largest.</summary>
    public long Limit { get; }

    private static void Read(KeywordContext context, JsonMember member)
    {
        if (context.Count(member) is long limit)
        {
            context.Add(new MaxPropertiesKeyword(member, limit));
        }
    }
}
