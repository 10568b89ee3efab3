using System.Diagnostics;

namespace NewsSchema.Tool.Tests;

/// <summary>A test that needs a Unix shell and, where given, a script that must succeed first; skipped elsewhere. <c>$TOOL</c> is the command.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute(string condition = "true")
    {
        if (!File.Exists("/bin/bash"))
            Skip = "needs bash";
        else if (!Succeeds(condition))
            Skip = $"needs: {condition}";
    }

    private static bool Succeeds(string condition)
    {
        var start = new ProcessStartInfo("/bin/bash", ["-c", $"({condition}) >/dev/null 2>&1"]);
        start.Environment["TOOL"] = ToolProcess.Command;
        using var process = Process.Start(start)!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
