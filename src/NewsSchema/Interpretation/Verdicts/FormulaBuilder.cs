namespace NewsSchema.Runtime;

/// <summary>Turns schemas into formulas, once for each schema and kind of value.</summary>
internal sealed class FormulaBuilder
{
    private readonly Dictionary<(SchemaRule Rule, ValueKind Kind), Formula> _known = [];

    public Formula Build(Demand demand, ValueKind kind)
    {
        var formula = Formula.All(demand.Rules.Select(rule => Build(rule, kind)));
        return formula.Size <= Formula.MaxSize ? formula : Formula.Of([.. demand.Rules.Select(Whole)]);
    }

    private Formula Build(SchemaRule rule, ValueKind kind)
    {
        rule = rule.Direct;
        if (_known.TryGetValue((rule, kind), out var known))
            return known;

        // A schema that leads back to itself for the same value is left to the engine that notices that.
        _known[(rule, kind)] = Formula.Of(Whole(rule));
        var formula = LooksAtMarks(rule, kind) ? Formula.Of(Whole(rule)) : FromKeywords(rule, kind);
        if (formula.Size > Formula.MaxSize)
            formula = Formula.Of(Whole(rule));
        _known[(rule, kind)] = formula;
        return formula;
    }

    /// <summary>What is unevaluated depends on which branches matched, so it is left to the engine that keeps marks.</summary>
    private static bool LooksAtMarks(SchemaRule rule, ValueKind kind) =>
        (kind == ValueKind.Object && rule.Object?.Unevaluated is not null) || (kind == ValueKind.Array && rule.Array?.Unevaluated is not null);

    public static Part Whole(SchemaRule rule) => new(PartKind.Whole, rule);

    private Formula FromKeywords(SchemaRule rule, ValueKind kind)
    {
        if (rule.Kind == RuleKind.Anything)
            return Formula.True;
        if (rule.Kind == RuleKind.Nothing || (rule.Allowed & kind.Types()) == 0 || !MayBeChosen(rule, kind))
            return Formula.False;
        var own = HasOwnPart(rule, kind) ? Formula.Of(new Part(PartKind.Own, rule)) : Formula.True;
        return Formula.All(rule.Applicators.Select(applicator => FromApplicator(rule, applicator, kind)).Prepend(own));
    }

    private static bool MayBeChosen(SchemaRule rule, ValueKind kind)
    {
        var literal = kind.Literal();
        foreach (var choice in rule.Choices ?? [])
        {
            if ((choice.Possible & kind.Types()) == 0 || (literal.Length > 0 && !choice.Has(kind.Types(), literal)))
                return false;
        }

        return true;
    }

    private static bool HasOwnPart(SchemaRule rule, ValueKind kind) => kind switch
    {
        ValueKind.Number => rule.Numbers is not null || rule.HasPlainIntegers || rule.Choices is not null,
        ValueKind.String => rule.Strings is not null || rule.Content is not null || rule.Choices is not null,
        ValueKind.Array => rule.Array is not null || rule.Choices is not null,
        ValueKind.Object => rule.Object is not null || rule.Choices is not null,
        _ => false,
    };

    private Formula FromApplicator(SchemaRule rule, Applicator applicator, ValueKind kind)
    {
        switch (applicator.Kind)
        {
            case ApplicatorKind.All:
                return Formula.All(applicator.Rules.Select(each => Build(each, kind)));
            case ApplicatorKind.Any:
                return Formula.Any(applicator.Rules.Select(each => Build(each, kind)));
            case ApplicatorKind.One:
                return Formula.One(applicator.Rules.Select(each => Build(each, kind)));
            case ApplicatorKind.Not:
                return Formula.Not(Build(applicator.Rules[0], kind));
            case ApplicatorKind.Conditional:
                return Formula.If(Build(applicator.Rules[0], kind), BuildOrTrue(applicator.Then, kind), BuildOrTrue(applicator.Else, kind));
            case ApplicatorKind.Dependent when kind == ValueKind.Object:
                return Formula.All(applicator.Triggers.Select((trigger, i) =>
                    Formula.If(Formula.Of(new Part(PartKind.Member, rule, trigger.Name)), Build(applicator.Rules[i], kind), Formula.True)));
            case ApplicatorKind.Dependent:
                return Formula.True;
            default:
                return Formula.Of(Whole(rule));
        }
    }

    private Formula BuildOrTrue(SchemaRule? rule, ValueKind kind) => rule is null ? Formula.True : Build(rule, kind);
}
