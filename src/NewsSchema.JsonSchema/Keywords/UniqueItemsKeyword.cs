namespace NewsSchema.Schemas;

/// <summary><c>uniqueItems</c>: no two items of an array are equal.</summary>
public sealed class UniqueItemsKeyword : Keyword
{
    internal static readonly KeywordDefinition Definition = new("uniqueItems", Read);

    private UniqueItemsKeyword(JsonMember member, bool unique)
        : base(member) => Unique = unique;

    /// <summary>False means that nothing is checked.</summary>
    public bool Unique { get; }

    private static void Read(KeywordContext context, JsonMember member)
    {
        if (context.Flag(member) is bool unique)
        {
            context.Add(new UniqueItemsKeyword(member, unique));
        }
    }
}
