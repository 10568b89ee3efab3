namespace NewsSchema.Schemas;

/// <summary>A rule about how spans lie to others: <c>within</c>, <c>outside</c>.</summary>
public sealed class SpanRelationsKeyword : RuleKeyword
{
    private SpanRelationsKeyword(JsonMember member, IReadOnlyList<SpanRelation> relations)
        : base(member) => Relations = relations;

    /// <summary>The relations, each a rule by itself.</summary>
    public IReadOnlyList<SpanRelation> Relations { get; }

    internal static void Read(KeywordContext context, JsonMember member)
    {
        if (context.Rules(member, "spans", "of", "where") is not { } rules)
        {
            return;
        }

        List<SpanRelation> relations = [];
        foreach (JsonObject rule in rules)
        {
            if (context.Pointers(member, rule["spans"] ?? rule) is not { } spans || context.Pointers(member, rule["of"] ?? rule) is not { } others
                || context.Where(member, rule) is not { } where)
            {
                return;
            }

            relations.Add(new SpanRelation(spans, others, where));
        }

        context.Add(new SpanRelationsKeyword(member, relations));
    }
}

/// <summary>How spans lie to others.</summary>
/// <param name="Spans">The spans.</param>
/// <param name="Others">The others.</param>
/// <param name="Where">The conditions under which it counts.</param>
public sealed record SpanRelation(IReadOnlyList<RulePointer> Spans, IReadOnlyList<RulePointer> Others, IReadOnlyList<RuleWhere> Where);
