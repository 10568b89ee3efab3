using NewsSchema.Schemas;

namespace NewsSchema.Runtime;

/// <summary>Finds the members whose values tell the alternatives of formulas apart.</summary>
internal sealed class PivotFinder
{
    // Two alternatives must list values of a member to make it worth a look before the others; of a condition one is enough.
    private const int Least = 2;

    private readonly Dictionary<string, (int Count, List<JsonNode> Values)> _found = new(StringComparer.Ordinal);
    private readonly HashSet<(SchemaRule, bool)> _seen = [];

    public static IEnumerable<(string Name, IReadOnlyList<JsonNode> Values)> Find(Formula[] formulas)
    {
        var finder = new PivotFinder();
        foreach (var formula in formulas)
            finder.Walk(formula, isSure: formulas.Length == 1, isCondition: false);
        return finder._found
            .Where(found => found.Value.Count >= Least && found.Value.Values.Count <= Pivot.MostValues)
            .OrderByDescending(found => found.Value.Count)
            .ThenBy(found => found.Key, StringComparer.Ordinal)
            .Take(Pivots.Most)
            .Select(found => (found.Key, (IReadOnlyList<JsonNode>)found.Value.Values));
    }

    /// <summary>The scalars that a schema lists, or null when it lists none, or other values too.</summary>
    public static IReadOnlyList<JsonNode>? ScalarsOf(SchemaRule rule) =>
        rule.Direct.Choices is [var choice, ..] && choice.Values.All(value => value is not (JsonObject or JsonArray)) ? choice.Values : null;

    private void Walk(Formula formula, bool isSure, bool isCondition)
    {
        switch (formula.Kind)
        {
            case FormulaKind.Parts:
                foreach (var part in formula.Parts.Where(part => part.Kind == PartKind.Own))
                    Add(part.Rule, isSure ? 0 : isCondition ? Least : 1);
                break;
            case FormulaKind.If:
                Walk(formula.Terms[0], isSure: false, isCondition: true);
                Walk(formula.Terms[1], isSure: false, isCondition);
                Walk(formula.Terms[2], isSure: false, isCondition);
                break;
            default:
                foreach (var term in formula.Terms)
                    Walk(term, isSure && formula.Kind == FormulaKind.All, isCondition);
                break;
        }
    }

    private void Add(SchemaRule rule, int weight)
    {
        if (!_seen.Add((rule, weight > 1)))
            return;
        foreach (var entry in rule.Object?.Members.Entries ?? [])
        {
            if (entry.Rule is null || ScalarsOf(entry.Rule) is not { } values)
                continue;
            var (count, known) = _found.GetValueOrDefault(entry.Name, (0, []));
            known.AddRange(values);
            _found[entry.Name] = (count + weight, known);
        }
    }
}
