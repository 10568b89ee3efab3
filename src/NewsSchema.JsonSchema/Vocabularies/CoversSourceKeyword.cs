namespace NewsSchema.Schemas;

/// <summary><c>coversSource</c>: no word of the source lies outside the spans, but for lines that are labels.</summary>
public sealed class CoversSourceKeyword : RuleKeyword
{
    private CoversSourceKeyword(JsonMember member, IReadOnlyList<RulePointer> spans, IReadOnlyList<string> labels)
        : base(member)
    {
        Spans = spans;
        Labels = labels;
    }

    /// <summary>The spans.</summary>
    public IReadOnlyList<RulePointer> Spans { get; }

    /// <summary>What may stand on a line, or what is left of one, outside all spans; case makes no difference.</summary>
    public IReadOnlyList<string> Labels { get; }

    internal static void Read(KeywordContext context, JsonMember member)
    {
        if (member.Value is not JsonObject rule)
        {
            context.BadValue(member, "an object with spans and labels");
            return;
        }

        if (context.HasOnly(member, rule, "spans", "labels") && context.Pointers(member, rule["spans"] ?? rule) is { } spans
            && (rule["labels"] is JsonNode value ? context.Strings(member, value) : []) is { } labels)
        {
            context.Add(new CoversSourceKeyword(member, spans, labels));
        }
    }
}
