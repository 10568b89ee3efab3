namespace NewsSchema.Schemas;

/// <summary><c>writeOnly</c>: the value is never read back.</summary>
public sealed class WriteOnlyKeyword : Keyword
{
    internal static readonly KeywordDefinition Definition = new("writeOnly", Read);

    private WriteOnlyKeyword(JsonMember member, bool value)
        : base(member) => Value = value;

    /// <summary>The flag; false is the default.</summary>
    public bool Value { get; }

    private static void Read(KeywordContext context, JsonMember member)
    {
        if (context.Flag(member) is bool value)
        {
            context.Add(new WriteOnlyKeyword(member, value));
        }
    }
}
