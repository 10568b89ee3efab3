using System.CommandLine;
using NewsSchema.Tool.SchemaFiles;

namespace NewsSchema.Tool.Validating;

/// <summary>The command line of <c>newsschema validate</c>.</summary>
internal static class ValidateCommand
{
    public const string Name = "validate";

    /// <summary>The names of <see cref="InputKind"/>, in its order.</summary>
    private static readonly string[] InputKinds = ["auto", "document", "array", "ndjson"];

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
            Description = "The folder of the raw texts that the articles came from: also checks the articles against them, word by word. A.json came from A.txt, or from the file that source.uri names.",
            HelpName = "DIR",
        };
        var structureOnly = new Option<bool>("--structure-only")
        {
            Description = "Leave out the rules between fields, such as that quotes lie within the body: a feed is then read many times as fast.",
        };
        var command = new Command(Name, "Check JSON documents and feeds against a schema: each document is accepted, or rejected with place and reason.")
        {
            paths, schema, input, format, source, structureOnly,
        };
        var schemas = new SchemaOptions();
        schemas.AddTo(command);
        command.SetAction(result => new ValidateRun(
            new ValidateSettings(
                result.GetRequiredValue(paths),
                result.GetValue(schema)!,
                (InputKind)Array.IndexOf(InputKinds, result.GetValue(input)),
                result.GetValue(format)!,
                result.GetValue(source),
                result.GetValue(structureOnly),
                schemas.Of(result)),
            error).Run());
        return command;
    }
}
