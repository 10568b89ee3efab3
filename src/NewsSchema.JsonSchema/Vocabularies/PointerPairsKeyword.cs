namespace NewsSchema.Schemas;

/// <summary>A rule about what stands under spans in the source: <c>textAt</c>, <c>timeAt</c>.</summary>
public sealed class PointerPairsKeyword : RuleKeyword
{
    private PointerPairsKeyword(JsonMember member, IReadOnlyList<KeyValuePair<RulePointer, RulePointer>> pairs)
        : base(member) => Pairs = pairs;

    /// <summary>Where the value stands, and where its spans.</summary>
    public IReadOnlyList<KeyValuePair<RulePointer, RulePointer>> Pairs { get; }

    internal static void Read(KeywordContext context, JsonMember member)
    {
        if (member.Value is not JsonObject { Members.Count: > 0 } map)
        {
            context.BadValue(member, "an object whose names and values are JSON Pointers");
            return;
        }

        List<KeyValuePair<RulePointer, RulePointer>> pairs = [];
        foreach (JsonMember entry in context.Distinct(map))
        {
            if (context.PointerName(member, entry) is not RulePointer value || context.Pointer(member, entry.Value) is not RulePointer spans)
            {
                return;
            }

            pairs.Add(new(value, spans));
        }

        context.Add(new PointerPairsKeyword(member, pairs));
    }
}
