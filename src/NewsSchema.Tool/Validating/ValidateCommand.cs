using System.CommandLine;

namespace NewsSchema.Tool.Validating;

/// <summary>The command line of <c>newsschema validate</c>.</summary>
internal static class ValidateCommand
{
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
        var input = new Option<InputKind>("--input", "-i")
        {
            Description = "How documents stand in a file: document (it is one), array (its items are), ndjson (its lines are); auto finds out. With a schema file, auto takes an array for one document.",
            HelpName = "KIND",
            DefaultValueFactory = _ => InputKind.Auto,
        };
        input.AcceptOnlyFromAmong([.. Enum.GetNames<InputKind>().Select(name => name.ToLowerInvariant())]);
        var format = new Option<string>("--format", "-f")
        {
            Description = "How to report: text (errors with their lines), json, ndjson (one line for each document), sarif.",
            HelpName = "FORMAT",
            DefaultValueFactory = _ => ReportFormat.Names[0],
        };
        format.AcceptOnlyFromAmong(ReportFormat.Names);

        var command = new Command("validate", "Check JSON documents and feeds against a schema: each document is accepted, or rejected with place and reason.")
        {
            paths, schema, input, format,
        };
        command.SetAction(result => new ValidateRun(
            new ValidateSettings(result.GetRequiredValue(paths), result.GetValue(schema)!, result.GetValue(input), result.GetValue(format)!),
            error).Run());
        return command;
    }
}
