namespace NewsSchema.News;

/// <summary>A rule between fields that an article breaks, or that could not be checked.</summary>
/// <param name="Rule">The rule's name: stable and kebab-case, such as <c>spans-disjoint</c>.</param>
/// <param name="Pointer">The member at fault, as a JSON Pointer (RFC 6901).</param>
/// <param name="Message">What is wrong, as a clause for people.</param>
public sealed record RuleViolation(string Rule, string Pointer, string Message)
{
    /// <summary>The place and the message.</summary>
    public override string ToString() => Pointer.Length == 0 ? Message : $"{Pointer[1..]}: {Message}";
}
