using NewsSchema.Schemas;
using NewsSchema.Tool.Files;
using NewsSchema.Tool.Output;
using NewsSchema.Tool.SchemaFiles;

namespace NewsSchema.Tool.Checking;

/// <summary>The work of <c>newsschema check</c>.</summary>
internal sealed class CheckRun(CheckSettings settings, TextWriter error)
{
    private readonly MessageLog _messages = new(error);
    private readonly CheckSummary _summary = new();

    // Schemas that share a file would all tell what is wrong with it.
    private readonly HashSet<(string File, TextSpan Span, string Rule, string Message)> _said = [];

    public int Run()
    {
        var files = new InputFinder(["*.schema.json"], _messages).Find(settings.Paths);
        var output = StandardOutput.Open();
        var report = FindingReport.Create(settings.Format, output);
        var reader = new SchemaFileReader(_messages);
        List<SchemaDocument> documents = [.. files.Select(file => reader.Read(file)).OfType<SchemaDocument>()];
        var check = new SchemaCheck(reader, documents, settings.Sources, _messages);
        foreach (var document in documents)
        {
            _summary.Schemas++;
            foreach (var finding in check.Run(document).OrderBy(finding => finding.Document != document).ThenBy(finding => finding.Document.Path, StringComparer.Ordinal).ThenBy(finding => finding.Span.Start))
                Add(finding, report);
        }

        _summary.Unreadable = _messages.Failures;
        report.End(_summary);
        output.Flush();
        if (!report.IsForPeople)
            _messages.WriteLine(_summary.ToTable());
        return _summary.Unreadable > 0 ? ExitCode.CannotReadOrWrite
            : _summary.Errors > 0 || (settings.IsStrict && _summary.Warnings > 0) ? ExitCode.SomeRejected
            : ExitCode.AllGood;
    }

    private void Add(Finding finding, FindingReport report)
    {
        if (!_said.Add((Path.GetFullPath(finding.Document.Path), finding.Span, finding.Rule.Id, finding.Message)))
            return;
        _summary.Count(finding.Rule.Severity);
        report.Write(finding);
    }
}
