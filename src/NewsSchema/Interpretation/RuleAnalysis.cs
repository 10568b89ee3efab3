using NewsSchema.Schemas;

namespace NewsSchema.Runtime;

/// <summary>What can be told of rules before any value is seen: which ones stand for another, which types they can accept, which must note what they evaluate.</summary>
internal static class RuleAnalysis
{
    // Types are looked for through this many references at least; what lies beyond is not used to narrow them.
    private const int Rounds = 8;

    public static void Run(SchemaRule[] rules, bool isDynamic)
    {
        MarkTracked(rules);
        foreach (var rule in rules)
            rule.Kind = KindOf(rule, isDynamic);
        FindPossibleTypes(rules);
        if (!isDynamic)
        {
            foreach (var rule in rules)
                rule.Direct = DirectOf(rule);
        }
    }

    /// <summary>From every schema with an unevaluated keyword, along the keywords that apply schemas to the same value.</summary>
    private static void MarkTracked(SchemaRule[] rules)
    {
        var open = new Stack<SchemaRule>(rules.Where(rule => rule.HasUnevaluated));
        while (open.TryPop(out var rule))
        {
            foreach (var target in rule.Applicators.SelectMany(applicator => applicator.Targets))
            {
                if (target.IsTracked)
                    continue;
                target.IsTracked = true;
                open.Push(target);
            }
        }
    }

    private static RuleKind KindOf(SchemaRule rule, bool isDynamic)
    {
        if (rule.Kind is RuleKind.Anything or RuleKind.Nothing)
            return rule.Kind;
        if (rule.Applicators.Length == 0 && !rule.HasOwnPart)
            return RuleKind.Anything;

        // In a dynamic scope entering a schema matters, so there is no short way.
        return rule.Applicators.Length > 0 || rule.IsTracked || rule.HasUnevaluated || isDynamic ? RuleKind.Composite : RuleKind.Value;
    }

    /// <summary>Narrows the possible types: by the schema's own keywords, then, a reference further in each round, by the schemas that must hold with it.</summary>
    private static void FindPossibleTypes(SchemaRule[] rules)
    {
        foreach (var rule in rules)
            rule.Possible = rule.Kind == RuleKind.Nothing ? JsonTypes.None : OwnTypes(rule);
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var rule in rules)
                rule.Possible = MustHold(rule).Aggregate(rule.Possible, (types, target) => types & target.Possible);
        }
    }

    private static JsonTypes OwnTypes(SchemaRule rule) =>
        (rule.Choices ?? []).Aggregate(WithNumbers(rule.Allowed), (types, choice) => types & choice.Possible);

    private static IEnumerable<SchemaRule> MustHold(SchemaRule rule) =>
        rule.Applicators.Where(applicator => applicator.Kind == ApplicatorKind.All).SelectMany(applicator => applicator.Rules);

    /// <summary>A number's first byte does not tell whether it is an integer.</summary>
    private static JsonTypes WithNumbers(JsonTypes types) =>
        (types & (JsonTypes.Integer | JsonTypes.Number)) == 0 ? types : types | JsonTypes.Integer | JsonTypes.Number;

    private static SchemaRule DirectOf(SchemaRule rule)
    {
        // References that only lead in a circle have been refused before; the bound is for safety.
        for (var steps = 0; steps < 100; steps++)
        {
            if (rule.Kind != RuleKind.Composite || rule.HasOwnPart || rule.Wording is not null || rule.Applicators is not [{ Kind: ApplicatorKind.All, Rules: [var target] }])
                break;
            rule = target;
        }

        return rule;
    }
}
