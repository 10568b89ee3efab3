namespace NewsSchema.Runtime;

/// <summary>What is asked of numbers in a trial.</summary>
internal sealed class NumberTrial
{
    public required OutcomeSet Outcomes { get; init; }

    /// <summary>Limits, by group.</summary>
    public (ulong Group, NumberRule Rule)[] Rules { get; init; } = [];

    /// <summary>The limits when they are all there is.</summary>
    public NumberRule? Only { get; init; }

    /// <summary>The groups that fail for a number not written as an integer.</summary>
    public ulong WrittenPlain { get; init; }

    /// <summary><c>enum</c> and <c>const</c>.</summary>
    public (ulong Group, ValueChoice Choice)[] Constants { get; init; } = [];

    /// <summary>Schemas that are left to the other engine.</summary>
    public (ulong Group, SchemaRule Rule)[] Wholes { get; init; } = [];
}
