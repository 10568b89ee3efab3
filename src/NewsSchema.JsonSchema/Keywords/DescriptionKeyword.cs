namespace NewsSchema.Schemas;

/// <summary><c>description</c>: an explanation of the schema.</summary>
public sealed class DescriptionKeyword : Keyword
{
    internal static readonly KeywordDefinition Definition = new("description", Read);

    private DescriptionKeyword(JsonMember member, string value)
        : base(member) => Description = value;

    /// <summary>The text.</summary>
    public string Description { get; }

    private static void Read(KeywordContext context, JsonMember member)
    {
        if (context.Text(member) is string value)
        {
            context.Add(new DescriptionKeyword(member, value));
        }
    }
}
