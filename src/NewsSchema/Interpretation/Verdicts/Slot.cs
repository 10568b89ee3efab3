namespace NewsSchema.Runtime;

/// <summary>What comes to a member or item: the demands on it, and for whom each of them counts.</summary>
internal sealed class Slot
{
    /// <summary>Nothing is asked of it.</summary>
    public static readonly Slot Open = new();

    /// <summary>The demands on the value, or null when any will do.</summary>
    public Trial? Trial { get; init; }

    /// <summary>For each demand the groups that fail when it is not met.</summary>
    public ulong[] Groups { get; init; } = [];

    /// <summary>The groups that fail because the member or item is there at all.</summary>
    public ulong Forbids { get; init; }

    /// <summary>For each demand that some <c>contains</c> makes: which of them, and which demand.</summary>
    public (int Contains, ulong Demand)[] Counted { get; init; } = [];

    /// <summary>The demands that matter while some groups have not failed.</summary>
    public ulong Wanted(ulong open)
    {
        var wanted = 0UL;
        for (var i = 0; i < Groups.Length; i++)
        {
            if ((Groups[i] & open) != 0)
                wanted |= 1UL << i;
        }

        return wanted;
    }

    /// <summary>The groups that fail when only some of the demands wanted are met.</summary>
    public ulong Failing(ulong wanted, ulong met)
    {
        var failing = 0UL;
        for (var i = 0; i < Groups.Length; i++)
        {
            if ((wanted & ~met & (1UL << i)) != 0)
                failing |= Groups[i];
        }

        return failing;
    }
}
