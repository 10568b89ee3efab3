namespace NewsSchema.Runtime;

/// <summary>Something that is found out about a value in one pass over it.</summary>
internal enum PartKind : byte
{
    /// <summary>What a schema's own keywords say about values of one kind.</summary>
    Own,

    /// <summary>A schema as a whole, left to the engine that reads a value again for each schema.</summary>
    Whole,

    /// <summary>Whether an object has a member.</summary>
    Member,
}

/// <summary>One such thing. Equal parts are found out once.</summary>
/// <param name="Kind">What sort it is.</param>
/// <param name="Rule">The schema; for a member the one that asks for it.</param>
/// <param name="Name">The member's name.</param>
internal sealed record Part(PartKind Kind, SchemaRule Rule, string? Name = null) : IComparable<Part>
{
    public int CompareTo(Part? other) => other is null ? 1
        : (Rule.Index, Kind).CompareTo((other.Rule.Index, other.Kind)) is var order and not 0 ? order
        : string.CompareOrdinal(Name, other.Name);
}
