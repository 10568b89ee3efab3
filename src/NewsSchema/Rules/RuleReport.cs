using NewsSchema.Rules;

namespace NewsSchema;

/// <summary>Which rules between members a document breaks, and which could not be checked.</summary>
public sealed class RuleReport
{
    internal RuleReport(IReadOnlyList<ValidationError> documentErrors, IReadOnlyList<ValidationError> sourceErrors, IReadOnlyList<UncheckedRule> notChecked)
    {
        DocumentErrors = documentErrors;
        SourceErrors = sourceErrors;
        NotChecked = notChecked;
    }

    /// <summary>Broken document rules: the document contradicts itself.</summary>
    public IReadOnlyList<ValidationError> DocumentErrors { get; }

    /// <summary>Broken source rules: the document says of its source what is not so.</summary>
    public IReadOnlyList<ValidationError> SourceErrors { get; }

    /// <summary>The source rules that were not checked, because the raw text was not given. They have neither passed nor failed.</summary>
    public IReadOnlyList<UncheckedRule> NotChecked { get; }

    /// <summary>All broken rules, document rules first.</summary>
    public IEnumerable<ValidationError> Errors => DocumentErrors.Concat(SourceErrors);

    /// <summary>Whether a rule is broken.</summary>
    public bool HasErrors => DocumentErrors.Count + SourceErrors.Count > 0;

    /// <summary>Whether every rule was checked and holds.</summary>
    public bool Passed => !HasErrors && NotChecked.Count == 0;

    /// <summary>The report with line, column and byte offset in each error. Without them line and column are 0.</summary>
    /// <param name="utf8Json">The text that the document was parsed from.</param>
    public RuleReport Locate(ReadOnlySpan<byte> utf8Json)
    {
        if (!HasErrors)
            return this;
        var located = PointerLocator.Locate(utf8Json, [.. Errors]);
        return new RuleReport(located[..DocumentErrors.Count], located[DocumentErrors.Count..], NotChecked);
    }

    /// <summary>The report and one more source error, such as that the source cannot be read.</summary>
    /// <param name="pointer">Where in the document, as a JSON Pointer.</param>
    /// <param name="schemaLocation">The keyword that is broken: the schema's absolute URI with a JSON Pointer as fragment.</param>
    /// <param name="keyword">The keyword's name.</param>
    /// <param name="message">What is wrong, as a clause for people.</param>
    public RuleReport WithSourceError(string pointer, string schemaLocation, string keyword, string message) =>
        new(DocumentErrors, [.. SourceErrors, new ValidationError(pointer, schemaLocation, keyword, message, 0)], NotChecked);

    /// <summary>One line for each error and for each rule not checked.</summary>
    public override string ToString() =>
        string.Join('\n', Errors.Select(error => error.ToString()).Concat(NotChecked.Select(rule => $"not checked without the source: {rule.Keyword} ({rule.SchemaLocation})")));
}
