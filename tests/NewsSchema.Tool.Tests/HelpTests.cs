namespace NewsSchema.Tool.Tests;

public sealed class HelpTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Theory]
    [InlineData("")]
    [InlineData("convert")]
    [InlineData("validate")]
    [InlineData("check")]
    [InlineData("generate")]
    [InlineData("view")]
    public void Help_is_as_approved(string command)
    {
        var result = ToolProcess.Run(_folder, command.Length == 0 ? ["--help"] : [command, "--help"]);

        result.ExitCode.ShouldBe(0);
        result.Error.ShouldBeEmpty();
        result.Output.ShouldMatchApproved(options => options.WithDiscriminator(command.Length == 0 ? "newsschema" : command).SubFolder("Approved").NoDiff());
    }

    [Theory]
    [InlineData("a command is missing")]
    [InlineData("'frobnicate'", "frobnicate")]
    [InlineData("'PATH' missing", "convert")]
    [InlineData("'PATH' missing", "validate", "--schema", "quote")]
    [InlineData("--jobs takes", "convert", "-", "--jobs", "0")]
    [InlineData("--jobs takes", "convert", "-", "--jobs", "many")]
    [InlineData("--zone takes", "convert", "-", "--zone", "Nowhere/Else")]
    [InlineData("--language takes", "convert", "-", "--language", "eng!ish")]
    [InlineData("--format takes", "validate", "-", "--format", "xml")]
    [InlineData("--input takes", "validate", "-", "--input", "4")]
    [InlineData("no such schema", "validate", "-", "--schema", "artcle")]
    [InlineData("'SCHEMA' missing", "check", "--strict")]
    [InlineData("--format takes", "check", "-", "--format", "ndjson")]
    [InlineData("'--out' is required", "generate", "-", "--namespace", "Acme")]
    [InlineData("not a C# namespace", "generate", "-", "--namespace", "Acme..News", "--out", "out")]
    [InlineData("'--out' is required", "view", "-")]
    [InlineData("no such folder", "view", "-", "--out", "page.html", "--source", "nowhere")]
    [InlineData("an empty PATH", "convert", "")]
    public void Wrong_usage_says_what_is_wrong_and_exits_with_2(string message, params string[] arguments)
    {
        var result = ToolProcess.Run(_folder, arguments);

        result.ExitCode.ShouldBe(2);
        result.Output.ShouldBeEmpty();
        result.Error.ShouldStartWith("newsschema: ");
        result.Error.ShouldContain(message);
        _folder.Files(".").ShouldBeEmpty();
    }

    public void Dispose() => _folder.Dispose();
}
