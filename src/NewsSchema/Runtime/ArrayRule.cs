using System.ComponentModel;

namespace NewsSchema.Runtime;

/// <summary>What a schema says about an array as a whole.</summary>
/// <param name="location">Where the schema stands.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArrayRule(string location) : Rule(location)
{
    /// <summary>The least number of items (JSON Schema Validation 2020-12, section 6.4.2).</summary>
    public int MinItems { get; init; }

    /// <summary>The greatest number of items (section 6.4.1).</summary>
    public int MaxItems { get; init; } = int.MaxValue;

    /// <summary>Whether no two items may be equal (section 6.4.3).</summary>
    public bool UniqueItems { get; init; }
}
