using NewsSchema.Generator.Tests.Project;

namespace NewsSchema.Generator.Tests.Incremental;

/// <summary>The same schemas give the same code, byte for byte: on another run, in another folder, on another machine.</summary>
public sealed class RepeatabilityTests
{
    // Two folders deep, without ids, partly left to the run-time engine: all that could make code name its folder.
    private static readonly (string Path, string Text)[] Files =
    [
        ("boats/ferry.schema.json", """{ "title": "Ferry", "type": "object", "properties": { "berth": { "$ref": "../quays/berth.schema.json" }, "deck": { "not": { "const": 0 } } }, "minProperties": 1 }"""),
        ("quays/berth.schema.json", """{ "title": "Berth", "type": "object", "properties": { "number": { "type": "integer" } }, "maxProperties": 3 }"""),
    ];

    [Fact]
    public void Two_runs_give_the_same_bytes() => Sources("/acme/").ShouldBe(Sources("/acme/"));

    [Theory]
    [InlineData("/srv/elsewhere/deep/")]
    [InlineData("/")]
    [InlineData("C:\\work\\with spaces\\")]
    public void Another_folder_gives_the_same_bytes(string folder)
    {
        var sources = Sources(folder);
        sources.ShouldBe(Sources("/acme/"));
        sources.ShouldAllBe(source => !source.Contains("acme/", StringComparison.Ordinal) && !source.Contains("file:", StringComparison.Ordinal));
    }

    private static IReadOnlyList<string> Sources(string folder)
    {
        var project = new SchemaProject();
        foreach (var (path, text) in Files)
            project.With(folder + (folder.Contains('\\', StringComparison.Ordinal) ? path.Replace('/', '\\') : path), text);
        var generation = project.Generate().ShouldCompile();
        return [.. generation.Sources.Select(source => $"{source.HintName}\n{source.SourceText}")];
    }
}
