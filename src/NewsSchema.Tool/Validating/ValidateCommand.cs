using System.CommandLine;

namespace NewsSchema.Tool.Validating;

/// <summary>The command line of <c>newsschema validate</c>.</summary>
internal static class ValidateCommand
{
    private static readonly string[] InputKinds = [.. Enum.GetNames<InputKind>().Select(name => name.ToLowerInvariant())];

    public static Command Create(TextWriter error)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "JSON and NDJSON files, folders (their *.json, *.ndjson and *.jsonl files, at any depth), patterns such as 'feeds/**/*.json', or - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var schema = new Option<string>("--schema", "-s")
        {
            Description = "What the documents must be: article, byline, quote, media-caption, or the path of a JSON Schema.",
            HelpName = "SCHEMA",
            DefaultValueFactory = _ => SchemaChoice.Default,
        };
        var input = ChoiceOption.Create("--input", "-i", "KIND", InputKinds,
            "How documents stand in a file: document (it is one), array (its items are), ndjson (its lines are); auto finds out. With a schema file, auto takes an array for one document.");
        var format = ChoiceOption.Create("--format", "-f", "FORMAT", ReportFormat.Names,
            "How to report: text (errors with their lines), json, ndjson (one line for each document), sarif.");
        var source = new Option<string?>("--source")
        {
            Description = "The folder of the raw texts that the articles came from: also checks the rules between fields, word by word. A.json came from A.txt, or from the file that source.uri names.",
            HelpName = "DIR",
        };
        var command = new Command("validate", "Check JSON documents and feeds against a schema: each document is accepted, or rejected with place and reason.")
        {
            paths, schema, input, format, source,
        };
        command.SetAction(result => new ValidateRun(
            new ValidateSettings(result.GetRequiredValue(paths), result.GetValue(schema)!, (InputKind)Array.IndexOf(InputKinds, result.GetValue(input)), result.GetValue(format)!, result.GetValue(source)),
            error).Run());
        return command;
    }
}
