using NewsSchema.Schemas;
using NewsSchema.Text;

namespace NewsSchema.Runtime;

internal sealed partial class RuleCompiler
{
    private ObjectPart? ObjectPart(SchemaRule rule)
    {
        var node = rule.Node;
        var properties = node.Find<PropertiesKeyword>()?.Properties ?? [];
        var patterns = node.Find<PatternPropertiesKeyword>()?.Patterns ?? [];
        var additional = RuleOrNull(node.Find<AdditionalPropertiesKeyword>()?.Schema);
        var unevaluated = RuleOrNull(node.Find<UnevaluatedPropertiesKeyword>()?.Schema);
        var names = RuleOrNull(node.Find<PropertyNamesKeyword>()?.Schema);
        var required = node.Find<RequiredKeyword>()?.Names ?? [];
        var dependent = node.Keywords.OfType<DependentRequiredKeyword>().ToList();
        var least = node.Find<MinPropertiesKeyword>()?.Limit ?? 0;
        var most = node.Find<MaxPropertiesKeyword>()?.Limit ?? int.MaxValue;
        if (properties.Count == 0 && patterns.Count == 0 && additional is null && unevaluated is null && names is null
            && required.Count == 0 && dependent.Count == 0 && least == 0 && most >= int.MaxValue)
        {
            return null;
        }

        // The required members come first, so that they are the lowest bits.
        var entries = new Dictionary<string, MemberEntry>(StringComparer.Ordinal);
        foreach (var name in required)
            Entry(name);
        foreach (var (name, schema) in properties)
            Entry(name).Rule = Rule(schema);
        List<DependentMembers> dependents = [];
        foreach (var keyword in dependent)
        {
            foreach (var (trigger, needed) in keyword.Required)
                dependents.Add(new DependentMembers(keyword.Name, Entry(trigger), [.. needed.Select(Entry)]));
        }

        string[] declared = [.. properties.Select(property => property.Key)];
        return new ObjectPart(Closed(rule, "additionalProperties", [.. required], declared), new MemberTable<MemberEntry>([.. entries.Values]))
        {
            Patterns = [.. patterns.Select(pattern => new PatternMember(pattern.Key, PatternMatcher.Create(pattern.Key), Rule(pattern.Value)))],
            Additional = additional,
            Unevaluated = unevaluated,
            UnevaluatedRule = unevaluated is null ? null : Closed(rule, "unevaluatedProperties", [], declared),
            Names = names,
            MinMembers = Clamp(least),
            MaxMembers = Clamp(most),
            Dependent = [.. dependents],
        };

        MemberEntry Entry(string name)
        {
            if (!entries.TryGetValue(name, out var entry))
                entries.Add(name, entry = new MemberEntry(name, Utf8Of(name), entries.Count));
            return entry;
        }
    }

    private static ObjectRule Closed(SchemaRule rule, string keyword, string[] required, string[] declared) =>
        new(rule.Location, required) { Types = rule.Allowed, Wording = rule.Wording, ClosedBy = keyword, Members = declared };

    private ArrayPart? ArrayPart(SchemaRule rule)
    {
        var node = rule.Node;
        var prefix = node.Find<PrefixItemsKeyword>();
        var items = node.Find<ItemsKeyword>();
        var contains = node.Find<ContainsKeyword>();
        var part = new ArrayPart(new ArrayRule(rule.Location)
        {
            Types = rule.Allowed,
            Wording = rule.Wording,
            MinItems = Clamp(node.Find<MinItemsKeyword>()?.Limit ?? 0),
            MaxItems = Clamp(node.Find<MaxItemsKeyword>()?.Limit ?? int.MaxValue),
            UniqueItems = node.Find<UniqueItemsKeyword>()?.Unique ?? false,
        })
        {
            Prefix = prefix is null ? [] : Rules(prefix.Schemas),
            PrefixKeyword = prefix?.Name ?? "prefixItems",
            Items = RuleOrNull(items?.Schema),
            ItemsKeyword = items?.Name ?? "items",
            From = items?.From ?? 0,
            Contains = contains is null ? null : Contains(node, contains),
            Unevaluated = RuleOrNull(node.Find<UnevaluatedItemsKeyword>()?.Schema),
        };
        var says = !part.IsPlain || part.Items is not null || part.Rule.MinItems > 0 || part.Rule.MaxItems < int.MaxValue || part.Rule.UniqueItems;
        return says ? part : null;
    }

    private ContainsPart Contains(SchemaNode node, ContainsKeyword contains) =>
        new(Rule(contains.Schema), contains.Min, contains.Max ?? long.MaxValue, contains.Evaluates, node.Find<MinContainsKeyword>() is not null);
}
