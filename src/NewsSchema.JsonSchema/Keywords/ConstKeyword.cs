namespace NewsSchema.Schemas;

/// <summary><c>const</c>: the instance equals the value.</summary>
public sealed class ConstKeyword : Keyword
{
    internal static readonly KeywordDefinition Definition = new("const", static (context, member) => context.Add(new ConstKeyword(member)));

    private ConstKeyword(JsonMember member)
        : base(member)
    {
    }

    /// <summary>The value.</summary>
    public JsonNode Value => Json;
}
