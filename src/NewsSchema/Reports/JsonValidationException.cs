namespace NewsSchema;

/// <summary>A document was to be parsed and is not valid. The message names the first error; <see cref="Report"/> has all.</summary>
public sealed class JsonValidationException : FormatException
{
    /// <summary>An exception for an invalid document.</summary>
    public JsonValidationException(ValidationReport report)
        : base(Describe(report)) => Report = report;

    /// <summary>Every error of the document.</summary>
    public ValidationReport Report { get; }

    private static string Describe(ValidationReport report)
    {
        var first = report.Errors[0];
        var others = report.Errors.Count == 1 ? string.Empty : $" (and {report.Errors.Count - 1} more)";
        return $"The document is not valid: line {first.Line}, column {first.Column}: {first}{others}";
    }
}
