using System.Text;
using System.Text.Json;

namespace NewsSchema.Tool.Tests;

public sealed class ConvertTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public void A_text_becomes_a_file_beside_a_summary()
    {
        _folder.Write("ferry.txt", Samples.Text);

        var result = ToolProcess.Run(_folder, "convert", "ferry.txt", "--out", "out/deep");

        result.ExitCode.ShouldBe(0, result.Error);
        result.Error.ShouldBeEmpty();
        result.Lines[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .ShouldBe(["articles", "quotes", "captions", "notices", "diagnostics", "rejected", "unreadable", "time"]);
        result.Lines[1].ShouldStartWith("       1");
        _folder.Files("out").ShouldBe(["deep/ferry.json"]);
        Headline(File.ReadAllBytes(_folder["out/deep/ferry.json"])).ShouldBe("Ferry sinks off Portwell");
        ToolProcess.Run(_folder, "validate", "out").ExitCode.ShouldBe(0);
    }

    [Fact]
    public void Standard_input_becomes_a_line_on_standard_output_and_the_summary_goes_to_standard_error()
    {
        var result = ToolProcess.Run(_folder, Samples.Utf8(Samples.Text), ["convert", "-", "--id", "ferry-1"]);

        result.ExitCode.ShouldBe(0, result.Error);
        result.Lines.ShouldHaveSingleItem().ShouldContain("\"id\":\"ferry-1\"");
        result.Error.ShouldStartWith("articles");
    }

    [Fact]
    public void Lines_come_in_the_order_of_the_texts_whatever_finishes_first()
    {
        for (var i = 0; i < 40; i++)
        {
            var length = i % 3 == 0 ? 200 : 1;
            _folder.Write($"in/{i:00}.txt", Samples.Text.Replace("Ferry", $"Ferry {i:00}", StringComparison.Ordinal) + string.Concat(Enumerable.Repeat("\nThe harbour board met again.\n", length)));
        }

        var result = ToolProcess.Run(_folder, "convert", "in", "--jobs", "8");

        result.ExitCode.ShouldBe(0, result.Error);
        result.Lines.Select(line => Headline(Samples.Utf8(line))).ShouldBe(Enumerable.Range(0, 40).Select(i => $"Ferry {i:00} sinks off Portwell"));
    }

    [Fact]
    public void Folders_and_patterns_keep_their_structure_and_name_each_file_once()
    {
        foreach (var name in new[] { "in/a.txt", "in/sub/a.txt", "in/sub/b.md", "in/sub/deep/c.TXT", "in/.hidden.txt" })
            _folder.Write(name, Samples.Text);

        ToolProcess.Run(_folder, "convert", "in", "in/a.txt", "in/**/*.txt", "--out", "folder").ExitCode.ShouldBe(0);
        ToolProcess.Run(_folder, "convert", "in/s?b/*", "--out", "pattern").ExitCode.ShouldBe(0);

        _folder.Files("folder").ShouldBe(OperatingSystem.IsLinux() ? [".hidden.json", "a.json", "sub/a.json"] : [".hidden.json", "a.json", "sub/a.json", "sub/deep/c.json"]);
        _folder.Files("pattern").ShouldBe(["sub/a.json", "sub/b.md.json"]);
    }

    [Fact]
    public void Two_texts_for_one_file_are_refused_before_anything_is_written()
    {
        _folder.Write("a/x.txt", Samples.Text);
        _folder.Write("b/x.txt", Samples.Text);

        var result = ToolProcess.Run(_folder, "convert", "a/x.txt", "b/x.txt", "--out", "out");

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain("a/x.txt and b/x.txt would both be written to");
        Directory.Exists(_folder["out"]).ShouldBeFalse();
    }

    [Fact]
    public void A_text_is_never_written_over()
    {
        _folder.Write("x.txt", Samples.Text);
        _folder.Write("x.json", Samples.Text);

        var result = ToolProcess.Run(_folder, "convert", "x.txt", "x.json", "--out", ".");

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain("which is to be converted itself");
        File.ReadAllText(_folder["x.json"]).ShouldBe(Samples.Text);
    }

    [Fact]
    public void Texts_may_lie_inside_the_output_folder_and_old_files_are_replaced()
    {
        _folder.Write("all/x.txt", Samples.Text);
        _folder.Write("all/x.json", "old");

        ToolProcess.Run(_folder, "convert", "all", "--out", "all").ExitCode.ShouldBe(0);
        ToolProcess.Run(_folder, "convert", "all", "--out", "all").ExitCode.ShouldBe(0);

        _folder.Files("all").ShouldBe(["x.json", "x.txt"]);
        Headline(File.ReadAllBytes(_folder["all/x.json"])).ShouldBe("Ferry sinks off Portwell");
    }

    [Fact]
    public void Bad_texts_are_rejected_one_by_one_and_the_good_ones_still_converted()
    {
        _folder.Write("in/bad8.txt", [.. "Ferry sinks\n\nThe pier "u8, 0xE9, .. " is closed.\n"u8]);
        _folder.Write("in/bad16.txt", [0xFF, 0xFE, .. "x"u8]);
        _folder.Write("in/blank.txt", " \r\n\t\n ");
        _folder.Write("in/empty.txt", "");
        _folder.Write("in/good.txt", Samples.Text);
        _folder.Write("in/good16.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Samples.Text)]);
        _folder.Write("in/mark.txt", "\uFEFF" + Samples.Text);

        var result = ToolProcess.Run(_folder, "convert", "in", "--out", "out");

        result.ExitCode.ShouldBe(1);
        var messages = result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        messages.Length.ShouldBe(4);
        messages.ShouldAllBe(message => message.StartsWith("newsschema: ", StringComparison.Ordinal));
        messages[1].ShouldContain("bad8.txt:3:10: ");
        messages[0].ShouldContain("bad16.txt: ");
        messages[2].ShouldContain("blank.txt: ");
        messages[3].ShouldContain("empty.txt: ");
        _folder.Files("out").ShouldBe(["good.json", "good16.json", "mark.json"]);
    }

    [Fact]
    public void A_text_over_the_limit_is_refused_without_being_read()
    {
        using (var huge = File.Create(_folder["huge.txt"]))
            huge.SetLength(200L * 1024 * 1024);

        var result = ToolProcess.Run(_folder, "convert", "huge.txt", "--out", "out");

        result.ExitCode.ShouldBe(1);
        result.Error.ShouldContain("huge.txt: larger than 64 MB");
        _folder.Files("out").ShouldBeEmpty();
    }

    [Fact]
    public void What_cannot_be_found_is_said_and_the_rest_is_done()
    {
        _folder.Write("x.txt", Samples.Text);
        Directory.CreateDirectory(_folder["hollow"]);

        var result = ToolProcess.Run(_folder, "convert", "gone.txt", "hollow", "no*match", "x.txt", "--out", "out");

        result.ExitCode.ShouldBe(3);
        result.Error.ShouldContain("newsschema: gone.txt: no such file or folder; check the path");
        result.Error.ShouldContain("newsschema: hollow: the folder has no *.txt files; name");
        result.Error.ShouldContain("newsschema: no*match: no file matches the pattern; check it");
        _folder.Files("out").ShouldBe(["x.json"]);
    }

    [Fact]
    public void An_output_folder_that_is_a_file_is_refused()
    {
        _folder.Write("x.txt", Samples.Text);

        var result = ToolProcess.Run(_folder, "convert", "x.txt", "--out", "x.txt");

        result.ExitCode.ShouldBe(3);
        result.Error.ShouldBe("newsschema: x.txt: cannot write here: there is a file of this name; choose another folder\n");
    }

    [Fact]
    public void An_id_is_for_one_text()
    {
        _folder.Write("a.txt", Samples.Text);
        _folder.Write("b.txt", Samples.Text);

        ToolProcess.Run(_folder, "convert", "a.txt", "b.txt", "--id", "x").ExitCode.ShouldBe(2);
    }

    [UnixFact]
    public void Odd_names_are_files_and_cannot_drive_the_terminal()
    {
        foreach (var name in new[] { "@list.txt", "-x.txt", "a*b.txt", "sp ace.txt", "ünï—.txt" })
            _folder.Write("in/" + name, Samples.Text);
        _folder.Write("in/bad\e[31m\n.txt", "");

        var result = ToolProcess.Shell(_folder, "cd in && $TOOL convert --out ../out -- @list.txt -x.txt 'a*b.txt' 'sp ace.txt' ünï—.txt bad*");

        result.ExitCode.ShouldBe(1);
        result.Error.ShouldContain("bad\\u001B[31m\\u000A.txt: ");
        _folder.Files("out").ShouldBe(["-x.json", "@list.json", "a*b.json", "sp ace.json", "ünï—.json"]);
    }

    [UnixFact]
    public void Loops_of_links_are_not_entered()
    {
        _folder.Write("in/x.txt", Samples.Text);
        File.CreateSymbolicLink(_folder["in/loop"], "..");
        File.CreateSymbolicLink(_folder["in/linked.txt"], "x.txt");
        File.CreateSymbolicLink(_folder["in/self.txt"], "self.txt");

        var result = ToolProcess.Run(_folder, "convert", "in", "--out", "out");

        result.ExitCode.ShouldBe(3);
        result.Error.ShouldContain("in/self.txt: ");
        _folder.Files("out").ShouldBe(["linked.json", "x.json"]);
    }

    [UnixFact("script -qec true /dev/null")]
    public void A_terminal_shows_how_far_the_work_has_come()
    {
        for (var i = 0; i < 300; i++)
            _folder.Write($"in/{i}.txt", Samples.Text);

        var result = ToolProcess.Shell(_folder, "script -qec \"$TOOL convert in --out out\" /dev/null");

        result.ExitCode.ShouldBe(0);
        result.Output.ShouldContain(" of 300 texts");
        result.Output.ShouldContain("\r\e[Karticles  quotes");
    }

    public void Dispose() => _folder.Dispose();

    private static string? Headline(byte[] json) => JsonDocument.Parse(json).RootElement.GetProperty("headline").GetString();
}
