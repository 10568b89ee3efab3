namespace NewsSchema.Runtime;

public ref partial struct JsonCursor<TMode>
{
    // So many keywords contains are counted on the stack.
    private const int MostCountsOnStack = 16;

    private ulong TryArray(ArrayTrial trial, ulong wanted)
    {
        if (trial.Outcomes.Groups.Length == 0)
        {
            SkipArray();
            return _failed ? 0 : trial.Outcomes.Fixed & wanted;
        }

        if (trial.Outcomes.Whole is { } whole)
            return TryWhole(whole);
        var start = _position;
        if (!Descend())
            return 0;
        _fresh = true;
        return trial.IsPlain ? TryPlainItems(trial, start) : TryItems(trial, start, wanted);
    }

    /// <summary>The common array: one group, all items alike.</summary>
    private ulong TryPlainItems(ArrayTrial trial, int start)
    {
        var count = 0;
        if (trial.Others.Trial is { } demands)
        {
            for (; NextItem(count); count++)
            {
                if (Try(demands, 1) == 0)
                    return 0;
            }
        }
        else
        {
            for (; NextItem(count); count++)
                SkipValue();
            if (trial.Others.Forbids != 0 && count > 0)
                return 0;
        }

        return !_failed && EndItems(trial, start, count, 1) != 0 ? 1UL : 0;
    }

    private ulong TryItems(ArrayTrial trial, int start, ulong wanted)
    {
        var open = trial.Outcomes.GroupsOf(wanted);
        if (trial.Wholes.Length > 0)
        {
            open = TryWholesOf(start, trial.Wholes, open);
            if (_failed || !trial.Outcomes.CanHold(open, wanted))
                return 0;
        }

        Span<int> counts = trial.Contains.Length <= MostCountsOnStack ? stackalloc int[trial.Contains.Length] : new int[trial.Contains.Length];
        counts.Clear();
        var count = 0;
        for (; NextItem(count); count++)
        {
            var before = open;
            var slot = count < trial.First.Length ? trial.First[count] : trial.Others;
            if (!TrySlot(slot, ref open, out var met) || (open != before && !trial.Outcomes.CanHold(open, wanted)))
                return 0;
            foreach (var (contains, demand) in slot.Counted)
                counts[contains] += (met & demand) == 0 ? 0 : 1;
        }

        if (_failed)
            return 0;
        for (var i = 0; i < counts.Length; i++)
        {
            var (group, part) = trial.Contains[i];
            if (counts[i] < part.Min || counts[i] > part.Max)
                open &= ~group;
        }

        return trial.Outcomes.Holding(EndItems(trial, start, count, open), wanted);
    }

    /// <summary>The groups that hold at an array's end.</summary>
    private readonly ulong EndItems(ArrayTrial trial, int start, int count, ulong open)
    {
        foreach (var (group, min, max) in trial.Counts)
        {
            if (count < min || count > max)
                open &= ~group;
        }

        if ((open & trial.Unique) != 0 && count > 1 && !UniqueItems.AreDistinct(_json[start.._position], count))
            open &= ~trial.Unique;
        return trial.Constants.Length == 0 ? open : HoldConstants(trial.Constants, start, open);
    }
}
