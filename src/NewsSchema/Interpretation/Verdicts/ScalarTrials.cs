using System.Text;
using NewsSchema.Schemas;

namespace NewsSchema.Runtime;

/// <summary>Makes what is asked of strings and numbers out of the schemas of each group.</summary>
internal static class ScalarTrials
{
    public static NumberTrial Number(OutcomeSet outcomes)
    {
        var rules = OwnRules(outcomes).ToList();
        return new NumberTrial
        {
            Outcomes = outcomes,
            Only = outcomes.IsSimple && rules is [{ Rule: { HasPlainIntegers: false, Choices: null } only }] ? only.Numbers : null,
            Rules = [.. rules.Where(each => each.Rule.Numbers is not null).Select(each => (each.Group, each.Rule.Numbers!))],
            WrittenPlain = rules.Where(each => each.Rule.HasPlainIntegers).Aggregate(0UL, (all, each) => all | each.Group),
            Constants = [.. rules.SelectMany(each => (each.Rule.Choices ?? []).Select(choice => (each.Group, choice)))],
            Wholes = [.. ObjectTrialBuilder.Wholes(outcomes)],
        };
    }

    public static TextTrial Text(OutcomeSet outcomes, ulong all)
    {
        var rules = OwnRules(outcomes).ToList();
        var listing = rules.Where(each => each.Rule.Choices is not null).Aggregate(0UL, (all, each) => all | each.Group);
        return new TextTrial
        {
            Outcomes = outcomes,
            IsFree = outcomes.Groups.Length == 0 && outcomes.Fixed == all,
            Only = outcomes.IsSimple && rules is [{ Rule: { Content: null, Choices: null } only }] ? only.Strings : null,
            Values = listing == 0 ? null : new MemberTable<TextValue>([.. Values(rules, listing)]),
            Listing = listing,
            Rules = [.. rules.Where(each => each.Rule.Strings is not null).Select(each => (each.Group, each.Rule.Strings!))],
            Contents = [.. rules.Where(each => each.Rule.Content is not null).Select(each => (each.Group, each.Rule.Content!))],
            Wholes = [.. ObjectTrialBuilder.Wholes(outcomes)],
        };
    }

    private static IEnumerable<(ulong Group, SchemaRule Rule)> OwnRules(OutcomeSet outcomes) =>
        outcomes.Groups.SelectMany((parts, i) => parts.Where(part => part.Kind == PartKind.Own).Select(part => (1UL << i, part.Rule)));

    /// <summary>The strings that are listed, each with the groups all of whose lists have it.</summary>
    private static IEnumerable<TextValue> Values(List<(ulong Group, SchemaRule Rule)> rules, ulong listing)
    {
        var groups = new Dictionary<string, ulong>(StringComparer.Ordinal);
        var lists = rules.SelectMany(each => (each.Rule.Choices ?? []).Select(choice => (each.Group, Texts: choice.Values.OfType<JsonString>().Select(value => value.Value).ToHashSet(StringComparer.Ordinal)))).ToList();
        foreach (var group in lists.GroupBy(list => list.Group))
        {
            var common = new HashSet<string>(group.First().Texts, StringComparer.Ordinal);
            foreach (var (_, texts) in group)
                common.IntersectWith(texts);
            foreach (var text in common)
                groups[text] = groups.GetValueOrDefault(text) | (group.Key & listing);
        }

        return groups.Select(entry => new TextValue(entry.Key, Encoding.UTF8.GetBytes(entry.Key), entry.Value));
    }
}
