using System.Numerics;

namespace NewsSchema.Runtime;

/// <summary>A formula whose parts have become bits: each bit a group of parts that hold or fail together in one pass over a value.</summary>
internal sealed class Outcome
{
    private readonly FormulaKind _kind;
    private readonly ulong _groups;
    private readonly Outcome[] _others;

    private Outcome(FormulaKind kind, ulong groups, Outcome[] others)
    {
        _kind = kind;
        _groups = groups;
        _others = others;
        All = others.Aggregate(groups, (all, other) => all | other.All);
    }

    /// <summary>Every group that the formula looks at.</summary>
    public ulong All { get; }

    /// <summary>Makes the outcome of a formula.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="bitOf">The bit of a group of parts.</param>
    public static Outcome Of(Formula formula, Func<Formula, ulong> bitOf)
    {
        if (formula.Kind == FormulaKind.Parts)
            return new Outcome(FormulaKind.All, bitOf(formula), []);
        var groups = 0UL;
        var others = new List<Outcome>();
        foreach (var term in formula.Terms)
        {
            // In oneOf a group that is there twice counts twice, so its second bit stands apart.
            var bit = term.Kind == FormulaKind.Parts ? bitOf(term) : 0;
            if (bit != 0 && formula.Kind is FormulaKind.All or FormulaKind.Any or FormulaKind.One && (groups & bit) == 0)
                groups |= bit;
            else
                others.Add(Of(term, bitOf));
        }

        return new Outcome(formula.Kind, groups, [.. others]);
    }

    /// <summary>Whether the formula holds.</summary>
    /// <param name="held">The groups that hold; the others do not.</param>
    public bool Holds(ulong held) => _kind switch
    {
        FormulaKind.True => true,
        FormulaKind.All => (held & _groups) == _groups && AllHold(held),
        FormulaKind.Any => (held & _groups) != 0 || AnyHolds(held),
        FormulaKind.One => BitOperations.PopCount(held & _groups) + CountHolding(held) == 1,
        FormulaKind.Not => !_others[0].Holds(held),
        FormulaKind.If => _others[0].Holds(held) ? _others[1].Holds(held) : _others[2].Holds(held),
        _ => false,
    };

    /// <summary>Whether the formula may still hold.</summary>
    /// <param name="open">The groups that have not failed so far.</param>
    public bool CanHold(ulong open)
    {
        switch (_kind)
        {
            case FormulaKind.False:
                return false;
            case FormulaKind.All:
                if ((open & _groups) != _groups)
                    return false;
                foreach (var other in _others)
                {
                    if (!other.CanHold(open))
                        return false;
                }

                return true;
            case FormulaKind.Any or FormulaKind.One:
                if ((open & _groups) != 0)
                    return true;
                foreach (var other in _others)
                {
                    if (other.CanHold(open))
                        return true;
                }

                return false;
            case FormulaKind.If:
                return (_others[0].CanHold(open) && _others[1].CanHold(open)) || _others[2].CanHold(open);
            default:
                return true;
        }
    }

    private bool AllHold(ulong held)
    {
        foreach (var other in _others)
        {
            if (!other.Holds(held))
                return false;
        }

        return true;
    }

    private bool AnyHolds(ulong held)
    {
        foreach (var other in _others)
        {
            if (other.Holds(held))
                return true;
        }

        return false;
    }

    private int CountHolding(ulong held)
    {
        var count = 0;
        foreach (var other in _others)
            count += other.Holds(held) ? 1 : 0;
        return count;
    }
}
