namespace NewsSchema.Runtime;

/// <summary>What the values of pivots led to holds only when each is there once.</summary>
/// <param name="Names">The pivots that something was concluded from.</param>
/// <param name="Undecided">What holds when one of them turns up again.</param>
internal sealed record Conclusion(string[] Names, Func<ObjectTrial> Undecided);
