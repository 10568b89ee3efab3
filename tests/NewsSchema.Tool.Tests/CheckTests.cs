using System.Text.Json;

namespace NewsSchema.Tool.Tests;

public sealed class CheckTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public void A_finding_is_shown_with_its_place_rule_message_and_line()
    {
        _folder.Write("berth.schema.json", "{\n  \"type\": \"object\",\n  \"propertis\": { \"pier\": {} }\n}\n");

        var result = ToolProcess.Run(_folder, "check", "berth.schema.json");

        result.ExitCode.ShouldBe(0);
        result.Error.ShouldBeEmpty();
        result.Lines[0].ShouldBe("berth.schema.json:3:3: warning NS0101: 'propertis' is no keyword. Did you mean 'properties'?");
        result.Lines[1].ShouldBe("    3 |   \"propertis\": { \"pier\": {} }");
        result.Lines[2].ShouldBe("      |   ^");
        result.Lines[3].Split(' ', StringSplitOptions.RemoveEmptyEntries).ShouldBe(["schemas", "errors", "warnings", "infos", "unreadable"]);
        result.Lines[4].Split(' ', StringSplitOptions.RemoveEmptyEntries).ShouldBe(["1", "0", "1", "0", "0"]);
    }

    [Theory]
    [InlineData(0, """{ "type": "string", "maxLength": 5 }""")]
    [InlineData(0, """{ "type": "string", "format": "harbour" }""")]
    [InlineData(0, """{ "type": "string", "format": "harbour" }""", "--strict")]
    [InlineData(0, """{ "type": "string", "maxLenght": 5 }""")]
    [InlineData(1, """{ "type": "string", "maxLenght": 5 }""", "--strict")]
    [InlineData(1, """{ "type": "sting" }""")]
    [InlineData(1, """{ "type": "string", }""")]
    [InlineData(1, "")]
    public void Errors_reject_a_schema_and_warnings_only_when_asked(int exitCode, string schema, params string[] options) =>
        ToolProcess.Run(_folder, Samples.Utf8(schema), ["check", "-", .. options]).ExitCode.ShouldBe(exitCode);

    [Theory]
    [InlineData("draft-04", """ "required": [] """, 70, "/required: the array has 0 items; at least 1 expected. The meta-schema of draft 4 says so.")]
    [InlineData("draft-07", """ "properties": { "é": { "required": ["a", "a"] } } """, 98, "/properties/é/required: the items 0 and 1 are equal. The meta-schema of draft 7 says so.")]
    public void What_the_meta_schema_forbids_is_an_error(string draft, string keyword, int column, string message)
    {
        var result = ToolProcess.Run(_folder, Samples.Utf8($$"""{ "$schema": "http://json-schema.org/{{draft}}/schema#",{{keyword}}}"""), ["check", "-"]);

        result.ExitCode.ShouldBe(1);
        result.Lines.ShouldContain($"standard input:1:{column}: error NS0201: {message}");
    }

    [Fact]
    public void What_the_front_end_calls_an_error_is_not_said_again()
    {
        var result = ToolProcess.Run(_folder, Samples.Utf8("""{ "type": ["string", "sting"], "properties": { "pier": { "enum": "tide" } }, "required": "pier" }"""), ["check", "-"]);

        result.ExitCode.ShouldBe(1);
        result.Lines.Count(line => line.Contains(" error NS0002: ", StringComparison.Ordinal)).ShouldBe(3);
        result.Output.ShouldNotContain("NS0201");
    }

    [Theory]
    [InlineData("https://json-schema.org/draft/2019-09/schema", "http://json-schema.org/draft-06/schema", "\"if\": 3", "s.json:6:15: warning NS0107: ")]
    [InlineData("http://json-schema.org/draft-07/schema", "https://json-schema.org/draft/2019-09/schema", "\"dependentRequired\": { \"a\": [\"b\", \"b\"] }", "s.json:6:49: error NS0201: ")]
    public void A_part_in_another_dialect_is_held_against_that_ones_meta_schema(string outer, string inner, string keyword, string line)
    {
        _folder.Write("s.json", $$"""
            {
              "$schema": "{{outer}}",
              "allOf": [{ "$ref": "#/definitions/pier" }],
              "definitions": {
                "pier": { "$schema": "{{inner}}", "$id": "https://portwell.example/pier",
                          {{keyword}} }
              }
            }
            """);

        var result = ToolProcess.Run(_folder, "check", "s.json");

        result.Lines.Where(each => each.StartsWith("s.json:6", StringComparison.Ordinal) && !each.Contains("NS0106", StringComparison.Ordinal)).ShouldHaveSingleItem().ShouldStartWith(line);
        result.Output.ShouldNotContain("s.json:5");
    }

    [Fact]
    public void The_files_that_schemas_refer_to_are_read_and_spoken_of_once()
    {
        _folder.Write("a.schema.json", """{ "$id": "https://portwell.example/a.schema.json", "$ref": "lib/common.json" }""");
        _folder.Write("b.schema.json", """{ "items": { "$ref": "lib/common.json" }, "contains": { "$ref": "https://tide.example/named" } }""");
        _folder.Write("c.schema.json", """{ "$id": "https://tide.example/named" }""");
        _folder.Write("lib/common.json", """{ "type": "string", "maxLenght": 5 }""");

        var result = ToolProcess.Run(_folder, "check", "a.schema.json", "b.schema.json", "c.schema.json");

        result.ExitCode.ShouldBe(0, result.Output);
        result.Lines.Count(line => line.Contains("NS0101", StringComparison.Ordinal)).ShouldBe(1);
        result.Lines[0].ShouldStartWith($"{Path.Combine("lib", "common.json")}:1:21: warning NS0101: ");
    }

    [Fact]
    public void More_than_a_thousand_places_are_not_listed_but_said()
    {
        var result = ToolProcess.Run(_folder, Samples.Utf8($$"""{ "$schema": "http://json-schema.org/draft-04/schema#", "anyOf": [{{string.Join(",", Enumerable.Repeat("""{ "required": [] }""", 1200))}}] }"""), ["check", "-"]);

        result.Lines.Count(line => line.Contains(" error NS0201: ", StringComparison.Ordinal)).ShouldBe(1000);
        result.Output.ShouldContain("info NS0110: The meta-schema forbids more than the 1000 places listed.");
    }

    [Fact]
    public void Sarif_has_the_rule_and_its_level()
    {
        _folder.Write("s.json", """{ "type": "sting", "maxLenght": 5, "format": "harbour" }""");

        var result = ToolProcess.Run(_folder, "check", "s.json", "--format", "sarif");

        result.ExitCode.ShouldBe(1);
        result.Error.ShouldContain("schemas");
        using var log = JsonDocument.Parse(result.Output);
        var results = log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray();
        results.Select(each => (each.GetProperty("ruleId").GetString(), each.GetProperty("level").GetString()))
            .ShouldBe([("NS0002", "error"), ("NS0101", "warning"), ("NS0105", "note")]);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_said_and_the_others_are_checked()
    {
        _folder.Write("a.json", [0x7B, 0xFF]);
        _folder.Write("b.json", """{ "maxLenght": 5 }""");

        var result = ToolProcess.Run(_folder, "check", "a.json", "b.json");

        result.ExitCode.ShouldBe(3);
        result.Error.ShouldContain("a.json: byte 1 is not valid UTF-8");
        result.Output.ShouldContain("NS0101");
    }

    [Theory]
    [InlineData("{\"items\":", "{\"required\":[\"a\",\"a\"]}", "}", 990, 1)]
    [InlineData("{\"items\":", "{}", "}", 20_000, 1)]
    [InlineData("{\"not\":[", "1", "]}", 400, 1)]
    public void Depth_is_no_crash(string open, string inner, string close, int depth, int exitCode) =>
        ToolProcess.Run(_folder, Samples.Utf8(string.Concat(Enumerable.Repeat(open, depth)) + inner + string.Concat(Enumerable.Repeat(close, depth))), ["check", "-"]).ExitCode.ShouldBe(exitCode);

    public void Dispose() => _folder.Dispose();
}
