namespace NewsSchema.Tool.Tests;

public sealed class GenerateTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public void Schemas_become_source_files()
    {
        _folder.Write("s/person.schema.json", """{"title":"Person","type":"object","properties":{"name":{"type":"string"}},"required":["name"]}""");
        _folder.Write("s/team.schema.json", """{"title":"Team","type":"object","properties":{"lead":{"$ref":"person.schema.json"}}}""");

        var result = ToolProcess.Run(_folder, "generate", "s", "--out", "gen", "--namespace", "Acme.Teams");

        result.ExitCode.ShouldBe(0, result.Error);
        _folder.Files("gen").ShouldBe(["Acme.Teams.Person.g.cs", "Acme.Teams.Team.g.cs"]);
        File.ReadAllText(_folder["gen/Acme.Teams.Team.g.cs"]).ShouldContain("namespace Acme.Teams;");
        result.Lines[0].ShouldStartWith("schemas  files written");
    }

    [Fact]
    public void A_broken_schema_is_shown_and_the_others_still_generate()
    {
        _folder.Write("s/a.schema.json", "{\n  \"type\": \"object\",,\n}");
        _folder.Write("s/b.schema.json", """{"type":"object","properties":{"x":{"type":"integer"}}}""");

        var result = ToolProcess.Run(_folder, "generate", "s", "--out", "gen", "--namespace", "Acme");

        result.ExitCode.ShouldBe(1);
        result.Error.ShouldContain("a.schema.json:2:20: error NS0001: ");
        result.Error.ShouldContain("    2 |   \"type\": \"object\",,");
        _folder.Files("gen").ShouldHaveSingleItem();
    }

    [Fact]
    public void A_file_that_is_not_there_is_said()
    {
        var result = ToolProcess.Run(_folder, "generate", "gone.schema.json", "--out", "gen", "--namespace", "Acme");

        result.ExitCode.ShouldBe(3);
        result.Error.ShouldBe("newsschema: gone.schema.json: no such file or folder; check the path\n");
        Directory.Exists(_folder["gen"]).ShouldBeFalse();
    }

    public void Dispose() => _folder.Dispose();
}
