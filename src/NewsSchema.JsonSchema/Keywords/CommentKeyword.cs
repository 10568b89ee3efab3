namespace NewsSchema.Schemas;

/// <summary><c>$comment</c>: a remark for those who maintain the schema.</summary>
public sealed class CommentKeyword : Keyword
{
    internal static readonly KeywordDefinition Definition = new("$comment", Read);

    private CommentKeyword(JsonMember member, string value)
        : base(member) => Comment = value;

    /// <summary>The remark.</summary>
    public string Comment { get; }

    private static void Read(KeywordContext context, JsonMember member)
    {
        if (context.Text(member) is string value)
        {
            context.Add(new CommentKeyword(member, value));
        }
    }
}
