using System.CommandLine;
using System.Globalization;
using NewsSchema.News;

namespace NewsSchema.Tool.Converting;

/// <summary>The command line of <c>newsschema convert</c>.</summary>
internal static class ConvertCommand
{
    private const int MaxJobs = 256;

    public const string Name = "convert";

    public static Command Create(TextWriter error)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Text files, folders (their *.txt files, at any depth), patterns such as 'news/**/*.txt', or - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var folder = new Option<string>("--out", "-o")
        {
            Description = "Write one file for each text into this folder, NAME.txt to NAME.json, standard input to stdin.json. It is created when missing; files in it are replaced. Without it, NDJSON goes to standard output.",
            HelpName = "DIR",
        };
        var zone = Text("--zone", "ZONE", "Time zone of times that state none or an ambiguous one: +06:00 or Asia/Dhaka.");
        Check(zone, IsZone, "an offset such as +06:00 or a zone's name such as Asia/Dhaka");
        var locale = Text("--locale", "LOCALE", "Where the texts are from, for the order of day and month and the meaning of zones: en-US, en-GB.");
        var language = Text("--language", "TAG", "Language of the texts, as BCP 47 tag: en, en-GB.");
        Check(locale, IsLanguageTag, "a language tag with a region such as en-GB");
        Check(language, IsLanguageTag, "a language tag such as en or en-GB");
        var sourceName = Text("--source-name", "NAME", "Name of the publisher, for source.name.");
        var id = Text("--id", "ID", "The article's id, when there is one text; otherwise it is the SHA-256 of the text.");
        var jobs = new Option<int?>("--jobs", "-j") { Description = "How many texts to convert at a time; as many as there are processors, unless given.", HelpName = "N" };
        jobs.Validators.Add(result =>
        {
            if (!int.TryParse(result.Tokens.SingleOrDefault()?.Value, CultureInfo.InvariantCulture, out var value) || value is < 1 or > MaxJobs)
                result.AddError($"--jobs takes a number from 1 to {MaxJobs}.");
        });

        var command = new Command(Name, "Convert raw news texts into articles: JSON that the article schema accepts.")
        {
            paths, folder, zone, locale, language, sourceName, id, jobs,
        };
        command.SetAction(result => new ConvertRun(
            new ConvertSettings(
                result.GetRequiredValue(paths),
                result.GetValue(folder),
                result.GetValue(jobs) ?? Environment.ProcessorCount,
                new ConversionOptions
                {
                    DefaultZone = result.GetValue(zone),
                    Locale = result.GetValue(locale),
                    Language = result.GetValue(language),
                    SourceName = result.GetValue(sourceName),
                    Id = result.GetValue(id),
                }),
            error).Run());
        return command;
    }

    private static Option<string> Text(string name, string value, string description) => new(name) { Description = description, HelpName = value };

    private static void Check(Option<string> option, Predicate<string> isRight, string expected) => option.Validators.Add(result =>
    {
        if (result.Tokens is [{ Value: var given }] && !isRight(given))
            result.AddError($"{option.Name} takes {expected}; it was given '{given}'.");
    });

    private static bool IsZone(string text) => text is "Z"
        || (text.Length > 1 && text[0] is '+' or '-' ? !text.AsSpan(1).ContainsAnyExcept("0123456789:") : TimeZoneInfo.TryFindSystemTimeZoneById(text, out _));

    /// <summary>The outer form of BCP 47, as the article schema has it.</summary>
    private static bool IsLanguageTag(string text) =>
        text.Split('-').Select((part, index) => part.Length is > 0 and <= 8 && part.All(index == 0 ? char.IsAsciiLetter : char.IsAsciiLetterOrDigit)).All(ok => ok)
        && text.IndexOf('-') is not 1;
}
