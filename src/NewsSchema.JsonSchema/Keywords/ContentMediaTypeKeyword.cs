namespace NewsSchema.Schemas;

/// <summary><c>contentMediaType</c>: what a string's content is.</summary>
public sealed class ContentMediaTypeKeyword : Keyword
{
    internal static readonly KeywordDefinition Definition = new("contentMediaType", Read);

    private ContentMediaTypeKeyword(JsonMember member, string value)
        : base(member) => MediaType = value;

    /// <summary>A media type such as application/json.</summary>
    public string MediaType { get; }

    private static void Read(KeywordContext context, JsonMember member)
    {
        if (context.Text(member) is string value)
        {
            context.Add(new ContentMediaTypeKeyword(member, value));
        }
    }
}
