namespace NewsSchema.Schemas;

/// <summary><c>contentMediaType</c>: what a string's content is.</summary>
public sealed class ContentMediaTypeKeyword : Keyword
{
    internal static readonly KeywordDefinition Definition = new("contentMediaType", Read);

    private ContentMediaTypeKeyword(JsonMember member, string value, bool assert)
        : base(member)
    {
        MediaType = value;
        Assert = assert;
    }

    /// <summary>A media type such as application/json.</summary>
    public string MediaType { get; }

    /// <summary>A string of another media type is invalid; else the media type is only noted.</summary>
    public bool Assert { get; }

    private static void Read(KeywordContext context, JsonMember member)
    {
        if (context.Text(member) is string value)
        {
            context.Add(new ContentMediaTypeKeyword(member, value, context.Options.AssertContent));
        }
    }
}
