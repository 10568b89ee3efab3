using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NewsSchema.Schemas;

namespace NewsSchema.Generator.Diagnostics;

/// <summary>A finding as the compiler reports it: at its line and column in the schema file.</summary>
/// <param name="Id">The rule's id.</param>
/// <param name="Message">What is said.</param>
/// <param name="Path">The schema file.</param>
/// <param name="Start">Where it begins, in UTF-16 units.</param>
/// <param name="Length">How long it is.</param>
/// <param name="StartLine">The line it begins on, from 0.</param>
/// <param name="StartColumn">The column it begins at, from 0.</param>
/// <param name="EndLine">The line it ends on, from 0.</param>
/// <param name="EndColumn">The column it ends at, from 0.</param>
internal sealed record FindingDiagnostic(string Id, string Message, string Path, int Start, int Length, int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    public static FindingDiagnostic Of(Finding finding)
    {
        var lines = finding.Document.Lines;
        var start = lines.GetPosition(finding.Span.Start);
        var end = lines.GetPosition(finding.Span.Start + finding.Span.Length);
        return new(finding.Rule.Id, finding.Message, finding.Document.Path, finding.Span.Start, finding.Span.Length, start.Line - 1, start.Column - 1, end.Line - 1, end.Column - 1);
    }

    public Diagnostic ToDiagnostic() => Diagnostic.Create(
        Descriptors.Of(Id),
        Location.Create(Path, new Microsoft.CodeAnalysis.Text.TextSpan(Start, Length), new LinePositionSpan(new(StartLine, StartColumn), new(EndLine, EndColumn))),
        Message);
}
