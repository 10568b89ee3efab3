using NewsSchema.Schemas;

namespace NewsSchema;

/// <summary>A schema is broken, so that nothing can be validated with it. The message lists what is wrong, each with file, line and column.</summary>
public sealed class SchemaException : FormatException
{
    /// <summary>An exception for a broken schema.</summary>
    public SchemaException(IReadOnlyList<Finding> findings)
        : base("The schema is broken:" + string.Concat(Errors(findings).Select(finding => Environment.NewLine + finding))) => Findings = findings;

    /// <summary>Everything found, warnings too.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    private static IEnumerable<Finding> Errors(IReadOnlyList<Finding> findings) => findings.Where(finding => finding.Rule.Severity == FindingSeverity.Error);
}
