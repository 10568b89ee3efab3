namespace NewsSchema.Schemas;

/// <summary><c>deprecated</c>: the value should no longer be used.</summary>
public sealed class DeprecatedKeyword : Keyword
{
    internal static readonly KeywordDefinition Definition = new("deprecated", Read);

    private DeprecatedKeyword(JsonMember member, bool value)
        : base(member) => Value = value;

    /// <summary>The flag; false is the default.</summary>
    public bool Value { get; }

    private static void Read(KeywordContext context, JsonMember member)
    {
        if (context.Flag(member) is bool value)
        {
            context.Add(new DeprecatedKeyword(member, value));
        }
    }
}
