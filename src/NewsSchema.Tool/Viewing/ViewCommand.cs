using System.CommandLine;

namespace NewsSchema.Tool.Viewing;

/// <summary>The command line of <c>newsschema view</c>.</summary>
internal static class ViewCommand
{
    public const string Name = "view";

    public static Command Create(TextWriter error)
    {
        var paths = new Argument<string[]>("ARTICLE")
        {
            Description = "Article JSON and NDJSON files, folders (their *.json, *.ndjson and *.jsonl files, at any depth), patterns, or - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var page = new Option<string>("--out", "-o") { Description = "The page to write. A file of that name is replaced.", HelpName = "FILE.html", Required = true };
        var source = new Option<string>("--source")
        {
            Description = "Folder with the raw texts, found by the articles' file names (ferry.json, ferry.txt) or source.uri and recognised by their SHA-256. "
                + "They are shown whole; without them the text is put together from the articles' parts.",
            HelpName = "DIR",
        };
        var command = new Command(Name, "Show articles with their structure, quotes, speakers and diagnostics, as one page of HTML that needs nothing else.") { paths, page, source };
        command.SetAction(result => new ViewRun(new ViewSettings(result.GetRequiredValue(paths), result.GetRequiredValue(page), result.GetValue(source)), error).Run());
        return command;
    }
}
