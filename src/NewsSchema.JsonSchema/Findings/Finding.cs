namespace NewsSchema.Schemas;

/// <summary>Something wrong or odd in a schema document.</summary>
/// <param name="Rule">Which rule says so.</param>
/// <param name="Message">One sentence about this case.</param>
/// <param name="Document">Where: the document.</param>
/// <param name="Span">Where: the place in its text.</param>
/// <param name="Pointer">Where: JSON Pointer of the keyword or value from the document's root.</param>
public sealed record Finding(FindingRule Rule, string Message, SchemaDocument Document, TextSpan Span, string Pointer)
{
    /// <summary>The place as line and column.</summary>
    public LinePosition Position => Document.Lines.GetPosition(Span.Start);

    /// <summary>The finding as one line of text, as compilers print them.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Document.Path}({Position.Line},{Position.Column}): {(Rule.Severity == FindingSeverity.Error ? "error" : Rule.Severity == FindingSeverity.Warning ? "warning" : "info")} {Rule.Id}: {Message}");
}
