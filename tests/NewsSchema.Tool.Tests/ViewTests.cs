namespace NewsSchema.Tool.Tests;

public sealed class ViewTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public void Converted_articles_become_one_page_with_their_raw_texts()
    {
        _folder.Write("texts/ferry.txt", Samples.Text);
        _folder.Write("texts/sub/second.md", Samples.Text.Replace("Ferry sinks", "Second ferry sinks", StringComparison.Ordinal));
        ToolProcess.Run(_folder, "convert", "texts/**/*.*", "--out", "articles").ExitCode.ShouldBe(0);

        var result = ToolProcess.Run(_folder, "view", "articles", "--source", "texts", "--out", "new/page.html");

        result.ExitCode.ShouldBe(0, result.Error);
        result.Error.ShouldBeEmpty();
        result.Lines[0].Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .ShouldBe(["articles", "quotes", "diagnostics", "broken rules", "rejected", "unreadable", "time"]);
        result.Lines[1].ShouldStartWith("       2");
        _folder.Files("new").ShouldBe(["page.html"]);
        var page = File.ReadAllText(_folder["new/page.html"]);
        page.ShouldStartWith("<!DOCTYPE html>");
        page.ShouldContain("<title>2 articles</title>");
        page.ShouldContain("the raw text, ");
        page.ShouldNotContain("put together");
    }

    [Fact]
    public void Articles_of_a_feed_are_shown_without_their_texts()
    {
        _folder.Write("feed.ndjson", Samples.Article + "\n" + Samples.Article + "\n");

        ToolProcess.Run(_folder, "view", "feed.ndjson", "--out", "page.html").ExitCode.ShouldBe(0);

        File.ReadAllText(_folder["page.html"]).ShouldContain("put together");
    }

    [Fact]
    public void A_broken_article_is_reported_as_validate_does_and_the_others_are_shown()
    {
        _folder.Write("bad.json", Samples.Broken);
        _folder.Write("good.json", Samples.Article);

        var result = ToolProcess.Run(_folder, "view", "bad.json", "good.json", "--out", "page.html");

        result.ExitCode.ShouldBe(1);
        result.Output.ShouldContain($"bad.json:1:{Samples.BrokenColumn}: /body/0/kind: ");
        File.ReadAllText(_folder["page.html"]).ShouldContain("<title>Ferry sinks</title>");
    }

    [Fact]
    public void Nothing_is_written_when_there_is_nothing_to_show()
    {
        _folder.Write("bad.json", "{");
        _folder.Write("page.html", "before");

        var result = ToolProcess.Run(_folder, "view", "bad.json", "--out", "page.html");

        result.ExitCode.ShouldBe(1);
        result.Error.ShouldContain("page.html was not written");
        File.ReadAllText(_folder["page.html"]).ShouldBe("before");
    }

    [Fact]
    public void A_text_that_is_missing_or_another_is_said()
    {
        _folder.Write("texts/other.txt", "Another text.");
        _folder.Write("missing.json", Samples.Article);
        _folder.Write("other.json", Samples.Article);

        var result = ToolProcess.Run(_folder, "view", "missing.json", "other.json", "--source", "texts", "--out", "page.html");

        result.ExitCode.ShouldBe(3);
        result.Error.ShouldContain("missing.json:1: its text is not in texts: no missing.txt or missing;");
        result.Error.ShouldContain($"other.json:1: {Path.Combine("texts", "other.txt")} is not the text that the article came from: its SHA-256 is ");
        File.Exists(_folder["page.html"]).ShouldBeFalse();
    }

    [Fact]
    public void An_article_cannot_point_outside_the_folder_of_texts()
    {
        _folder.Write("secret.txt", "secret");
        _folder.Write("texts/x.txt", "x");
        foreach (var uri in new[] { "../secret.txt", "a/..%2Fsecret.txt", "file:///etc/passwd?..", "..", "x/" })
        {
            _folder.Write("a.json", Samples.Article.Replace("\"bytes\"", $"\"uri\":\"{uri}\",\"bytes\"", StringComparison.Ordinal));

            var result = ToolProcess.Run(_folder, "view", "a.json", "--source", "texts", "--out", "page.html");

            result.ExitCode.ShouldBe(3);
            result.Error.ShouldNotContain("SHA-256");
        }
    }

    [Fact]
    public void No_article_is_written_over()
    {
        _folder.Write("a.json", Samples.Article);

        var result = ToolProcess.Run(_folder, "view", "a.json", "--out", "./a.json");

        result.ExitCode.ShouldBe(2);
        File.ReadAllText(_folder["a.json"]).ShouldBe(Samples.Article);
    }

    [Fact]
    public void A_page_that_cannot_be_written_is_said()
    {
        _folder.Write("a.json", Samples.Article);
        _folder.Write("file", "x");
        Directory.CreateDirectory(_folder["folder"]);

        foreach (var page in new[] { "file/page.html", "folder" })
        {
            var result = ToolProcess.Run(_folder, "view", "a.json", "--out", page);

            result.ExitCode.ShouldBe(3);
            result.Error.ShouldContain("cannot write");
        }

        _folder.Files(".").ShouldBe(["a.json", "file"]);
    }

    public void Dispose() => _folder.Dispose();
}
