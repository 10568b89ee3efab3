using System.ComponentModel;

namespace NewsSchema.Runtime;

/// <summary>A value of which only the type is checked.</summary>
/// <param name="location">Where the schema stands.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TypeRule(string location) : Rule(location);
