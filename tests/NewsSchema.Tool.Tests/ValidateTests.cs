using System.Text;
using System.Text.Json;

namespace NewsSchema.Tool.Tests;

public sealed class ValidateTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public void An_error_is_shown_with_its_place_pointer_message_and_line()
    {
        _folder.Write("a.json", Samples.Broken);

        var result = ToolProcess.Run(_folder, "validate", "a.json");

        result.ExitCode.ShouldBe(1);
        result.Error.ShouldBeEmpty();
        result.Lines[0].ShouldStartWith($"a.json:1:{Samples.BrokenColumn}: /body/0/kind: 'pargraph' is not one of paragraph, ");
        MarkedBy(result.Lines[1], result.Lines[2]).ShouldStartWith("\"pargraph\"");
        result.Lines[3].Split(' ', StringSplitOptions.RemoveEmptyEntries).ShouldBe(["files", "documents", "accepted", "rejected", "errors", "unreadable", "time"]);
    }

    [Fact]
    public void Rules_between_members_are_checked_unless_only_the_structure_is_asked_for()
    {
        _folder.Write("a.json", Samples.Article.Replace("\"end\":21}", "\"end\":22}", StringComparison.Ordinal));

        var result = ToolProcess.Run(_folder, "validate", "a.json");

        result.ExitCode.ShouldBe(1);
        result.Lines[0].ShouldStartWith("a.json:1:103: /body/0/span: the span 13–22 ends after the source, which has 21 code points");
        ToolProcess.Run(_folder, "validate", "a.json", "--structure-only").ExitCode.ShouldBe(0);
        ToolProcess.Run(_folder, "validate", "a.json", "--structure-only", "--source", ".").ExitCode.ShouldBe(2);
    }

    [Fact]
    public void As_many_broken_rules_as_there_are_blocks_on_one_long_line_take_time_in_proportion()
    {
        const string block = """{"kind":"paragraph","text":"It sank.","span":{"start":13,"end":21}}""";
        _folder.Write("a.json", Samples.Article.Replace(block, string.Join(',', Enumerable.Repeat(block, 40_000)), StringComparison.Ordinal));

        var result = ToolProcess.Run(_folder, "validate", "a.json", "--format", "ndjson");

        result.ExitCode.ShouldBe(1);
        result.Output.ShouldContain("/body/39999/span");
    }

    [Fact]
    public void A_part_is_checked_with_its_own_rules()
    {
        _folder.Write("byline.json", """{"text":"By","authors":[{"name":"By"}],"span":{"start":0,"end":2}}""");

        ToolProcess.Run(_folder, "validate", "byline.json", "--schema", "byline").Output.ShouldContain("/authors/0/name: 'By' is no name");
    }

    [Fact]
    public void Every_line_of_a_feed_ends_accepted_or_rejected()
    {
        _folder.Write("feed.ndjson", string.Join("\n", Samples.Article, Samples.Broken, "", "{\"id\": ", Samples.Article, "\r", Samples.Broken));

        var result = ToolProcess.Run(_folder, "validate", "feed.ndjson", "--format", "ndjson");

        result.ExitCode.ShouldBe(1);
        result.Lines.Select(Verdict).ShouldBe([(1, true), (2, false), (4, false), (5, true), (7, false)]);
        result.Error.ShouldContain("documents");
    }

    [Theory]
    [InlineData("auto")]
    [InlineData("array")]
    public void An_array_is_split_into_its_items(string kind)
    {
        _folder.Write("a.json", $"[{Samples.Article} , \n\n {Samples.Broken},{Samples.Article}\n]\n");

        var result = ToolProcess.Run(_folder, "validate", "a.json", "--input", kind, "--format", "json");

        result.ExitCode.ShouldBe(1);
        using var report = JsonDocument.Parse(result.Output);
        var summary = report.RootElement.GetProperty("summary");
        summary.GetProperty("documents").GetInt32().ShouldBe(3);
        summary.GetProperty("accepted").GetInt32().ShouldBe(2);
        var rejected = report.RootElement.GetProperty("documents").EnumerateArray().Single(document => !document.GetProperty("valid").GetBoolean());
        var error = rejected.GetProperty("errors")[0];
        error.GetProperty("line").GetInt32().ShouldBe(3);
        error.GetProperty("column").GetInt32().ShouldBe(Samples.BrokenColumn + 1);
        error.GetProperty("pointer").GetString().ShouldBe("/1/body/0/kind");
        error.GetProperty("keyword").GetString().ShouldBe("enum");
    }

    [Fact]
    public void An_array_may_be_the_document() =>
        ToolProcess.Run(_folder, Samples.Utf8($"[{Samples.Article}]"), ["validate", "-", "--input", "document"]).Output.ShouldContain("standard input:1:1: expected an object, found an array");

    [Theory]
    [InlineData("[", "the file ends within the array")]
    [InlineData("[1,]", "expected a")]
    [InlineData("[] x", "expected the end of the file after the array")]
    [InlineData("", "the file is empty")]
    [InlineData(" \n\t", "the file is empty")]
    [InlineData("{\"id\":1 \"x\":2}", "expected ',' or '}'")]
    [InlineData("{} {}", "expected the end of the document")]
    public void Text_that_is_not_JSON_is_rejected_with_what_was_expected(string text, string message)
    {
        var result = ToolProcess.Run(_folder, Samples.Utf8(text), ["validate", "-"]);

        result.ExitCode.ShouldBe(1);
        result.Output.ShouldContain("standard input:");
        result.Output.ShouldContain(message);
    }

    [Fact]
    public void An_empty_feed_and_an_empty_array_hold_nothing_to_reject()
    {
        _folder.Write("empty.ndjson", "\n");
        _folder.Write("empty.json", " [ ] ");

        ToolProcess.Run(_folder, "validate", "empty.ndjson", "empty.json").ExitCode.ShouldBe(0);
    }

    [Fact]
    public void Encodings_are_told_apart()
    {
        _folder.Write("16.json", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Samples.Article)).ToArray());
        _folder.Write("16be.json", Encoding.BigEndianUnicode.GetBytes(Samples.Article));
        _folder.Write("bad.json", [.. "{\"id\":\""u8, 0xE9, .. "\"}"u8]);
        _folder.Write("mark.json", "\uFEFF" + Samples.Article);

        var result = ToolProcess.Run(_folder, "validate", "16.json", "16be.json", "bad.json", "mark.json");

        result.ExitCode.ShouldBe(1);
        result.Output.ShouldContain("16.json:1:1: the text is UTF-16");
        result.Output.ShouldContain("16be.json:1:1: the text is UTF-16");
        result.Output.ShouldContain("bad.json:1:8: the byte 0xE9 is not valid UTF-8 here");
        result.Output.ShouldContain(" | {\"id\":\"\\xE9\"}");
        result.Output.ShouldNotContain("mark.json");
    }

    [Fact]
    public void Hostile_text_cannot_drive_the_terminal()
    {
        _folder.Write("a.json", "{\"\\u001b[31m\\u202e\": \"\e]0;owned\a\u009b2J\u202Eevil\"}");

        var result = ToolProcess.Run(_folder, "validate", "a.json");

        result.ExitCode.ShouldBe(1);
        result.Output.ShouldAllBe(c => c == '\n' || (!char.IsControl(c) && c != '\u202E'));
        result.Output.ShouldContain("\\u001B]0;owned\\u0007\\u009B2J\\u202Eevil");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("ndjson")]
    [InlineData("sarif")]
    public void Nesting_of_any_depth_is_an_error_not_a_crash(string format)
    {
        _folder.Write("arrays.json", new string('[', 100_000));
        _folder.Write("objects.json", string.Concat(Enumerable.Repeat("{\"a\":", 100_000)));

        ToolProcess.Run(_folder, "validate", "arrays.json", "objects.json", "--format", format).ExitCode.ShouldBe(1);
    }

    [Fact]
    public void A_line_of_50_MB_is_a_document_like_any_other()
    {
        var line = Samples.Article.Replace("It sank.", new string('a', 50_000_000), StringComparison.Ordinal);
        _folder.Write("long.ndjson", string.Join('\n', Samples.Article, line, line.Replace("\"source\"", "\"sauce\"", StringComparison.Ordinal), Samples.Article));

        var result = ToolProcess.Run(_folder, "validate", "long.ndjson");

        result.ExitCode.ShouldBe(1);
        result.Output.ShouldContain("long.ndjson:3:50000");
        result.Output.Length.ShouldBeLessThan(2000);
        result.Lines[^1].ShouldStartWith("    1          4         3         1");
    }

    [UnixFact("test -e /proc/self/status")]
    public void A_feed_of_200_MB_is_read_in_flat_memory()
    {
        var block = Samples.Utf8(string.Concat(Enumerable.Repeat(Samples.Article + "\n", 10_000)));
        using (var feed = File.Create(_folder["feed.ndjson"]))
        {
            while (feed.Length < 200_000_000)
                feed.Write(block);
        }

        // A heap of 64 MB: a reader that kept the file would run out of memory.
        var result = ToolProcess.Shell(_folder, "DOTNET_GCHeapHardLimit=0x4000000 $TOOL validate feed.ndjson");

        result.ExitCode.ShouldBe(0, result.Output + result.Error);
    }

    [UnixFact]
    public void A_document_that_does_not_fit_into_memory_is_said()
    {
        _folder.Write("long.ndjson", new string('[', 50_000_000));

        var result = ToolProcess.Shell(_folder, "DOTNET_GCHeapHardLimit=0x2000000 $TOOL validate long.ndjson");

        result.ExitCode.ShouldBe(3);
        result.Error.ShouldStartWith("newsschema: not enough memory for the longest document; ");
    }

    [Fact]
    public void A_schema_file_is_used_with_the_files_it_refers_to()
    {
        _folder.Write("schemas/team.schema.json", """{"$id":"https://team.example/s/team.schema.json","type":"object","properties":{"lead":{"$ref":"person.schema.json"}},"required":["lead"]}""");
        _folder.Write("schemas/person.schema.json", """{"type":"object","required":["name"],"properties":{"mail":{"type":"string","format":"email"}}}""");
        _folder.Write("good.json", """{"lead":{"name":"Rosa"}}""");
        _folder.Write("bad.json", """{"lead":{"mail":"none"}}""");

        ToolProcess.Run(_folder, "validate", "good.json", "--schema", "schemas/team.schema.json").ExitCode.ShouldBe(0);
        var result = ToolProcess.Run(_folder, "validate", "bad.json", "--schema", "schemas/team.schema.json");

        result.ExitCode.ShouldBe(1);
        result.Output.ShouldContain("bad.json:1:23: /lead: the member 'name' is missing");
        result.Output.ShouldContain("bad.json:1:17: /lead/mail: ");
    }

    [Theory]
    [InlineData("{\"type\": \"objekt\"}")]
    [InlineData("{\"type\": ")]
    public void A_broken_schema_file_is_shown_where_it_is_broken(string text)
    {
        _folder.Write("s.json", text);

        var result = ToolProcess.Run(_folder, Samples.Utf8("{}"), ["validate", "-", "--schema", "s.json"]);

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain("s.json:1:");
        result.Error.ShouldContain(": error NS0");
        result.Error.ShouldContain("newsschema: --schema s.json: the schema is broken; correct it");
    }

    [Theory]
    [InlineData("byline", """{"text":"By Orla Finch","authors":[{"name":"Orla Finch"}],"span":{"start":0,"end":13}}""")]
    [InlineData("media-caption", """{"text":"Boats leave.","span":{"start":0,"end":12}}""")]
    [InlineData("quote", """{"id":"q1","in":"body","kind":"indirect","text":"It sank.","fragments":[{"start":0,"end":8}],"verbatim":[]}""")]
    public void The_other_schemas_are_there_by_name(string schema, string document)
    {
        ToolProcess.Run(_folder, Samples.Utf8(document), ["validate", "-", "--schema", schema]).ExitCode.ShouldBe(0);
        ToolProcess.Run(_folder, "{}"u8.ToArray(), ["validate", "-", "--schema", schema]).ExitCode.ShouldBe(1);
    }

    [Fact]
    public void Sarif_names_file_place_rule_and_message()
    {
        _folder.Write("sub folder/a.json", Samples.Broken);

        var result = ToolProcess.Run(_folder, "validate", "sub folder", "gone", "--format", "sarif");

        result.ExitCode.ShouldBe(3);
        using var sarif = JsonDocument.Parse(result.Output);
        var run = sarif.RootElement.GetProperty("runs")[0];
        run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean().ShouldBeFalse();
        var found = run.GetProperty("results")[0];
        found.GetProperty("ruleId").GetString().ShouldBe("enum");
        found.GetProperty("message").GetProperty("text").GetString().ShouldNotBeNull().ShouldStartWith("body/0/kind: 'pargraph'");
        var place = found.GetProperty("locations")[0].GetProperty("physicalLocation");
        place.GetProperty("artifactLocation").GetProperty("uri").GetString().ShouldBe("sub%20folder/a.json");
        place.GetProperty("region").GetProperty("startColumn").GetInt32().ShouldBe(Samples.BrokenColumn);
    }

    [UnixFact("test -e /dev/full")]
    public void Full_disks_and_closed_pipes_end_the_report_quietly()
    {
        _folder.Write("feed.ndjson", string.Concat(Enumerable.Repeat(Samples.Broken + "\n", 20_000)));

        var full = ToolProcess.Shell(_folder, "$TOOL validate feed.ndjson >/dev/full");
        var closed = ToolProcess.Shell(_folder, "$TOOL validate feed.ndjson | head -n 1; exit ${PIPESTATUS[0]}");

        full.ExitCode.ShouldBe(3);
        full.Error.ShouldBe("newsschema: standard output: no space left on the device; free some space and run again\n");
        closed.ExitCode.ShouldBe(0);
        closed.Error.ShouldBeEmpty();
        closed.Lines.ShouldHaveSingleItem();
    }

    public void Dispose() => _folder.Dispose();

    private static (int Line, bool Valid) Verdict(string line)
    {
        using var json = JsonDocument.Parse(line);
        return (json.RootElement.GetProperty("line").GetInt32(), json.RootElement.GetProperty("valid").GetBoolean());
    }

    private static string MarkedBy(string frame, string marks) => frame[marks.IndexOf('^', StringComparison.Ordinal)..];
}
