using NewsSchema.Schemas;

namespace NewsSchema.Runtime;

public ref partial struct JsonCursor<TMode>
{
    /// <summary>The schemas of an applicator that the members of the object at the cursor leave possible, as bits; all of them when nothing tells.</summary>
    private readonly ulong FindPossible(Applicator applicator, JsonTypes type)
    {
        if (type != JsonTypes.Object || applicator.Guards is not { } guards)
            return ulong.MaxValue;
        Span<(int Start, int End)> places = stackalloc (int, int)[GuardSet.MaxNames];
        places.Clear();
        var members = Fork();
        members.FindPlaces(guards.Names, places);
        var possible = 0UL;
        for (var i = 0; i < guards.ByRule.Length; i++)
        {
            if (PassesGuards(guards.ByRule[i], places))
                possible |= 1UL << i;
        }

        return possible;
    }

    private readonly bool PassesGuards(BranchGuard[] guards, scoped ReadOnlySpan<(int Start, int End)> places)
    {
        foreach (var guard in guards)
        {
            var (start, end) = places[guard.Bit];
            if (start == 0)
            {
                if (guard.Required)
                    return false;
            }
            else if (guard.Values is { } values && !IsOneOf(values, _json[start..end]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOneOf(ValueChoice values, ReadOnlySpan<byte> value)
    {
        if (value[0] != '"')
            return values.Has(TypeOf(value[0]), value);
        var content = value[1..^1];
        return values.HasString(content.Contains((byte)'\\') ? JsonStrings.DecodeUtf8(content) : content);
    }

    /// <summary>Finds where the values of some members of the object at the cursor stand; looks no further when all are found.</summary>
    internal void FindPlaces(MemberTable names, scoped Span<(int Start, int End)> places)
    {
        var missing = names.Entries.Count;
        if (!Descend())
            return;
        _fresh = true;
        while (missing > 0 && NextMember())
        {
            Peek();
            var start = _position;
            var entry = names.Find(_nameKey, Name);
            SkipValue();
            if (entry is null || places[entry.Bit].Start != 0 || _failed)
                continue;
            places[entry.Bit] = (start, _position);
            missing--;
        }
    }
}
