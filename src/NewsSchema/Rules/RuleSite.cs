namespace NewsSchema.Rules;

/// <summary>A rule at a record: where it reports to.</summary>
/// <param name="Checker">The check under way.</param>
/// <param name="Pointer">The record, as a JSON Pointer.</param>
/// <param name="Schema">Where the record's schema stands.</param>
/// <param name="Keyword">The rule's keyword.</param>
/// <param name="Bounds">How long the source is, as far as the document says.</param>
internal readonly record struct RuleSite(RuleChecker Checker, string Pointer, string Schema, string Keyword, SourceBounds? Bounds)
{
    private string Location => $"{Schema}/{Keyword}";

    /// <summary>Reports a broken document rule.</summary>
    public void Break(string pointer, string message) => Checker.DocumentErrors.Add(new ValidationError(pointer, Location, Keyword, message, 0));

    /// <summary>Reports a broken document rule unless the condition holds. For messages that cost nothing to make.</summary>
    public void Require(bool condition, string pointer, string message)
    {
        if (!condition)
            Break(pointer, message);
    }

    /// <summary>Reports a broken source rule unless the condition holds.</summary>
    public void RequireOfSource(bool condition, string pointer, string message)
    {
        if (!condition)
            Checker.SourceErrors.Add(new ValidationError(pointer, Location, Keyword, message, 0));
    }

    /// <summary>The source when there is one; otherwise the rule is reported as not checked.</summary>
    public RawText? Source()
    {
        if (Checker.Source is null)
            Checker.AddNotChecked(Keyword, Location);
        return Checker.Source;
    }
}

/// <summary>How long the source is by the word of a document.</summary>
/// <param name="Length">In code points.</param>
/// <param name="Pointer">Where the document says so.</param>
internal sealed record SourceBounds(decimal Length, string Pointer);
