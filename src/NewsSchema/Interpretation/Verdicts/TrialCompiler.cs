namespace NewsSchema.Runtime;

/// <summary>
/// Makes the trials of a program as values come that need them. One at a time makes them; what is made is not changed after, so that it is read without a lock.
/// </summary>
internal sealed class TrialCompiler
{
    /// <summary>Beyond so many trials of several demands no more are worked out: a schema could ask for any number.</summary>
    private const int MostTrials = 4096;

    private readonly object _lock = new();
    private readonly FormulaBuilder _formulas = new();
    private readonly Dictionary<SchemaRule, Demand> _ofOne = [];
    private readonly Dictionary<string, Demand> _demands = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Trial> _trials = new(StringComparer.Ordinal);
    private int _combined;

    /// <summary>The trial of a value for one schema.</summary>
    public Trial TrialOf(SchemaRule rule)
    {
        lock (_lock)
            return TrialOf([DemandOf([rule])]);
    }

    public LiteralTrial Make(ref LiteralTrial? field, Trial trial)
    {
        lock (_lock)
            return field ??= new LiteralTrial(Outcomes(trial, ValueKind.Null), Outcomes(trial, ValueKind.False), Outcomes(trial, ValueKind.True));
    }

    public NumberTrial Make(ref NumberTrial? field, Trial trial)
    {
        lock (_lock)
            return field ??= ScalarTrials.Number(Outcomes(trial, ValueKind.Number));
    }

    public TextTrial Make(ref TextTrial? field, Trial trial)
    {
        lock (_lock)
            return field ??= ScalarTrials.Text(Outcomes(trial, ValueKind.String), trial.All);
    }

    public ArrayTrial Make(ref ArrayTrial? field, Trial trial)
    {
        lock (_lock)
            return field ??= new ArrayTrialBuilder(this, Outcomes(trial, ValueKind.Array)).TryBuild() ?? new ArrayTrialBuilder(this, WholeOutcomes(trial)).TryBuild()!;
    }

    public ObjectTrial Make(ref ObjectTrial? field, Trial trial)
    {
        lock (_lock)
        {
            return field ??= !trial.IsLarge && Pivots.TryCreate(this, trial, Formulas(trial, ValueKind.Object)) is { } pivots
                ? new ObjectTrial { Outcomes = WholeOutcomes(trial), Pivots = pivots }
                : ObjectsOf(trial, trial.IsLarge ? null : Formulas(trial, ValueKind.Object));
        }
    }

    /// <summary>The trial of objects for the formulas that are left of a trial's demands.</summary>
    public ObjectTrial ObjectsOf(Trial trial, IReadOnlyList<Formula>? formulas, Conclusion? conclusion = null)
    {
        lock (_lock)
        {
            return (formulas is not null && OutcomeSet.TryCreate(formulas) is { } outcomes ? new ObjectTrialBuilder(this, outcomes, conclusion).TryBuild() : null)
                ?? new ObjectTrialBuilder(this, WholeOutcomes(trial), null).TryBuild()!;
        }
    }

    /// <summary>The schemas that a value must satisfy together, as one demand.</summary>
    public Demand DemandOf(IReadOnlyList<SchemaRule> rules)
    {
        lock (_lock)
        {
            // Nearly always there is one.
            if (rules.Count != 1)
                return MakeDemand(rules);
            if (!_ofOne.TryGetValue(rules[0], out var demand))
                _ofOne.Add(rules[0], demand = MakeDemand(rules));
            return demand;
        }
    }

    private Demand MakeDemand(IReadOnlyList<SchemaRule> rules)
    {
        var set = new SortedSet<SchemaRule>(rules.Select(rule => rule.Direct).Where(rule => rule.Kind != RuleKind.Anything), ByIndex);
        SchemaRule[] needed = set.FirstOrDefault(rule => rule.Kind == RuleKind.Nothing) is { } nothing ? [nothing] : [.. set];
        var key = string.Join(',', needed.Select(rule => rule.Index));
        if (!_demands.TryGetValue(key, out var demand))
            _demands.Add(key, demand = new Demand(needed, _demands.Count));
        return demand;
    }

    public Trial TrialOf(IReadOnlyList<Demand> demands)
    {
        lock (_lock)
        {
            var key = string.Join(',', demands.Select(demand => demand.Number));
            if (_trials.TryGetValue(key, out var known))
                return known;
            if (!IsOfOneSchema(demands))
                _combined++;
            var trial = new Trial(this, [.. demands], isLarge: _combined > MostTrials && !IsOfOneSchema(demands));
            _trials.Add(key, trial);
            return trial;
        }
    }

    private static readonly Comparer<SchemaRule> ByIndex = Comparer<SchemaRule>.Create((one, other) => one.Index.CompareTo(other.Index));

    private Formula[] Formulas(Trial trial, ValueKind kind) => [.. trial.Demands.Select(demand => _formulas.Build(demand, kind))];

    private OutcomeSet Outcomes(Trial trial, ValueKind kind) =>
        (trial.IsLarge ? null : OutcomeSet.TryCreate(Formulas(trial, kind))) ?? WholeOutcomes(trial);

    /// <summary>Each demand is left to the other engine.</summary>
    private static OutcomeSet WholeOutcomes(Trial trial) =>
        OutcomeSet.TryCreate([.. trial.Demands.Select(demand => demand.IsNothing ? Formula.True : Formula.Of([.. demand.Rules.Select(FormulaBuilder.Whole)]))])!;

    private static bool IsOfOneSchema(IReadOnlyList<Demand> demands) => demands is [{ Rules.Length: <= 1 }];
}
