using System.ComponentModel;

namespace NewsSchema.Runtime;

/// <summary>What a schema says about an object as a whole.</summary>
/// <param name="location">Where the schema stands.</param>
/// <param name="required">The required members; generated code marks the n-th of them with bit n.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ObjectRule(string location, params string[] required) : Rule(location)
{
    internal string[] Required { get; } = required;

    internal ulong RequiredMask { get; } = required.Length == 0 ? 0 : ulong.MaxValue >> (64 - required.Length);

    /// <summary>The keyword that forbids members it does not declare.</summary>
    public string ClosedBy { get; init; } = "additionalProperties";

    /// <summary>All declared members, for a hint at what was meant.</summary>
    public string[] Members { get; init; } = [];

    internal string DescribeUnexpected(string name) => Messages.Unexpected(name, Members);
}
