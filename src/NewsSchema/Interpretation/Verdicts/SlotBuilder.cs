namespace NewsSchema.Runtime;

/// <summary>Collects what the groups of a trial ask of one member or item.</summary>
internal sealed class SlotBuilder(TrialCompiler compiler)
{
    private readonly List<Demand> _demands = [];
    private readonly List<ulong> _groups = [];
    private readonly List<(int Contains, ulong Demand)> _counted = [];
    private ulong _forbids;

    /// <summary>The schemas that one group applies.</summary>
    public void Add(ulong group, IReadOnlyList<SchemaRule> rules)
    {
        if (rules.Count == 0)
            return;
        var demand = compiler.DemandOf(rules);
        if (demand.IsImpossible)
            _forbids |= group;
        else if (!demand.IsNothing)
            _groups[IndexOf(demand)] |= group;
    }

    /// <summary>A schema that items are counted by.</summary>
    public void Count(int contains, SchemaRule rule)
    {
        var index = IndexOf(compiler.DemandOf([rule]));
        _counted.Add((contains, 1UL << index));
    }

    /// <summary>The slot, or null when it has more demands than can be told apart.</summary>
    public Slot? TryBuild()
    {
        if (_demands.Count > OutcomeSet.Most)
            return null;
        if (_demands.Count == 0)
            return _forbids == 0 ? Slot.Open : new Slot { Forbids = _forbids };
        return new Slot { Trial = compiler.TrialOf(_demands), Groups = [.. _groups], Forbids = _forbids, Counted = [.. _counted] };
    }

    private int IndexOf(Demand demand)
    {
        var index = _demands.IndexOf(demand);
        if (index >= 0)
            return index;
        _demands.Add(demand);
        _groups.Add(0);
        return _demands.Count - 1;
    }
}
