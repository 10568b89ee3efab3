using System.Buffers.Binary;
using System.Diagnostics;
using NewsSchema.News.Viewing;

namespace NewsSchema.News.Tests.Viewing;

/// <summary>Pages in a real browser: what its parser makes of them, and that its policy lets the page's own script and style work.</summary>
public sealed class BrowserTests : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    private readonly string _folder = Directory.CreateTempSubdirectory("newsschema-view-").FullName;

    [ChromiumFact]
    public void The_browser_runs_the_pages_own_script_and_nothing_of_a_hostile_article()
    {
        var dom = Browse(HostileTextTests.HostileArticle(), "--dump-dom");

        dom.ShouldContain("id=\"panel\"");
        dom.ShouldContain("<title>&lt;/pre&gt;");
        dom.ShouldNotContain("<img");
        dom.ShouldNotContain("<svg");
        dom.Split("<script").Length.ShouldBe(2);
    }

    [ChromiumFact]
    public void The_browser_keeps_the_elements_as_they_were_written()
    {
        var dom = Browse(Pages.Ferry, "--dump-dom");
        var written = HtmlReader.Read(ArticlePage.Render([ViewedArticle.WithoutSource(Pages.Ferry)]));

        foreach (var name in new[] { "a", "p", "span", "li", "pre", "bdi", "section", "h3" })
            dom.Split($"<{name} ").Length.ShouldBeInRange(written.All.Count(element => element.Name == name && element.Attributes.Count > 0), int.MaxValue, name);
        dom.Split("</a>").Length.ShouldBe(written.All.Count(element => element.Name == "a") + 2, "the panel adds one link");
    }

    [ChromiumFact]
    public void The_browser_draws_the_page_at_the_width_of_a_phone()
    {
        var picture = Path.Combine(_folder, "page.png");

        Browse(Pages.Ferry, $"--screenshot={picture}", "--window-size=360,760", "--hide-scrollbars");

        var png = File.ReadAllBytes(picture);
        BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)).ShouldBe(360);

        // A page without its style is black on white and compresses to far less.
        png.Length.ShouldBeGreaterThan(20_000);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Browse(Article article, params string[] arguments)
    {
        var page = Path.Combine(_folder, "page.html");
        File.WriteAllText(page, ArticlePage.Render([ViewedArticle.WithoutSource(article)]));
        var start = new ProcessStartInfo(
            ChromiumFactAttribute.Browser!,
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
                "--disable-sync", $"--user-data-dir={Path.Combine(_folder, "profile")}", .. arguments, new Uri(page).AbsoluteUri,
            ])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"The browser has not ended after {Limit}.");
        }

        process.ExitCode.ShouldBe(0, error.GetAwaiter().GetResult());
        return output.GetAwaiter().GetResult();
    }
}
