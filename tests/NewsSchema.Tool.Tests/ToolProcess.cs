using System.Diagnostics;
using System.Text;

namespace NewsSchema.Tool.Tests;

/// <summary>What a finished process has said.</summary>
internal sealed record ToolResult(int ExitCode, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>No user error may show the inside of the program.</summary>
    public ToolResult ShouldHaveNoStackTrace()
    {
        (Output + Error).ShouldNotContain("   at ");
        (Output + Error).ShouldNotContain("Unhandled");
        Error.ShouldNotContain("this is a fault of newsschema");
        return this;
    }
}

/// <summary>Runs the command as its users do: as a process.</summary>
internal static class ToolProcess
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    private static string Assembly { get; } = Path.Combine(AppContext.BaseDirectory, "NewsSchema.Tool.dll");

    private static string DotNet { get; } = Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet";

    /// <summary>The command for a shell.</summary>
    public static string Command { get; } = $"{DotNet} exec {Assembly}";

    public static ToolResult Run(TempFolder folder, params string[] arguments) => Run(folder, [], arguments);

    public static ToolResult Run(TempFolder folder, byte[] input, string[] arguments)
    {
        var start = new ProcessStartInfo(DotNet, ["exec", Assembly, .. arguments]);
        return Finish(Start(start, folder), input).ShouldHaveNoStackTrace();
    }

    /// <summary>Runs the command with a setting of the runtime.</summary>
    public static ToolResult RunWith(TempFolder folder, string setting, params string[] arguments)
    {
        var start = new ProcessStartInfo(DotNet, ["exec", Assembly, .. arguments]);
        var parts = setting.Split('=');
        start.Environment[parts[0]] = parts[1];
        return Finish(Start(start, folder), []).ShouldHaveNoStackTrace();
    }

    /// <summary>Runs a script of the shell, in which <c>$TOOL</c> is the command.</summary>
    public static ToolResult Shell(TempFolder folder, string script)
    {
        var start = new ProcessStartInfo("/bin/bash", ["-c", script]);
        start.Environment["TOOL"] = Command;
        return Finish(Start(start, folder), []).ShouldHaveNoStackTrace();
    }

    /// <summary>Starts the command and leaves it running, with its streams open.</summary>
    public static Process Start(TempFolder folder, params string[] arguments) => Start(new ProcessStartInfo(DotNet, ["exec", Assembly, .. arguments]), folder);

    private static Process Start(ProcessStartInfo start, TempFolder folder)
    {
        start.WorkingDirectory = folder.Path;
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.StandardOutputEncoding = start.StandardErrorEncoding = Encoding.UTF8;
        return Process.Start(start)!;
    }

    private static ToolResult Finish(Process process, byte[] input)
    {
        using (process)
        {
            var output = process.StandardOutput.ReadToEndAsync();
            var error = process.StandardError.ReadToEndAsync();
            process.StandardInput.BaseStream.Write(input);
            process.StandardInput.Close();
            if (!process.WaitForExit(Limit))
            {
                process.Kill(entireProcessTree: true);
                throw new TimeoutException($"The command has not ended after {Limit}.");
            }

            return new ToolResult(process.ExitCode, Plain(output.GetAwaiter().GetResult()), Plain(error.GetAwaiter().GetResult()));
        }
    }

    private static string Plain(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);
}
