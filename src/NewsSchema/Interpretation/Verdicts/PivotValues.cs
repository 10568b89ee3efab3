namespace NewsSchema.Runtime;

/// <summary>What is known of an object's pivots, and what follows from it for parts of formulas.</summary>
internal sealed class PivotValues(TrialCompiler compiler, (Pivot Pivot, int Class)[] known)
{
    private readonly Dictionary<(SchemaRule, int Pivot), bool> _met = [];

    /// <summary>The pivots that were found to settle some part.</summary>
    public HashSet<string> Concluded { get; } = new(StringComparer.Ordinal);

    /// <summary>Leaves of some parts what the pivots do not settle.</summary>
    public Formula Apply(Formula parts)
    {
        var left = new List<Part>();
        foreach (var part in parts.Parts)
        {
            switch (Settle(part))
            {
                case false:
                    return Formula.False;
                case null:
                    left.Add(part);
                    break;
            }
        }

        return left.Count == parts.Parts.Length ? parts : left.Count == 0 ? Formula.True : Formula.Of([.. left]);
    }

    /// <summary>Whether a part holds; null when that depends on more than the pivots.</summary>
    private bool? Settle(Part part)
    {
        if (part.Kind != PartKind.Own || part.Rule.Object is not { } members)
            return null;
        foreach (var (pivot, valueClass) in known)
        {
            if (Fails(members, pivot, valueClass))
                return false;
        }

        if (part.Rule.Choices is not null || !members.IsPlain || members.Additional is { Kind: not RuleKind.Anything })
            return null;
        foreach (var entry in members.Members.Entries)
        {
            var found = Array.FindIndex(known, each => each.Pivot.Name == entry.Name);
            if (found < 0 || (entry.Rule is not null && known[found].Class == Pivot.Other))
                return null;
        }

        foreach (var entry in members.Members.Entries)
            Concluded.Add(entry.Name);
        return true;
    }

    private bool Fails(ObjectPart members, Pivot pivot, int valueClass)
    {
        var entry = members.Members.Find(pivot.Key, pivot.Utf8);
        if (valueClass == Pivot.Absent)
            return entry is not null && entry.Bit < members.Rule.Required.Length;

        // What patterns in names or additionalProperties say about it is left to the pass itself.
        if (entry?.Rule is not { } rule)
            return false;
        return valueClass == Pivot.Other ? rule.Direct.Kind == RuleKind.Nothing || PivotFinder.ScalarsOf(rule) is not null : !Meets(rule, pivot, valueClass);
    }

    private bool Meets(SchemaRule rule, Pivot pivot, int valueClass)
    {
        if (!_met.TryGetValue((rule, pivot.Index), out var met))
        {
            var json = new JsonCursor<Verdict>(pivot.ValueOf(valueClass), maxDepth: 1);
            _met.Add((rule, pivot.Index), met = json.Try(compiler.TrialOf(rule), 1) != 0);
        }

        return met;
    }
}
