using System.Runtime.CompilerServices;

namespace NewsSchema.Runtime;

public ref partial struct JsonCursor<TMode>
{
    private ulong TryObject(ObjectTrial trial, ulong wanted)
    {
        if (trial.Pivots is { } pivots)
        {
            trial = _withoutPivots ? pivots.Undecided() : Decide(pivots);
            if (_failed)
                return 0;
        }

        if (trial.IsFixed)
        {
            SkipObject();
            return _failed ? 0 : trial.Outcomes.Fixed & wanted;
        }

        if (trial.Outcomes.Whole is { } whole)
            return TryWhole(whole);
        var start = _position;
        var depth = _depth;
        if (!Descend())
            return 0;
        _fresh = true;
        var met = !trial.IsPlain ? TryMembers(trial, start, wanted) : trial.Words == 1 ? TryPlainMembers(trial) : TryManyPlainMembers(trial);
        if (met != 0 || _failed || trial.Undecided is not { } undecided)
            return met;
        _depth = depth;
        MoveTo(start);
        if (!HasPivotTwice(trial))
            return 0;

        // What was concluded from the pivot's first value does not hold. From here on nothing is, so that no part of a document is read again and again for that.
        _withoutPivots = true;
        _depth = depth;
        MoveTo(start);
        return TryObject(undecided(), wanted);
    }

    /// <summary>Whether a member that something was concluded from is there twice in the object at the cursor.</summary>
    private bool HasPivotTwice(ObjectTrial trial)
    {
        if (!Descend())
            return false;
        _fresh = true;
        Span<int> seen = stackalloc int[Pivots.Most];
        var count = 0;
        while (NextMember())
        {
            if (trial.Members.Find(_nameKey, Name) is { IsPivot: true } member)
            {
                if (seen[..count].Contains(member.Bit))
                    return true;
                seen[count++] = member.Bit;
            }

            SkipValue();
        }

        return false;
    }

    /// <summary>The common object: one group, whose members are all looked up in one table, and the first failure decides.</summary>
    private ulong TryPlainMembers(ObjectTrial trial)
    {
        var seen = 0UL;
        var table = trial.Members;
        while (NextMember())
        {
            var slot = trial.Others;
            if (table.Find(_nameKey, Name) is { } member)
            {
                if ((seen & member.Once) != 0)
                    return 0;
                seen |= member.Seen;
                slot = member.Slot;
            }

            if (!TryPlainMember(slot))
                return 0;
        }

        return !_failed && (seen & trial.RequiredMembers[0]) == trial.RequiredMembers[0] ? 1UL : 0;
    }

    /// <summary>The same when the members named are more than a word has bits.</summary>
    private ulong TryManyPlainMembers(ObjectTrial trial)
    {
        var required = trial.RequiredMembers;
        scoped Span<ulong> seen = required.Length <= MostWordsOnStack ? stackalloc ulong[MostWordsOnStack] : new ulong[required.Length];
        seen = seen[..required.Length];
        seen.Clear();
        var table = trial.Members;
        while (NextMember())
        {
            var slot = trial.Others;
            if (table.Find(_nameKey, Name) is { } member)
            {
                ref var word = ref seen[member.Bit >> 6];
                if ((word & member.Once) != 0)
                    return 0;
                word |= member.Seen;
                slot = member.Slot;
            }

            if (!TryPlainMember(slot))
                return 0;
        }

        for (var i = 0; i < required.Length; i++)
        {
            if ((seen[i] & required[i]) != required[i])
                return 0;
        }

        return _failed ? 0 : 1UL;
    }

    /// <summary>The value of a member of which no more is asked than that it meets what comes to it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryPlainMember(Slot slot)
    {
        if (slot.Trial is { } demands)
            return Try(demands, 1) != 0;
        if (slot.Forbids != 0)
            return false;
        SkipValue();
        return true;
    }

    private ulong TryMembers(ObjectTrial trial, int start, ulong wanted)
    {
        var single = 0UL;
        scoped var seen = new Span<ulong>(ref single);
        if (trial.Words > 1)
        {
            seen = trial.Words <= MostWordsOnStack ? stackalloc ulong[MostWordsOnStack] : new ulong[trial.Words];
            seen.Clear();
        }

        var open = trial.Outcomes.GroupsOf(wanted);
        if (trial.Wholes.Length > 0)
        {
            open = TryWholesOf(start, trial.Wholes, open);
            if (_failed || !trial.Outcomes.CanHold(open, wanted))
                return 0;
        }

        var count = 0;
        for (; NextMember(); count++)
        {
            var before = open;
            var slot = trial.Others;
            var member = trial.Members.Find(_nameKey, Name);
            if (member is not null)
            {
                ref var word = ref seen[member.Bit >> 6];
                var bit = 1UL << (member.Bit & 63);
                if ((word & bit) != 0)
                {
                    if (member.IsPivot)
                        return 0;
                    open &= ~member.Declares;
                }

                word |= bit;
                slot = member.Slot;
            }
            else if (trial.Patterns is { } patterns)
            {
                slot = patterns.Find(Name);
            }

            if (trial.Names is { } names && !TryName(names, ref open))
                return 0;
            if (!TrySlot(slot, ref open, out _) || (open != before && !trial.Outcomes.CanHold(open, wanted)))
                return 0;
        }

        return _failed ? 0 : trial.Outcomes.Holding(EndMembers(trial, start, seen, count, open), wanted);
    }

    /// <summary>What is asked of the name of the member read last, which stands there as a JSON string like any other.</summary>
    private bool TryName(Slot names, scoped ref ulong open)
    {
        var value = _position;
        MoveTo(_nameStart - 1);
        var isJson = TrySlot(names, ref open, out _);
        if (isJson)
            MoveTo(value);
        return isJson;
    }

    /// <summary>The groups that hold at an object's end.</summary>
    private readonly ulong EndMembers(ObjectTrial trial, int start, scoped ReadOnlySpan<ulong> seen, int count, ulong open)
    {
        foreach (var (group, bits) in trial.Required)
        {
            foreach (var bit in bits)
            {
                if (!Seen(seen, bit))
                    open &= ~group;
            }
        }

        foreach (var (group, min, max) in trial.Counts)
        {
            if (count < min || count > max)
                open &= ~group;
        }

        foreach (var (group, trigger, needed) in trial.Dependent)
        {
            if (!Seen(seen, trigger))
                continue;
            foreach (var bit in needed)
            {
                if (!Seen(seen, bit))
                    open &= ~group;
            }
        }

        return trial.Constants.Length == 0 ? open : HoldConstants(trial.Constants, start, open);
    }

    /// <summary>The groups whose <c>enum</c> or <c>const</c> has the value that ends at the cursor.</summary>
    private readonly ulong HoldConstants((ulong Group, ValueChoice Choice)[] constants, int start, ulong open)
    {
        var value = _json[start.._position];
        foreach (var (group, choice) in constants)
        {
            if ((open & group) != 0 && !choice.Has(TypeOf(value[0]), value))
                open &= ~group;
        }

        return open;
    }

    /// <summary>Looks at the pivots of the object at the cursor, and no further than the last of them. The cursor stays.</summary>
    private ObjectTrial Decide(Pivots pivots)
    {
        var start = _position;
        var depth = _depth;
        var classes = 0UL;
        var found = 0UL;
        var missing = pivots.Members.Entries.Count;
        if (!Descend())
            return pivots.Decide(0);
        _fresh = true;
        while (missing > 0 && NextMember())
        {
            if (pivots.Members.Find(_nameKey, Name) is not { } pivot || (found & (1UL << pivot.Index)) != 0)
            {
                SkipValue();
                continue;
            }

            found |= 1UL << pivot.Index;
            missing--;
            classes = Pivots.Add(classes, pivot, ClassOfNext(pivot));
        }

        if (!_failed)
        {
            _depth = depth;
            MoveTo(start);
        }

        return pivots.Decide(classes);
    }

    private int ClassOfNext(Pivot pivot)
    {
        if (Peek() == '"')
        {
            if (!ScanString(out var content, out var length, out var escaped))
                return Pivot.Other;
            return escaped ? pivot.ClassOfEscaped(_json.Slice(content, length)) : pivot.ClassOfText(KeyAt(content, length), _json.Slice(content, length));
        }

        var start = _position;
        SkipValue();
        return _failed ? Pivot.Other : pivot.ClassOf(TypeOf(_json[start]), _json[start.._position]);
    }
}
