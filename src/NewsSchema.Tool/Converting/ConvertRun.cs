using System.Diagnostics;
using System.Globalization;
using NewsSchema.Tool.Files;
using NewsSchema.Tool.Output;

namespace NewsSchema.Tool.Converting;

/// <summary>The work of <c>newsschema convert</c>.</summary>
internal sealed class ConvertRun(ConvertSettings settings, TextWriter error)
{
    private readonly MessageLog _messages = new(error);
    private ArticleCounts _counts;
    private int _converted;
    private int _rejected;

    public int Run()
    {
        var start = Stopwatch.GetTimestamp();
        var files = new InputFinder(["*.txt"], _messages).Find(settings.Paths);
        if (settings.Conversion.Id is not null && files.Count > 1)
            throw new ToolException(ExitCode.WrongUsage, "--id names one article, but there are several texts; give one text, or leave --id out");
        var tasks = Plan(files);
        var output = settings.OutputFolder is null ? StandardOutput.Open() : null;

        // Articles that go to a terminal are progress enough, and a line that is rewritten would get between them.
        var progress = new ProgressLine(error, files.Count, "text", isWanted: output is null || Console.IsOutputRedirected);
        var done = 0;
        try
        {
            foreach (var (task, outcome) in OrderedWork.Run(tasks, task => task.Run(), settings.Jobs))
            {
                if (outcome.Unwritable is { } problem)
                {
                    // The next article most likely cannot be written either.
                    progress.Hide();
                    _messages.CannotWrite(task.Target!, $"{problem}; stopped after {Numbers.Count(_converted)} of {Numbers.Count(files.Count, "text")}");
                    break;
                }

                Take(task.File, outcome, output, progress);
                progress.Report(++done);
            }

            output?.Flush();
        }
        finally
        {
            progress.Hide();
        }

        Summarise(Stopwatch.GetElapsedTime(start));
        return _messages.Failures > 0 ? ExitCode.CannotReadOrWrite : _rejected > 0 ? ExitCode.SomeRejected : ExitCode.AllGood;
    }

    private IEnumerable<ConversionTask> Plan(IReadOnlyList<InputFile> files)
    {
        if (settings.OutputFolder is not { } folder)
            return files.Select(file => new ConversionTask(file, null, settings));
        var targets = OutputPlan.For(files, folder);
        OutputFolder.Prepare(folder);
        return files.Zip(targets, (file, target) => new ConversionTask(file, target, settings));
    }

    private void Take(InputFile file, ConversionOutcome outcome, Stream? output, ProgressLine progress)
    {
        if (outcome.Article is not { } article)
        {
            progress.Hide();
            _messages.CannotRead(file.Path, outcome.Unreadable!);
        }
        else if (article.Json is not { } json)
        {
            progress.Hide();
            _rejected++;
            var place = article.Place is var (line, column) ? string.Create(CultureInfo.InvariantCulture, $"{line}:{column}:") : string.Empty;
            _messages.Write($"{file.Shown}:{place} {TerminalText.Escape(article.Rejection!)}");
        }
        else
        {
            _converted++;
            _counts += article.Counts;
            output?.Write(json);
            output?.WriteByte((byte)'\n');
        }
    }

    private void Summarise(TimeSpan time)
    {
        var summary = Table.Format(
            ("articles", Numbers.Count(_converted)),
            ("quotes", Numbers.Count(_counts.Quotes)),
            ("captions", Numbers.Count(_counts.Captions)),
            ("notices", Numbers.Count(_counts.Notices)),
            ("diagnostics", Numbers.Count(_counts.Diagnostics)),
            ("rejected", Numbers.Count(_rejected)),
            ("unreadable", Numbers.Count(_messages.Failures)),
            ("time", Numbers.Seconds(time)));
        if (settings.OutputFolder is null)
        {
            _messages.WriteLine(summary);
            return;
        }

        var output = StandardOutput.OpenText();
        output.WriteLine(summary);
        output.Flush();
    }
}
