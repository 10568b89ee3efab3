using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;
using NewsSchema.Tool.Output;

namespace NewsSchema.Tool;

internal static class Program
{
    private static int Main(string[] args)
    {
        var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1024) { AutoFlush = true };
        try
        {
            return Run(args, error);
        }
        catch (ToolException problem)
        {
            new MessageLog(error).Write(problem.Message);
            return problem.ExitCode;
        }
        catch (OutOfMemoryException)
        {
            new MessageLog(error).Write("not enough memory for the longest document; split it, or allow the command more memory");
            return ExitCode.CannotReadOrWrite;
        }
        catch (ReaderGoneException)
        {
            return ExitCode.AllGood;
        }
    }

    private static int Run(string[] args, TextWriter error)
    {
        // File names may begin with @: arguments are never read from files.
        var result = CommandLine.Create(error, args.FirstOrDefault()).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (result.Errors.Count > 0 && result.Action is null or ParseErrorAction)
        {
            var messages = new MessageLog(error);
            foreach (var mistake in result.Errors)
                messages.Write(TerminalText.Escape(mistake.Message));
            messages.WriteLine($"Try '{string.Join(' ', CommandNames(result))} --help'.");
            return ExitCode.WrongUsage;
        }

        var output = StandardOutput.OpenText();
        var exitCode = result.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        output.Flush();
        return exitCode;
    }

    private static IEnumerable<string> CommandNames(ParseResult result) =>
        result.CommandResult.Command is RootCommand ? ["newsschema"] : ["newsschema", result.CommandResult.Command.Name];
}
