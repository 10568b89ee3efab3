using System.Diagnostics;
using NewsSchema.Tool.Files;
using NewsSchema.Tool.Output;

namespace NewsSchema.Tool.Validating;

/// <summary>The work of <c>newsschema validate</c>.</summary>
internal sealed class ValidateRun(ValidateSettings settings, TextWriter error)
{
    private readonly MessageLog _messages = new(error);
    private readonly ValidationSummary _summary = new();

    private readonly SourceFolder? _sources = settings.Source is { } folder ? new SourceFolder(folder) : null;

    public int Run()
    {
        var start = Stopwatch.GetTimestamp();
        if (settings.Source is { } sources && (settings.Schema != SchemaChoice.Default || !Directory.Exists(sources)))
            throw new ToolException(ExitCode.WrongUsage, $"--source {TerminalText.Escape(sources)}: {(Directory.Exists(sources) ? "only articles have a source; leave --schema out" : "no such folder")}");
        if (settings.Source is not null && settings.StructureOnly)
            throw new ToolException(ExitCode.WrongUsage, "--source checks the rules that --structure-only leaves out; give one of them");
        var schema = SchemaChoice.Load(settings.Schema, withRules: !settings.StructureOnly, settings.Schemas, _messages);
        var files = new InputFinder(["*.json", "*.ndjson", "*.jsonl"], _messages).Find(settings.Paths);
        var output = StandardOutput.Open();
        var report = ReportFormat.Create(settings.Format, output);
        foreach (var file in files)
        {
            try
            {
                ValidateFile(file, schema, report, output);
                _summary.Files++;
            }
            catch (Exception problem) when (FileProblem.IsOne(problem))
            {
                _messages.CannotRead(file.Path, FileProblem.Describe(problem));
            }
        }

        _summary.Unreadable = _messages.Failures;
        report.End(_summary);
        Summarise(report, output, Stopwatch.GetElapsedTime(start));
        return _summary.Unreadable > 0 ? ExitCode.CannotReadOrWrite : _summary.Rejected > 0 ? ExitCode.SomeRejected : ExitCode.AllGood;
    }

    private void ValidateFile(InputFile file, SchemaChoice schema, ReportFormat report, Stream output)
    {
        // Whoever feeds a live pipe sees each verdict before the next document; of a file, that is one more write for each large read.
        using var stream = file.Open();
        var documents = DocumentReaders.Open(stream, file.Path, settings.Input, splitsArrays: schema.IsBuiltIn, beforeRead: output.Flush);
        while (documents.Read())
        {
            var place = new DocumentPlace(file, documents.Number, documents.Index, documents.Line, documents.Column);
            var verdict = documents.Problem is { } problem ? Verdict.Unreadable(problem)
                : _sources is not null ? _sources.Check(documents.Document, file)
                : schema.Validate(documents.Document);
            if (verdict.IsAccepted)
            {
                _summary.Accepted++;
                report.Accept(place);
                continue;
            }

            _summary.Rejected++;
            _summary.Errors += verdict.Errors.Count;
            report.Reject(place, documents.Document, [.. verdict.Errors.Select(place.InFile)], verdict.Truncated);
        }
    }

    private void Summarise(ReportFormat report, Stream output, TimeSpan time)
    {
        output.Flush();
        var table = Table.Format(
            ("files", Numbers.Count(_summary.Files)),
            ("documents", Numbers.Count(_summary.Accepted + _summary.Rejected)),
            ("accepted", Numbers.Count(_summary.Accepted)),
            ("rejected", Numbers.Count(_summary.Rejected)),
            ("errors", Numbers.Count(_summary.Errors)),
            ("unreadable", Numbers.Count(_summary.Unreadable)),
            ("time", Numbers.Seconds(time)));
        if (report.IsForPeople)
        {
            var text = StandardOutput.OpenText();
            text.WriteLine(table);
            text.Flush();
        }
        else
        {
            _messages.WriteLine(table);
        }
    }
}
