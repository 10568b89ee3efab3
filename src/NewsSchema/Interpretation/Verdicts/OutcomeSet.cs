namespace NewsSchema.Runtime;

/// <summary>What a pass over a value finds out for each of several demands.</summary>
internal sealed class OutcomeSet
{
    /// <summary>So many groups, and so many demands, can be told apart in one pass.</summary>
    public const int Most = 64;

    private readonly Outcome[] _outcomes;

    private OutcomeSet(Outcome[] outcomes, Part[][] groups)
    {
        _outcomes = outcomes;
        Groups = groups;
        IsSimple = outcomes.Length == 1 && groups.Length == 1 && outcomes[0].Holds(1) && !outcomes[0].Holds(0);
        Whole = IsSimple && groups[0] is [{ Kind: PartKind.Whole } whole] ? whole.Rule : null;
        Fixed = groups.Length == 0 ? Holding(0, ulong.MaxValue) : 0;
    }

    /// <summary>The parts of each group.</summary>
    public Part[][] Groups { get; }

    /// <summary>There is one demand and one group, and they hold together.</summary>
    public bool IsSimple { get; }

    /// <summary>When all there is is one schema left to the other engine: that schema.</summary>
    public SchemaRule? Whole { get; }

    /// <summary>When there is no group at all: the demands that hold.</summary>
    public ulong Fixed { get; }

    /// <summary>Makes the set, or gives null when it has too many groups.</summary>
    public static OutcomeSet? TryCreate(IReadOnlyList<Formula> formulas)
    {
        var groups = new List<Part[]>();
        var bits = new Dictionary<string, int>(StringComparer.Ordinal);
        Outcome[] outcomes = [.. formulas.Select(formula => Outcome.Of(formula, BitOf))];
        return groups.Count <= Most ? new OutcomeSet(outcomes, [.. groups]) : null;

        ulong BitOf(Formula parts)
        {
            var key = string.Join(' ', parts.Parts.Select(part => $"{part.Rule.Index}/{part.Kind}/{part.Name}\0"));
            if (!bits.TryGetValue(key, out var bit))
            {
                bits.Add(key, bit = groups.Count);
                groups.Add(parts.Parts);
            }

            return 1UL << bit;
        }
    }

    /// <summary>The groups that some demands look at.</summary>
    public ulong GroupsOf(ulong wanted)
    {
        if (_outcomes.Length == 1)
            return _outcomes[0].All;
        var groups = 0UL;
        for (var i = 0; i < _outcomes.Length; i++)
        {
            if ((wanted & (1UL << i)) != 0)
                groups |= _outcomes[i].All;
        }

        return groups;
    }

    /// <summary>Which of the demands wanted hold, now that it is known which groups do.</summary>
    public ulong Holding(ulong held, ulong wanted)
    {
        var holding = 0UL;
        for (var i = 0; i < _outcomes.Length; i++)
        {
            if ((wanted & (1UL << i)) != 0 && _outcomes[i].Holds(held))
                holding |= 1UL << i;
        }

        return holding;
    }

    /// <summary>Whether some demand wanted may still hold.</summary>
    public bool CanHold(ulong open, ulong wanted)
    {
        for (var i = 0; i < _outcomes.Length; i++)
        {
            if ((wanted & (1UL << i)) != 0 && _outcomes[i].CanHold(open))
                return true;
        }

        return false;
    }
}
