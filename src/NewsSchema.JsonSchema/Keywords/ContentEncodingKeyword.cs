namespace NewsSchema.Schemas;

/// <summary><c>contentEncoding</c>: how binary data is encoded in a string.</summary>
public sealed class ContentEncodingKeyword : Keyword
{
    internal static readonly KeywordDefinition Definition = new("contentEncoding", Read);

    private ContentEncodingKeyword(JsonMember member, string value)
        : base(member) => Encoding = value;

    /// <summary>Such as base64.</summary>
    public string Encoding { get; }

    private static void Read(KeywordContext context, JsonMember member)
    {
        if (context.Text(member) is string value)
        {
            context.Add(new ContentEncodingKeyword(member, value));
        }
    }
}
