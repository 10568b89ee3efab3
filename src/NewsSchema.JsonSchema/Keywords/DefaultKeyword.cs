namespace NewsSchema.Schemas;

/// <summary><c>default</c>: the value meant when the instance is left out. Asserts nothing.</summary>
public sealed class DefaultKeyword : Keyword
{
    internal static readonly KeywordDefinition Definition = new("default", static (context, member) => context.Add(new DefaultKeyword(member)));

    private DefaultKeyword(JsonMember member)
        : base(member)
    {
    }

    /// <summary>The value.</summary>
    public JsonNode Value => Json;
}
