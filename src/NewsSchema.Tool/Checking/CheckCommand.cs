using System.CommandLine;
using NewsSchema.Tool.SchemaFiles;

namespace NewsSchema.Tool.Checking;

/// <summary>The command line of <c>newsschema check</c>.</summary>
internal static class CheckCommand
{
    public const string Name = "check";

    public static Command Create(TextWriter error)
    {
        var paths = new Argument<string[]>("SCHEMA")
        {
            Description = "JSON Schema files, folders (their *.schema.json files, at any depth), patterns, or - for standard input. The files that they refer to are read, too.",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = ChoiceOption.Create("--format", "-f", "FORMAT", FindingReport.Names, "How to report: text (findings with their lines), json, sarif.");
        var strict = new Option<bool>("--strict") { Description = "Reject schemas with warnings, too: exit with 1 on any warning. Without it only errors do; what is merely worth knowing never does." };
        var command = new Command(Name, "Find what is wrong or odd in JSON Schemas: misspelt keywords, contradictions, broken references, values that the meta-schema forbids.")
        {
            paths, format, strict,
        };
        var schemas = new SchemaOptions();
        schemas.AddTo(command);
        command.SetAction(result => new CheckRun(new CheckSettings(result.GetRequiredValue(paths), result.GetValue(format)!, result.GetValue(strict), schemas.Of(result)), error).Run());
        return command;
    }
}
