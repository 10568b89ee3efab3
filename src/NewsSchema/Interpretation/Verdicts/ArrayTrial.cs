namespace NewsSchema.Runtime;

/// <summary>What is asked of arrays in a trial.</summary>
internal sealed class ArrayTrial
{
    public required OutcomeSet Outcomes { get; init; }

    /// <summary>What comes to the first items, each by itself.</summary>
    public Slot[] First { get; init; } = [];

    /// <summary>What comes to all other items.</summary>
    public Slot Others { get; init; } = Slot.Open;

    /// <summary>How many items there must be, by group.</summary>
    public (ulong Group, int Min, int Max)[] Counts { get; init; } = [];

    /// <summary>How many matching items there must be.</summary>
    public (ulong Group, ContainsPart Part)[] Contains { get; init; } = [];

    /// <summary>The groups that fail when two items are equal.</summary>
    public ulong Unique { get; init; }

    /// <summary><c>enum</c> and <c>const</c>.</summary>
    public (ulong Group, ValueChoice Choice)[] Constants { get; init; } = [];

    /// <summary>Schemas that are left to the other engine.</summary>
    public (ulong Group, SchemaRule Rule)[] Wholes { get; init; } = [];

    /// <summary>One group, and all items are alike to it.</summary>
    public bool IsPlain { get; init; }
}
