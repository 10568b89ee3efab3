using NewsSchema.Schemas;

namespace NewsSchema.Runtime;

/// <summary>What an object must have in one member for a schema to match: enough to rule the schema out, not to establish it.</summary>
/// <param name="Required">The member must be there.</param>
/// <param name="Values">When it is there, it must equal one of these scalars; null for any value.</param>
internal sealed record Guard(bool Required, IReadOnlyList<JsonNode>? Values);

/// <summary>The guards of an applicator's schemas, made ready to be looked up in one pass over an object's members.</summary>
/// <param name="Names">The members looked at.</param>
/// <param name="ByRule">For each schema its guards.</param>
internal sealed record GuardSet(MemberTable Names, BranchGuard[][] ByRule)
{
    /// <summary>As many members are looked at; a schema of more branches or members is tried the long way.</summary>
    public const int MaxNames = 8;

    /// <summary>The first schema is nothing but its guards, so that passing them is matching.</summary>
    public bool IsComplete { get; init; }
}

/// <summary>One guard of one schema.</summary>
/// <param name="Bit">The member's bit in the table of names.</param>
/// <param name="Required">The member must be there.</param>
/// <param name="Values">The values allowed, or null.</param>
internal sealed record BranchGuard(int Bit, bool Required, ValueChoice? Values);
