using System.Diagnostics;
using System.Text;
using NewsSchema.News;
using NewsSchema.News.Viewing;
using NewsSchema.Tool.Files;
using NewsSchema.Tool.Output;
using NewsSchema.Tool.Validating;

namespace NewsSchema.Tool.Viewing;

/// <summary>The work of <c>newsschema view</c>.</summary>
internal sealed class ViewRun(ViewSettings settings, TextWriter error)
{
    /// <summary>The most JSON that goes into one page. Browsers take long over the page that a tenth of it makes.</summary>
    private const int MaxBytes = 64 * 1024 * 1024;

    private readonly MessageLog _messages = new(error);
    private readonly SourceTexts? _sources = settings.SourceFolder is { } folder ? new SourceTexts(folder) : null;
    private readonly List<ViewedArticle> _articles = [];
    private long _bytes;
    private int _rejected;
    private int _withoutText;

    public int Run()
    {
        var start = Stopwatch.GetTimestamp();
        if (settings.SourceFolder is { } folder && !Directory.Exists(folder))
            throw new ToolException(ExitCode.WrongUsage, $"--source {TerminalText.Escape(folder)}: no such folder; check the path");
        var files = new InputFinder(["*.json", "*.ndjson", "*.jsonl"], _messages).Find(settings.Paths);
        if (files.Any(file => !file.IsStandardInput && InputFinder.PathComparer.Equals(Path.GetFullPath(file.Path), Path.GetFullPath(settings.Page))))
            throw new ToolException(ExitCode.WrongUsage, $"{TerminalText.Escape(settings.Page)} would be written over an article; give another --out");
        var output = StandardOutput.Open();
        var report = new TextReport(output);
        foreach (var file in files)
        {
            try
            {
                Read(file, report);
            }
            catch (Exception problem) when (FileProblem.IsOne(problem))
            {
                _messages.CannotRead(file.Path, FileProblem.Describe(problem));
            }
        }

        if (_articles.Count > 0)
            Write();
        else
            _messages.Write($"there is no article to show; {TerminalText.Escape(settings.Page)} was not written");
        Summarise(output, Stopwatch.GetElapsedTime(start));
        return _messages.Failures + _withoutText > 0 ? ExitCode.CannotReadOrWrite : _rejected > 0 || _articles.Count == 0 ? ExitCode.SomeRejected : ExitCode.AllGood;
    }

    private void Read(InputFile file, TextReport report)
    {
        using var stream = file.Open();
        var documents = DocumentReaders.Open(stream, file.Path, InputKind.Auto, splitsArrays: true);
        while (documents.Read())
        {
            var place = new DocumentPlace(file, documents.Number, documents.Index, documents.Line, documents.Column);
            if (documents.Problem is { } problem)
            {
                var refusal = new ValidationError(string.Empty, string.Empty, ValidationError.Syntax, problem, 0) { Line = 1, Column = 1 };
                Reject(place, documents.Document, [refusal], truncated: false, report);
                continue;
            }

            // All errors, not only the first, as the validate command finds them.
            var verdict = Article.Validate(documents.Document);
            if (!verdict.IsValid)
                Reject(place, documents.Document, verdict.Errors, verdict.Truncated, report);
            else
                Add(Article.Parse(documents.Document), documents.Document.Length, place);
        }
    }

    private void Reject(DocumentPlace place, ReadOnlySpan<byte> document, IReadOnlyList<ValidationError> errors, bool truncated, TextReport report)
    {
        _rejected++;
        report.Reject(place, document, [.. errors.Select(place.InFile)], truncated);
    }

    private void Add(Article article, int bytes, DocumentPlace place)
    {
        _bytes += bytes;
        if (_bytes > MaxBytes)
            throw new ToolException(ExitCode.SomeRejected, $"more than {Numbers.Megabytes(MaxBytes)} of articles, the limit for one page; show fewer. Nothing was written");
        try
        {
            _articles.Add(_sources is null ? ViewedArticle.WithoutSource(article) : _sources.Join(article, place.File));
        }
        catch (ToolException problem)
        {
            _messages.Write($"{place.File.Shown}:{Numbers.Count(place.Line)}: {problem.Message}");
            if (problem.ExitCode == ExitCode.CannotReadOrWrite)
                _withoutText++;
            else
                _rejected++;
        }
    }

    private void Write()
    {
        OutputFolder.Prepare(Path.GetDirectoryName(Path.GetFullPath(settings.Page))!);
        try
        {
            AtomicFile.Write(settings.Page, Encoding.UTF8.GetBytes(ArticlePage.Render(_articles)));
        }
        catch (Exception problem) when (FileProblem.IsOne(problem))
        {
            throw new ToolException(ExitCode.CannotReadOrWrite, $"{TerminalText.Escape(settings.Page)}: cannot write: {FileProblem.Describe(problem)}");
        }
    }

    private void Summarise(Stream output, TimeSpan time)
    {
        output.Flush();
        var text = StandardOutput.OpenText();
        text.WriteLine(Table.Format(
            ("articles", Numbers.Count(_articles.Count)),
            ("quotes", Numbers.Count(_articles.Sum(article => article.Article.Quotes.Count))),
            ("diagnostics", Numbers.Count(_articles.Sum(article => article.Article.Diagnostics?.Count ?? 0))),
            ("broken rules", Numbers.Count(_articles.Sum(article => article.Violations.Count))),
            ("rejected", Numbers.Count(_rejected)),
            ("unreadable", Numbers.Count(_messages.Failures + _withoutText)),
            ("time", Numbers.Seconds(time))));
        text.Flush();
    }
}
