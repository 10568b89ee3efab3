namespace NewsSchema.Schemas;

/// <summary><c>contentEncoding</c>: how binary data is encoded in a string.</summary>
public sealed class ContentEncodingKeyword : Keyword
{
    internal static readonly KeywordDefinition Definition = new("contentEncoding", Read);

    private ContentEncodingKeyword(JsonMember member, string value, bool assert)
        : base(member)
    {
        Encoding = value;
        Assert = assert;
    }

    /// <summary>Such as base64.</summary>
    public string Encoding { get; }

    /// <summary>A string of another encoding is invalid; else the encoding is only noted.</summary>
    public bool Assert { get; }

    private static void Read(KeywordContext context, JsonMember member)
    {
        if (context.Text(member) is string value)
        {
            context.Add(new ContentEncodingKeyword(member, value, context.Options.AssertContent));
        }
    }
}
