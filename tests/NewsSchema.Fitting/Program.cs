using NewsSchema.Fitting;
using NewsSchema.Fitting.Pages;
using NewsSchema.News.Conversion.Quotes.Scoring;

// Two commands: "pages" fits the weights of the blocks' roles (see its --help), and without that word:
// Fits the weights of the quote stages to annotated articles and checks them on articles that the fitting does not see.
//   dotnet run -c Release --project tests/NewsSchema.Fitting -- DIR [--check DIR] [--seed N] [--rounds N] [--write WEIGHTS.TXT]
// DIR holds text/NAME.txt and gold/NAME.json in the form of the evaluation kit. A third of its articles, drawn by the seed,
// is left for the check unless --check names a folder of others. Without --write the table is only printed.
if (args is ["pages", ..])
{
    if (args.Contains("--help"))
        Console.WriteLine(PagesCommand.Usage);
    return args.Contains("--help") ? 0 : PagesCommand.Run(new Arguments(args[1..]));
}

if (args.Length == 0)
{
    Console.Error.WriteLine("usage: NewsSchema.Fitting DIR [--check DIR] [--seed N] [--rounds N] [--write WEIGHTS.TXT]");
    Console.Error.WriteLine("       " + PagesCommand.Usage);
    return 2;
}

var seed = int.Parse(Option("--seed") ?? "1");
var rounds = int.Parse(Option("--rounds") ?? "2");
var (fit, check) = Option("--check") is { } other ? (Corpus.Load(args[0]), Corpus.Load(other)) : Corpus.Load(args[0]).Split(seed);
Console.WriteLine($"{fit.Articles.Count} articles to fit, {check.Articles.Count} to check");
Console.WriteLine($"before: fit {Objective.Of(fit, Weights.Fitted)}");
Console.WriteLine($"        check {Objective.Of(check, Weights.Fitted)}");

var fitted = CoordinateSearch.Run(fit, Weights.Fitted, rounds, Console.Out);
Console.WriteLine($"after:  fit {Objective.Of(fit, fitted)}");
Console.WriteLine($"        check {Objective.Of(check, fitted)}");

if (Option("--write") is { } path)
    WeightsFile.Rewrite(path, fitted);
else
    Console.Write(WeightsFile.Format(fitted));
return 0;

string? Option(string name)
{
    var at = Array.IndexOf(args, name);
    return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
}
