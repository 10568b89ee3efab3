using System.Security.Cryptography;
using System.Text;
using NewsSchema.News.Viewing;

namespace NewsSchema.News.Tests.Viewing;

public class PageTests
{
    [Fact]
    public void Every_link_leads_somewhere_and_every_id_is_unique()
    {
        foreach (var page in new[] { Pages.Of(Pages.Ferry, Pages.FerryText), Pages.Of(Pages.Ferry, Pages.Ferry) })
        {
            var ids = page.All.Select(element => element.Id).OfType<string>().ToList();
            ids.ShouldBeUnique();
            foreach (var element in page.All)
            {
                if (element.Attributes.TryGetValue("href", out var link))
                    ids.ShouldContain(link[1..], $"{link} leads nowhere");
                if (element.Attributes.TryGetValue("data-json", out var json))
                    page.WithId(json).Name.ShouldBe("pre");
            }
        }
    }

    [Fact]
    public void Roles_stand_in_the_margin_of_their_text()
    {
        var rows = Pages.Of(Pages.Ferry, Pages.FerryText).WithClass("row").Select(row => (Roles: row.WithClass("roles").Single().Text.Trim(), Text: row.WithClass("t").Single().Text.Trim())).ToList();

        rows.ShouldContain(row => row.Roles == "section" && row.Text == "Harbour News");
        rows.ShouldContain(row => row.Roles == "headline" && row.Text.StartsWith("Ferry 'was never safe'", StringComparison.Ordinal));
        rows.ShouldContain(row => row.Roles == "byline" && row.Text.Contains("Orla Finch"));
        rows.ShouldContain(row => row.Roles == "published" && row.Text.StartsWith("Published:", StringComparison.Ordinal));
        rows.ShouldContain(row => row.Roles == "caption credit" && row.Text.EndsWith("REUTERS/Lena Voss", StringComparison.Ordinal));
        rows.Count(row => row.Roles == "paragraph").ShouldBe(4);
    }

    [Fact]
    public void A_quote_shows_its_speaker_by_number_and_its_kind_by_class_and_leads_to_the_list()
    {
        var page = Pages.Of(Pages.Ferry, Pages.FerryText);
        var index = Pages.Ferry.Quotes.ToList().FindIndex(quote => quote.Fragments.Count == 2);
        var pieces = page.All.Where(element => element.Name == "a" && element.Attributes.GetValueOrDefault("href") == $"#a1q{index + 1}" && element.Classes.Contains("quote")).ToList();

        pieces.Select(piece => piece.Text).ShouldBe(["The tide turned, and nobody was ready for it,", "We lost the rope."]);
        pieces.ShouldAllBe(piece => piece.Classes.Contains("direct") && piece.WithClass("verbatim").Single().Text == piece.Text);
        pieces.Select(piece => piece.Attributes.ContainsKey("tabindex")).ShouldBe([false, true]);
        var entry = page.WithId($"a1q{index + 1}");
        entry.Parent!.Parent!.All.First(element => element.Name == "h4").Text.ShouldBe(pieces[0].Attributes["data-speaker"] + " Rosa Lind");
        entry.All.First(element => element.Name == "a").Attributes["href"].ShouldBe("#" + pieces[0].Id);
        entry.All.Single(element => element.Name == "pre").Text.ShouldContain("\"fragments\": [\n    { \"start\": ");
    }

    [Fact]
    public void The_JSON_of_each_part_is_the_part()
    {
        var page = Pages.Of(Pages.Ferry, Pages.FerryText);

        foreach (var element in page.All.Where(element => element.Name == "pre" && element.Attributes["data-pointer"].StartsWith("/quotes/", StringComparison.Ordinal)))
            Quote.Parse(Encoding.UTF8.GetBytes(element.Text)).ShouldBe(Pages.Ferry.Quotes[int.Parse(element.Attributes["data-pointer"][8..])]);
        page.All.Single(element => element.Attributes.GetValueOrDefault("data-pointer") == "/headline").Text
            .ShouldBe("{\n  \"headline\": \"Ferry 'was never safe', says pilot as Portwell mourns\",\n  \"spans\": {\n    \"/headline\": { \"start\": 14, \"end\": 67 }\n  }\n}");
    }

    [Fact]
    public void The_policy_allows_the_pages_own_style_and_script_and_nothing_else()
    {
        var page = Pages.Of(Pages.Ferry);
        var policy = page.All.Single(element => element.Attributes.ContainsKey("http-equiv")).Attributes["content"];

        policy.ShouldBe($"default-src 'none'; script-src '{Hash("script")}'; style-src '{Hash("style")}'; base-uri 'none'; form-action 'none'");
        page.All.SelectMany(element => element.Attributes.Keys).ShouldNotContain("style");
        page.All.SelectMany(element => element.Attributes.Keys).ShouldNotContain("src");

        string Hash(string name) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(page.All.Single(element => element.Name == name).Text)));
    }

    [Fact]
    public void Several_articles_have_contents_and_ids_of_their_own()
    {
        var page = Pages.Of(Pages.Ferry, Pages.Ferry with { Headline = "Another headline" });

        page.All.Single(element => element.Name == "title").Text.ShouldBe("2 articles");
        var contents = page.WithClass("contents").Single();
        contents.All.Where(element => element.Name == "a").Select(link => (link.Attributes["href"], link.Text))
            .ShouldBe([("#a1", Pages.Ferry.Headline), ("#a2", "Another headline")]);
        page.All.Count(element => element.Name == "article").ShouldBe(2);
        Pages.Of(Pages.Ferry).WithClass("contents").ShouldBeEmpty();
    }

    [Fact]
    public void Diagnostics_are_marked_in_the_text_and_listed_with_links()
    {
        var first = Pages.Ferry.Body[0].Span;
        var article = Pages.Ferry with
        {
            Diagnostics =
            [
                new Diagnostic { Code = "in-doubt", Severity = DiagnosticSeverity.Warning, Message = "This is doubtful.", Span = Pages.Span(first.Start, first.Start + 9) },
                new Diagnostic { Code = "by-pointer", Severity = DiagnosticSeverity.Error, Message = "This too.", Pointer = "/body/1/text" },
                new Diagnostic { Code = "of-a-quote", Severity = DiagnosticSeverity.Information, Message = "And this.", Pointer = "/quotes/0/speaker" },
                new Diagnostic { Code = "nowhere", Severity = DiagnosticSeverity.Information, Message = "Somewhere.", Pointer = "/quotes/99999999999/x" },
            ],
        };
        var page = Pages.Of(article, Pages.FerryText);

        page.WithId("a1d1t").Text.ShouldBe("The ferry");
        var items = page.WithId("a1diagnostics").All.Where(element => element.Name == "li").ToList();
        items.Select(item => item.All.FirstOrDefault(element => element.Name == "a")?.Attributes["href"][1..]).Select(id => id is null ? null : page.WithId(id).Text[..9])
            .ShouldBe(["The ferry", page.WithClass("row").Single(row => row.Text.Contains("The tide turned", StringComparison.Ordinal)).Text[..9], page.WithId("a1q1t").Text[..9], null]);
        items[0].Text.ShouldContain("warning in-doubt");
        items[3].Text.ShouldContain("/quotes/99999999999/x");
    }

    [Fact]
    public void Broken_rules_are_listed()
    {
        var block = Pages.Ferry.Body[0];
        var broken = Pages.Ferry with { Body = [block with { Text = "Changed words." }, .. Pages.Ferry.Body.Skip(1)] };

        var findings = Pages.Of(broken, Pages.FerryText).WithClass("findings").Single();
        findings.Text.ShouldContain("Broken rules");
        findings.All.Where(element => element.Name == "a").ShouldContain(link => link.Text.StartsWith("/body/0", StringComparison.Ordinal));
        Pages.Of(Pages.Ferry, Pages.FerryText).Text.ShouldNotContain("Broken rules");
    }

    [Fact]
    public void Quotes_with_one_name_have_one_speaker_and_those_without_any_stand_at_the_end()
    {
        var article = Pages.OfText("one two three four five") with
        {
            Quotes =
            [
                Pages.Quote("a", [Pages.Span(0, 3)]),
                Pages.Quote("b", [Pages.Span(4, 7)], speaker: Pages.Speaker("Rosa Lind", "Lind", Pages.Span(8, 13))),
                Pages.Quote("c", [Pages.Span(14, 18)], speaker: Pages.Speaker(null, "she", Pages.Span(19, 23))),
                Pages.Quote("d", [Pages.Span(19, 23)], speaker: Pages.Speaker("Rosa Lind", "the pilot", Pages.Span(8, 13)) with { Title = "pilot" }),
            ],
        };

        var speakers = Pages.Of(article).WithClass("speakers").Single().All.Where(element => element.Name == "h4").Select(heading => (heading.Text, heading.Parent!.WithClass("about").Single().Text));
        speakers.ShouldBe([("1 Rosa Lind", "person · pilot · 2 quotes"), ("2 she", "person, name not settled · 1 quote"), ("? No speaker", "1 quote")]);
    }

    [Fact]
    public void Empty_lists_say_so()
    {
        var page = Pages.Of(Pages.OfText("Nothing was said."));

        page.WithClass("speakers").Single().Text.ShouldContain("Nobody is quoted.");
        page.WithClass("findings").Single().Text.ShouldContain("None.");
        Should.Throw<ArgumentException>(() => ArticlePage.Render([]));
    }

    [Fact]
    public void A_text_that_the_article_did_not_come_from_is_refused()
    {
        ViewedArticle.TryCreate(Pages.Ferry, "Another text."u8, out _, out var problem).ShouldBeFalse();
        problem.ShouldContain("SHA-256");
        ViewedArticle.TryCreate(Pages.Ferry, [0xFF], out _, out problem).ShouldBeFalse();
        problem.ShouldContain("UTF-8");
    }
}
