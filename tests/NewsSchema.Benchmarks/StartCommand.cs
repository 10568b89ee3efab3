using System.Diagnostics;
using Microsoft.CodeAnalysis;
using NewsSchema.Benchmarks.Compilation;
using NewsSchema.Benchmarks.Measuring;

namespace NewsSchema.Benchmarks;

/// <summary><c>start</c>: a command from the start of its process to its end, beside a .NET program that says one word.</summary>
internal static class StartCommand
{
    private const int Runs = 31;

    private const string Bare = """
        public static class Program
        {
            public static int Main()
            {
                Console.WriteLine("hello");
                return 0;
            }
        }
        """;

    public static int Run(string[] command)
    {
        var folder = Directory.CreateTempSubdirectory("newsschema-start-");
        try
        {
            var bare = WriteBare(folder.FullName);
            var exitCode = 0;
            var taken = Rounds.Run([() => Wait("dotnet", ["exec", bare]), () => exitCode = Wait(command[0], command[1..])], Runs, warmUp: TimeSpan.Zero);
            Console.Error.WriteLine($"name, ms from start to end, ratio to bare; medians of {Runs} runs in turn; the command's exit code was {exitCode}");
            Console.WriteLine($"{"bare",-10} {taken[0].Milliseconds,8:F1} {1,7:F2}");
            Console.WriteLine($"{"command",-10} {taken[1].Milliseconds,8:F1} {taken[1].Seconds / taken[0].Seconds,7:F2}");
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string WriteBare(string folder)
    {
        var compilation = InMemoryCompiler.Create(Bare);
        var path = Path.Combine(folder, "bare.dll");
        var result = compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication)).Emit(path);
        if (!result.Success)
            throw new InvalidDataException(string.Join(Environment.NewLine, result.Diagnostics));
        File.WriteAllText(Path.Combine(folder, "bare.runtimeconfig.json"),
            $$"""{ "runtimeOptions": { "framework": { "name": "Microsoft.NETCore.App", "version": "{{Environment.Version}}" } } }""");
        return path;
    }

    private static int Wait(string program, IEnumerable<string> arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var error = process.StandardError.ReadToEndAsync();
            process.StandardOutput.ReadToEnd();
            error.GetAwaiter().GetResult();
            process.WaitForExit();
            return process.ExitCode;
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new InvalidDataException($"{program}: {e.Message}");
        }
    }
}
