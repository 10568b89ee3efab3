using System.Runtime.CompilerServices;

namespace NewsSchema.Runtime;

public ref partial struct JsonCursor<TMode>
{
    /// <summary>Reads the value at the cursor and finds out which demands it meets.</summary>
    /// <param name="trial">The demands.</param>
    /// <param name="wanted">Those that matter, as bits; at least one.</param>
    /// <returns>
    /// The demands wanted that are met. When there is one, the value has been read to its end; otherwise the cursor stands anywhere, and may have stopped because
    /// the text is not JSON.
    /// </returns>
    internal ulong Try(Trial trial, ulong wanted)
    {
        switch (Peek())
        {
            case (byte)'{':
                return TryObject(trial.Objects, wanted);
            case (byte)'[':
                return TryArray(trial.Arrays, wanted);
            case (byte)'"':
                return TryText(trial.Texts, wanted);
            case (byte)'n':
                return TryLiteral(trial.Literals.Null, wanted, "null"u8);
            case (byte)'t':
                return TryLiteral(trial.Literals.True, wanted, "true"u8);
            case (byte)'f':
                return TryLiteral(trial.Literals.False, wanted, "false"u8);
            case (byte)'-' or (>= (byte)'0' and <= (byte)'9'):
                return TryNumber(trial.Numbers, wanted);
            default:
                SkipValue();
                return 0;
        }
    }

    /// <summary>The trial of a value for one schema: made when first needed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Trial TrialOf(SchemaRule rule) => rule.Trial ?? MakeTrial(rule);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Trial MakeTrial(SchemaRule rule) => rule.Trial = rule.Trials!.TrialOf(rule);

    /// <summary>The value at the cursor must be valid for a schema.</summary>
    private void Demand(SchemaRule rule)
    {
        if (Try(TrialOf(rule), 1) == 0)
            Stop();
    }

    private ulong TryLiteral(OutcomeSet outcomes, ulong wanted, ReadOnlySpan<byte> literal)
    {
        var start = _position;
        if (!ScanLiteral(literal))
            return 0;
        if (outcomes.Groups.Length == 0)
            return outcomes.Fixed & wanted;
        var end = _position;
        _position = start;
        var held = TryWholes([.. ObjectTrialBuilder.Wholes(outcomes)], outcomes.GroupsOf(wanted), out _);
        _position = end;
        return _failed ? 0 : outcomes.Holding(held, wanted);
    }

    /// <summary>A value that must be valid for one schema, which is left to the other engine.</summary>
    private ulong TryWhole(SchemaRule rule)
    {
        if (TryWholes([(1UL, rule)], 1UL, out var end) == 0)
            return 0;
        MoveTo(end);
        return 1UL;
    }

    /// <summary>As <see cref="TryWholes"/> for the object or array that the cursor has just entered. It stays before the first member or item.</summary>
    private ulong TryWholesOf(int start, scoped ReadOnlySpan<(ulong Group, SchemaRule Rule)> wholes, ulong open)
    {
        var inside = (_position, _depth);
        (_position, _depth) = (start, _depth - 1);
        open = TryWholes(wholes, open, out _);
        (_position, _depth) = inside;
        _fresh = true;
        return open;
    }

    /// <summary>The groups that hold, as far as schemas that are left to the other engine tell. The cursor stays.</summary>
    private ulong TryWholes(scoped ReadOnlySpan<(ulong Group, SchemaRule Rule)> wholes, ulong open, out int end)
    {
        end = _position;
        foreach (var (group, rule) in wholes)
        {
            if ((open & group) == 0)
                continue;
            var marks = default(Marks);
            var fork = Fork();
            fork._memo ??= new EvaluationMemo();
            _memo = fork._memo;
            fork.Apply(rule, ref marks);
            _withoutPivots |= fork._withoutPivots;
            if (fork._exhausted)
                Exhaust(rule);
            if (_failed)
                return 0;
            if (fork._failed)
                open &= ~group;
            else
                end = fork._position;
        }

        return open;
    }

    /// <summary>What comes to a member's or item's value.</summary>
    /// <param name="slot">The demands on it.</param>
    /// <param name="open">The groups that have not failed; those that this value fails are taken out.</param>
    /// <param name="met">The demands that are met.</param>
    /// <returns>False when the text is not JSON.</returns>
    private bool TrySlot(Slot slot, scoped ref ulong open, out ulong met)
    {
        met = 0;
        open &= ~slot.Forbids;
        if (slot.Trial is not { } trial)
        {
            SkipValue();
            return !_failed;
        }

        var wanted = slot.Wanted(open);
        foreach (var (_, demand) in slot.Counted)
            wanted |= demand;
        if (wanted == 0)
        {
            SkipValue();
            return !_failed;
        }

        var start = _position;
        var depth = _depth;
        met = Try(trial, wanted);
        if (_failed)
            return false;
        if (met == wanted)
            return true;
        open &= ~slot.Failing(wanted, met);
        if (met == 0)
        {
            // The pass over the value ended before its end; others may still want what comes after it.
            _depth = depth;
            MoveTo(start);
            SkipValue();
        }

        return !_failed;
    }
}
