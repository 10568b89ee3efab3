using System.CommandLine;

namespace NewsSchema.Tool.Generating;

/// <summary>The command line of <c>newsschema generate</c>.</summary>
internal static class GenerateCommand
{
    public const string Name = "generate";

    public static Command Create(TextWriter error)
    {
        var paths = new Argument<string[]>("SCHEMA")
        {
            Description = "JSON Schema files, folders (their *.schema.json files, at any depth), patterns, or - for standard input. Schemas may refer to each other.",
            Arity = ArgumentArity.OneOrMore,
        };
        var folder = new Option<string>("--out", "-o")
        {
            Description = "Write the C# files into this folder. It is created when missing; files in it are replaced.",
            HelpName = "DIR",
            Required = true,
        };
        var name = new Option<string>("--namespace", "-n")
        {
            Description = "The namespace of the generated types.",
            HelpName = "NS",
            Required = true,
        };
        var command = new Command(Name, "Write the C# that the generator adds to a build: records and validators for schemas.") { paths, folder, name };
        command.SetAction(result => new GenerateRun(
            new GenerateSettings(result.GetRequiredValue(paths), result.GetRequiredValue(folder), result.GetRequiredValue(name)),
            error).Run());
        return command;
    }
}
