namespace NewsSchema;

/// <summary>What validation found in one document.</summary>
public sealed class ValidationReport
{
    internal static readonly ValidationReport Valid = new([], truncated: false);

    internal ValidationReport(IReadOnlyList<ValidationError> errors, bool truncated)
    {
        Errors = errors;
        Truncated = truncated;
    }

    /// <summary>Whether the document is valid.</summary>
    public bool IsValid => Errors.Count == 0;

    /// <summary>Every error, in the order of the document; empty for a valid one.</summary>
    public IReadOnlyList<ValidationError> Errors { get; }

    /// <summary>Whether there are more errors than <see cref="ValidationOptions.MaxErrors"/> and the others were left out.</summary>
    public bool Truncated { get; }

    /// <summary>One line for each error: line, column, place and message.</summary>
    public override string ToString() =>
        IsValid ? "valid" : string.Join('\n', Errors.Select(error => $"{error.Line}:{error.Column} {error}"));
}
