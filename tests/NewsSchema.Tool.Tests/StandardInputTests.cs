using System.Text;

namespace NewsSchema.Tool.Tests;

public sealed class StandardInputTests : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    private readonly TempFolder _folder = new();

    [UnixFact("test -d /proc/self/fd && timeout 1 true")]
    public void Closed_standard_input_cannot_be_read_and_is_not_waited_for()
    {
        foreach (var command in (string[])["convert -", "validate -", "view - --out page.html"])
        {
            var result = ToolProcess.Shell(_folder, $"timeout 60 $TOOL {command} <&-");

            result.Error.ShouldContain("newsschema: standard input: it is closed; ");
            result.ExitCode.ShouldBe(3);
        }
    }

    [Theory]
    [InlineData("ndjson")]
    [InlineData("text")]
    public async Task A_live_pipe_gets_each_verdict_before_the_next_document_comes(string format)
    {
        using var process = ToolProcess.Start(_folder, "validate", "-", "--format", format);
        var input = process.StandardInput.BaseStream;
        for (var number = 1; number <= 3; number++)
        {
            await input.WriteAsync(Encoding.UTF8.GetBytes(Samples.Broken + "\n"));
            await input.FlushAsync();
            var line = await process.StandardOutput.ReadLineAsync().WaitAsync(Limit);
            line.ShouldNotBeNull();
            line.ShouldContain("pargraph");
            if (format == "text")
            {
                line.ShouldStartWith($"standard input:{number}:");
                await process.StandardOutput.ReadLineAsync().WaitAsync(Limit);
                await process.StandardOutput.ReadLineAsync().WaitAsync(Limit);
            }
        }

        input.Close();
        await process.StandardOutput.ReadToEndAsync().WaitAsync(Limit);
        await process.WaitForExitAsync().WaitAsync(Limit);
        process.ExitCode.ShouldBe(1);
    }

    public void Dispose() => _folder.Dispose();
}
