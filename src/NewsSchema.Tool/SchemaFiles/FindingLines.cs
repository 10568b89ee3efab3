using System.Globalization;
using System.Text;
using NewsSchema.Schemas;
using NewsSchema.Tool.Files;
using NewsSchema.Tool.Output;

namespace NewsSchema.Tool.SchemaFiles;

/// <summary>Writes what was found in schemas as compilers write it, with the line.</summary>
internal static class FindingLines
{
    /// <summary>More than the frame ever looks at; encoding the whole document for each finding would take long.</summary>
    private const int CharactersEachSide = 1100;

    /// <summary>Writes the errors and warnings. What is merely worth knowing is left out, as in builds.</summary>
    public static void Write(MessageLog messages, IEnumerable<Finding> findings)
    {
        foreach (var finding in findings.Where(finding => finding.Rule.Severity != FindingSeverity.Info))
        {
            var text = new StringWriter(CultureInfo.InvariantCulture);
            Write(text, finding);
            messages.WriteLine(text.ToString().TrimEnd());
        }
    }

    /// <summary>Writes a finding: a line that says where and what, and two with the place.</summary>
    public static void Write(TextWriter output, Finding finding)
    {
        var (line, column) = finding.Position;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{FileOf(finding).Shown}:{line}:{column}: {Name(finding.Rule.Severity)} {finding.Rule.Id}: {TerminalText.Escape(finding.Message)}"));
        var text = finding.Document.Text;
        var place = Math.Min(finding.Span.Start, text.Length);
        var start = Math.Max(0, place - CharactersEachSide);
        var around = text.AsSpan(start, Math.Min(text.Length, place + CharactersEachSide) - start);
        var utf8 = new byte[Encoding.UTF8.GetByteCount(around)];
        Encoding.UTF8.GetBytes(around, utf8);
        CodeFrame.Write(output, utf8, Encoding.UTF8.GetByteCount(around[..(place - start)]), line, startsInLine: false);
    }

    /// <summary>The file that a finding is about.</summary>
    public static InputFile FileOf(Finding finding) => new(finding.Document.Path, Path.GetFileName(finding.Document.Path));

    /// <summary>The name of a severity, as compilers have it.</summary>
    public static string Name(FindingSeverity severity) => severity.ToString().ToLowerInvariant();
}
