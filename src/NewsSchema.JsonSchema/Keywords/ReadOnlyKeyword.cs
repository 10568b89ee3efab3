namespace NewsSchema.Schemas;

/// <summary><c>readOnly</c>: the value is not for the client to write.</summary>
public sealed class ReadOnlyKeyword : Keyword
{
    internal static readonly KeywordDefinition Definition = new("readOnly", Read);

    private ReadOnlyKeyword(JsonMember member, bool value)
        : base(member) => Value = value;

    /// <summary>The flag; false is the default.</summary>
    public bool Value { get; }

    private static void Read(KeywordContext context, JsonMember member)
    {
        if (context.Flag(member) is bool value)
        {
            context.Add(new ReadOnlyKeyword(member, value));
        }
    }
}
