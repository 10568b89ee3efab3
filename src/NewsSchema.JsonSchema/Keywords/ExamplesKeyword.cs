namespace NewsSchema.Schemas;

/// <summary><c>examples</c>: sample values. Asserts nothing.</summary>
public sealed class ExamplesKeyword : Keyword
{
    internal static readonly KeywordDefinition Definition = new("examples", Read);

    private ExamplesKeyword(JsonMember member, IReadOnlyList<JsonNode> values)
        : base(member) => Values = values;

    /// <summary>The values in order.</summary>
    public IReadOnlyList<JsonNode> Values { get; }

    private static void Read(KeywordContext context, JsonMember member)
    {
        if (member.Value is JsonArray array)
        {
            context.Add(new ExamplesKeyword(member, array.Items));
        }
        else
        {
            context.BadValue(member, "an array");
        }
    }
}
