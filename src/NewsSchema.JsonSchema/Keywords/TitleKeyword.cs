namespace NewsSchema.Schemas;

/// <summary><c>title</c>: a short name of the schema.</summary>
public sealed class TitleKeyword : Keyword
{
    internal static readonly KeywordDefinition Definition = new("title", Read);

    private TitleKeyword(JsonMember member, string value)
        : base(member) => Title = value;

    /// <summary>The title.</summary>
    public string Title { get; }

    private static void Read(KeywordContext context, JsonMember member)
    {
        if (context.Text(member) is string value)
        {
            context.Add(new TitleKeyword(member, value));
        }
    }
}
