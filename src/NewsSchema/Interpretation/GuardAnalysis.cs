using System.Text;
using NewsSchema.Schemas;

namespace NewsSchema.Runtime;

/// <summary>
/// Finds the members that tell an applicator's schemas apart (a <c>kind</c>, a <c>version</c>), so that of many alternatives only those are evaluated
/// that the value's own members leave possible.
/// </summary>
internal sealed class GuardAnalysis
{
    private const int MaxBranches = 64;
    private const int MaxValues = 64;

    private static readonly IReadOnlyDictionary<string, Guard> None = new Dictionary<string, Guard>();

    private readonly Dictionary<SchemaRule, IReadOnlyDictionary<string, Guard>> _known = [];

    public static void Run(SchemaRule[] rules)
    {
        var analysis = new GuardAnalysis();
        foreach (var rule in rules)
        {
            foreach (var applicator in rule.Applicators)
            {
                if (applicator.Kind is ApplicatorKind.Any or ApplicatorKind.One or ApplicatorKind.Conditional && applicator.Rules.Length <= MaxBranches)
                    applicator.Guards = analysis.GuardsOf(applicator);
            }
        }
    }

    private GuardSet? GuardsOf(Applicator applicator)
    {
        var byRule = applicator.Rules.Select(GuardsOf).ToList();
        var least = applicator.Kind == ApplicatorKind.Conditional ? 1 : 2;
        string[] names = [.. byRule
            .SelectMany(guards => guards.Where(guard => guard.Value.Values is not null).Select(guard => guard.Key))
            .GroupBy(name => name)
            .Where(group => group.Count() >= least)
            .OrderByDescending(group => group.Count())
            .Select(group => group.Key)
            .Take(GuardSet.MaxNames)];
        if (names.Length == 0)
            return null;
        var table = new MemberTable([.. names.Select((name, bit) => new MemberEntry(name, Encoding.UTF8.GetBytes(name), bit))]);
        return new GuardSet(table, [.. applicator.Rules.Select((rule, i) => Choose(rule, byRule[i], names))])
        {
            IsComplete = applicator.Kind == ApplicatorKind.Conditional && IsOnlyGuards(applicator.Rules[0].Direct, names),
        };
    }

    private static BranchGuard[] Choose(SchemaRule rule, IReadOnlyDictionary<string, Guard> guards, string[] names) =>
        [.. names.Select((name, bit) => (name, bit))
            .Where(entry => guards.ContainsKey(entry.name))
            .Select(entry => (guards[entry.name], entry.bit))
            .Select(entry => new BranchGuard(entry.bit, entry.Item1.Required, entry.Item1.Values is { } values ? new ValueChoice(rule, "enum", values) : null))];

    /// <summary>The schema says nothing of objects but which scalars some members are, and that they are there.</summary>
    private static bool IsOnlyGuards(SchemaRule rule, string[] names) =>
        rule.Kind == RuleKind.Value && rule.Choices is null && (rule.Allowed & JsonTypes.Object) != 0 && rule.Object is { IsPlain: true, Additional: null } part
        && part.Members.Entries.All(entry => names.Contains(entry.Name) && entry.Rule is { } member && ScalarsOf(member.Direct) is not null && IsOnlyChoice(member.Direct));

    private static bool IsOnlyChoice(SchemaRule rule) =>
        rule.Kind == RuleKind.Value && rule.Choices is { Length: 1 } && rule.Allowed == JsonTypes.Any && rule.Strings is null && rule.Numbers is null && rule.Content is null;

    private IReadOnlyDictionary<string, Guard> GuardsOf(SchemaRule rule)
    {
        if (_known.TryGetValue(rule, out var known))
            return known;

        // While it is being found out, a schema that leads back to itself demands nothing.
        _known[rule] = None;
        var guards = new Dictionary<string, Guard>(StringComparer.Ordinal);
        foreach (var entry in rule.Object?.Members.Entries ?? [])
            Demand(guards, entry.Name, new Guard(entry.Bit < rule.Object!.Rule.Required.Length, entry.Rule is { } member ? ScalarsOf(member.Direct) : null));
        foreach (var applicator in rule.Applicators)
        {
            if (applicator.Kind == ApplicatorKind.All)
            {
                foreach (var (name, guard) in applicator.Rules.SelectMany(GuardsOf))
                    Demand(guards, name, guard);
            }
            else if (applicator.Kind is ApplicatorKind.Any or ApplicatorKind.One)
            {
                foreach (var (name, guard) in Shared(applicator))
                    Demand(guards, name, guard);
            }
        }

        _known[rule] = guards;
        return guards;
    }

    /// <summary>What every alternative that an object may match demands.</summary>
    private IEnumerable<KeyValuePair<string, Guard>> Shared(Applicator applicator)
    {
        var branches = applicator.Rules.Where(rule => (rule.Possible & JsonTypes.Object) != 0).Select(GuardsOf).ToList();
        if (branches.Count == 0)
            yield break;
        foreach (var name in branches[0].Keys.Where(name => branches.TrueForAll(guards => guards.ContainsKey(name))))
        {
            var guards = branches.ConvertAll(branch => branch[name]);
            JsonNode[]? values = guards.Exists(guard => guard.Values is null) ? null : [.. guards.SelectMany(guard => guard.Values!)];
            yield return new(name, new Guard(guards.TrueForAll(guard => guard.Required), values is { Length: > MaxValues } ? null : values));
        }
    }

    private static void Demand(Dictionary<string, Guard> guards, string name, Guard guard)
    {
        if (!guard.Required && guard.Values is null)
            return;
        if (!guards.TryGetValue(name, out var other))
            guards.Add(name, guard);
        else
            guards[name] = new Guard(guard.Required || other.Required, Fewer(guard.Values, other.Values));
    }

    private static IReadOnlyList<JsonNode>? Fewer(IReadOnlyList<JsonNode>? one, IReadOnlyList<JsonNode>? other) =>
        one is null || (other is not null && other.Count < one.Count) ? other : one;

    private static IReadOnlyList<JsonNode>? ScalarsOf(SchemaRule rule) =>
        rule.Choices is [var choice, ..] && choice.Values.Count <= MaxValues && choice.Values.All(value => value is not (JsonObject or JsonArray)) ? choice.Values : null;
}
