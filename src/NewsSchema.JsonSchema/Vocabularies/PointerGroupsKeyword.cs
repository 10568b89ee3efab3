namespace NewsSchema.Schemas;

/// <summary>A rule about the values of several pointers together: <c>ascending</c>, <c>disjoint</c>.</summary>
public sealed class PointerGroupsKeyword : RuleKeyword
{
    private PointerGroupsKeyword(JsonMember member, IReadOnlyList<IReadOnlyList<RulePointer>> groups)
        : base(member) => Groups = groups;

    /// <summary>The groups; the rule counts for each by itself.</summary>
    public IReadOnlyList<IReadOnlyList<RulePointer>> Groups { get; }

    internal static void ReadChains(KeywordContext context, JsonMember member)
    {
        if (ReadGroups(context, member, atLeast: 2) is not { } chains)
        {
            return;
        }

        foreach (IReadOnlyList<RulePointer> chain in chains)
        {
            for (int i = 1; i < chain.Count; i++)
            {
                if (!CanCompare(chain[i - 1], chain[i]))
                {
                    context.BadValue(member, $"pointers that share their lists with those before them, as in [\"/events/*/start\", \"/events/*/end\"], after '{chain[i - 1].Text}'", chain[i].Json);
                    return;
                }
            }
        }

        context.Add(new PointerGroupsKeyword(member, chains));
    }

    internal static void Read(KeywordContext context, JsonMember member)
    {
        if (ReadGroups(context, member, atLeast: 1) is { } groups)
        {
            context.Add(new PointerGroupsKeyword(member, groups));
        }
    }

    /// <summary>Of two lists that have nothing to do with each other every item would be compared with every other.</summary>
    private static bool CanCompare(RulePointer first, RulePointer second)
    {
        int shared = 0;
        while (shared < Math.Min(first.Tokens.Count, second.Tokens.Count) && first.Tokens[shared] == second.Tokens[shared])
        {
            shared++;
        }

        return !(first.Tokens.Skip(shared).Contains("*") && second.Tokens.Skip(shared).Contains("*"));
    }

    private static List<IReadOnlyList<RulePointer>>? ReadGroups(KeywordContext context, JsonMember member, int atLeast)
    {
        if (member.Value is not JsonArray { Items.Count: > 0 } array)
        {
            context.BadValue(member, "an array of arrays of JSON Pointers");
            return null;
        }

        List<IReadOnlyList<RulePointer>> groups = [];
        foreach (JsonNode item in array.Items)
        {
            if (context.Pointers(member, item, atLeast) is not { } group)
            {
                return null;
            }

            groups.Add(group);
        }

        return groups;
    }
}
