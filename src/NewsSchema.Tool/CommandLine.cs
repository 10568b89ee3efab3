using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using NewsSchema.Tool.Checking;
using NewsSchema.Tool.Converting;
using NewsSchema.Tool.Generating;
using NewsSchema.Tool.Validating;
using NewsSchema.Tool.Viewing;

namespace NewsSchema.Tool;

/// <summary>The whole command line; whatever a command needs is built when it runs.</summary>
internal static class CommandLine
{
    private const int HelpWidth = 100;

    /// <param name="error">Takes messages.</param>
    /// <param name="first">The first argument. When it names a command, the others are not built: that would be most of the time a short run takes.</param>
    public static RootCommand Create(TextWriter error, string? first)
    {
        var root = new RootCommand("Raw news text to validated JSON, JSON Schema to C#, and feeds held against their schema.");
        foreach (var command in CreateCommands(error, first))
            root.Add(command);
        root.HelpName = "newsschema";
        root.SetAction(_ =>
        {
            error.WriteLine("newsschema: a command is missing: convert, validate, check, generate or view.");
            error.WriteLine("Try 'newsschema --help'.");
            return ExitCode.WrongUsage;
        });
        root.Directives.Clear();
        foreach (var option in root.Options)
        {
            if (option is HelpOption { Action: HelpAction help })
                option.Action = new HelpWithExitCodes(help);
        }

        return root;
    }

    private static Command[] CreateCommands(TextWriter error, string? first) => first switch
    {
        ConvertCommand.Name => [ConvertCommand.Create(error)],
        ValidateCommand.Name => [ValidateCommand.Create(error)],
        CheckCommand.Name => [CheckCommand.Create(error)],
        GenerateCommand.Name => [GenerateCommand.Create(error)],
        ViewCommand.Name => [ViewCommand.Create(error)],
        _ => [ConvertCommand.Create(error), ValidateCommand.Create(error), CheckCommand.Create(error), GenerateCommand.Create(error), ViewCommand.Create(error)],
    };

    /// <summary>The usual help, and what the exit codes mean.</summary>
    private sealed class HelpWithExitCodes : SynchronousCommandLineAction
    {
        private readonly HelpAction _help;

        public HelpWithExitCodes(HelpAction help)
        {
            _help = help;
            _help.MaxWidth = HelpWidth;
        }

        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            _help.Invoke(parseResult);
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Exit codes:");
            output.WriteLine("  0  All good. Also when the reader of standard output has closed it early.");
            output.WriteLine("  1  Some input was rejected.");
            output.WriteLine("  2  Wrong usage or a --schema that cannot be used: nothing was done.");
            output.WriteLine("  3  Something could not be read or written.");
            output.WriteLine();
            return ExitCode.AllGood;
        }
    }
}
