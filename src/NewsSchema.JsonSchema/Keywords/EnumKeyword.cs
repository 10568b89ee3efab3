namespace NewsSchema.Schemas;

/// <summary><c>enum</c>: the instance equals one of the values.</summary>
public sealed class EnumKeyword : Keyword
{
    internal static readonly KeywordDefinition Definition = new("enum", Read);

    private EnumKeyword(JsonMember member, IReadOnlyList<JsonNode> values)
        : base(member) => Values = values;

    /// <summary>The values in order; may hold equal ones.</summary>
    public IReadOnlyList<JsonNode> Values { get; }

    private static void Read(KeywordContext context, JsonMember member)
    {
        if (member.Value is JsonArray array)
        {
            HashSet<JsonNode> seen = new(JsonNode.DeepComparer);
            foreach (JsonNode repeated in array.Items.Where(value => !seen.Add(value)))
            {
                context.Report(FindingRules.DuplicateValue, $"enum has {KeywordContext.Describe(repeated)} twice.", repeated.Span, member.Name);
            }

            context.Add(new EnumKeyword(member, array.Items));
        }
        else
        {
            context.BadValue(member, "an array");
        }
    }
}
