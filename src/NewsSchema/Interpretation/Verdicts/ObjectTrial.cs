namespace NewsSchema.Runtime;

/// <summary>What is asked of objects in a trial.</summary>
internal sealed class ObjectTrial
{
    public required OutcomeSet Outcomes { get; init; }

    /// <summary>Members whose values decide between alternatives; when there are any, they are looked at first and the rest of this is not used.</summary>
    public Pivots? Pivots { get; init; }

    /// <summary>Every member that some schema names.</summary>
    public MemberTable<MemberSlot> Members { get; init; } = new([]);

    /// <summary>Words of 64 bits that are needed to note which of them were seen.</summary>
    public int Words { get; init; } = 1;

    /// <summary>What comes to other members, when no patterns tell them apart.</summary>
    public Slot Others { get; init; } = Slot.Open;

    public PatternSlots? Patterns { get; init; }

    /// <summary>What is asked of the names.</summary>
    public Slot? Names { get; init; }

    /// <summary>The bits of the members that must be there, by group.</summary>
    public (ulong Group, int[] Bits)[] Required { get; init; } = [];

    public (ulong Group, int Trigger, int[] Needed)[] Dependent { get; init; } = [];

    /// <summary>How many members there must be, by group.</summary>
    public (ulong Group, int Min, int Max)[] Counts { get; init; } = [];

    /// <summary><c>enum</c> and <c>const</c>.</summary>
    public (ulong Group, ValueChoice Choice)[] Constants { get; init; } = [];

    /// <summary>Schemas that are left to the other engine.</summary>
    public (ulong Group, SchemaRule Rule)[] Wholes { get; init; } = [];

    /// <summary>What to do instead when a member from which something was concluded turns up again.</summary>
    public Func<ObjectTrial>? Undecided { get; init; }

    /// <summary>One group, nothing but members: the common object.</summary>
    public bool IsPlain { get; init; }

    /// <summary>For a plain one: the members that must be there, as the bits of <see cref="Words"/> words.</summary>
    public ulong[] RequiredMembers { get; init; } = [0];

    /// <summary>No object needs to be looked into.</summary>
    public bool IsFixed { get; init; }
}
