namespace NewsSchema.Package.Tests;

/// <summary>The example of README: what its code blocks say, put into files.</summary>
internal static class ReadmeExample
{
    public static string ProjectItems { get; } = Block("xml");

    public static string Schema { get; } = Block("json");

    public static string Program { get; } = Block("csharp");

    /// <summary>The first code block in a language.</summary>
    private static string Block(string language)
    {
        var lines = Packed.Readme.ReplaceLineEndings("\n").Split('\n');
        var start = Array.FindIndex(lines, line => line.Trim() == "```" + language);
        start.ShouldBeGreaterThan(-1, $"README has no block in {language}");
        return string.Join('\n', lines[(start + 1)..].TakeWhile(line => line.Trim() != "```"));
    }
}
