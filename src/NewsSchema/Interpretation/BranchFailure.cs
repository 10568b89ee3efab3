namespace NewsSchema.Runtime;

/// <summary>
/// A branch of an <c>anyOf</c> or <c>oneOf</c> that did not match, and how near it came. Nearest is the branch whose type and distinguishing members
/// (those with <c>const</c> or <c>enum</c>) agree with the value; among those, the one with the fewest errors, then the one that failed latest.
/// </summary>
internal sealed class BranchFailure : IComparable<BranchFailure>
{
    private readonly int _grade;
    private readonly int _last;

    public BranchFailure(SchemaRule rule, IReadOnlyList<ValidationError> errors, string pointer)
    {
        Rule = rule;
        Errors = errors;
        foreach (var error in errors)
        {
            _grade = Math.Max(_grade, Grade(error, pointer));
            _last = Math.Max(_last, error.ByteOffset);
        }
    }

    public SchemaRule Rule { get; }

    public IReadOnlyList<ValidationError> Errors { get; }

    public int CompareTo(BranchFailure? other)
    {
        if (other is null)
            return -1;
        var order = _grade.CompareTo(other._grade);
        if (order == 0)
            order = Errors.Count.CompareTo(other.Errors.Count);
        if (order == 0)
            order = other._last.CompareTo(_last);
        return order != 0 ? order : Rule.Index.CompareTo(other.Rule.Index);
    }

    private static int Grade(ValidationError error, string pointer)
    {
        // Of nested alternatives the nearest decides.
        if (error.Causes.Count > 0 && error.Pointer == pointer)
            return Grade(error.Causes[0], pointer);
        var depth = error.Pointer.AsSpan(pointer.Length).Count('/');
        return (depth, error.Keyword) switch
        {
            (0, "type" or "const" or "enum" or "") => 3,
            (1, "const" or "enum" or "not") => 2,
            (0, "required") => 1,
            _ => 0,
        };
    }
}
