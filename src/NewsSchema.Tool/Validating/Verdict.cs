namespace NewsSchema.Tool.Validating;

/// <summary>What is wrong with a document: nothing when it is accepted.</summary>
/// <param name="Errors">The errors, each with its line and column in the document.</param>
/// <param name="Truncated">Whether there are more errors than were collected.</param>
internal readonly record struct Verdict(IReadOnlyList<ValidationError> Errors, bool Truncated)
{
    public bool IsAccepted => Errors.Count == 0;

    /// <summary>The verdict of a schema.</summary>
    public static Verdict Of(ValidationReport report) => new(report.Errors, report.Truncated);

    /// <summary>The verdict of the rules between members. Rules that need the source, when it is not there, are no errors.</summary>
    public static Verdict Of(RuleReport report, ReadOnlySpan<byte> utf8Json) =>
        new(report.HasErrors ? [.. report.Locate(utf8Json).Errors] : [], Truncated: false);

    /// <summary>The verdict on what is no document at all.</summary>
    public static Verdict Unreadable(string problem) =>
        new([new ValidationError(string.Empty, string.Empty, ValidationError.Syntax, problem, 0) { Line = 1, Column = 1 }], Truncated: false);
}
