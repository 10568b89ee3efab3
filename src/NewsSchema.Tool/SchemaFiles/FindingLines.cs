using System.Globalization;
using System.Text;
using NewsSchema.Schemas;
using NewsSchema.Tool.Output;

namespace NewsSchema.Tool.SchemaFiles;

/// <summary>Writes the errors and warnings found in schemas as compilers write them, with the line. What is merely worth knowing is left out, as in builds.</summary>
internal static class FindingLines
{
    public static void Write(MessageLog messages, IEnumerable<Finding> findings)
    {
        foreach (var finding in findings.Where(finding => finding.Rule.Severity != FindingSeverity.Info))
            Write(messages, finding);
    }

    private static void Write(MessageLog messages, Finding finding)
    {
        var (line, column) = finding.Position;
        var text = finding.Document.Text;
        var frame = new StringWriter(CultureInfo.InvariantCulture);
        CodeFrame.Write(frame, Encoding.UTF8.GetBytes(text), Encoding.UTF8.GetByteCount(text.AsSpan(0, finding.Span.Start)), line, startsInLine: false);
        messages.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{TerminalText.Escape(finding.Document.Path)}:{line}:{column}: {Name(finding.Rule.Severity)} {finding.Rule.Id}: {TerminalText.Escape(finding.Message)}"));
        messages.WriteLine(frame.ToString().TrimEnd());
    }

    private static string Name(FindingSeverity severity) => severity.ToString().ToLowerInvariant();
}
