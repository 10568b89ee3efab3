using System.Text;

namespace NewsSchema.News.Tests.Viewing;

public class MarkedTextTests
{
    [Fact]
    public void The_raw_text_is_shown_whole_with_what_belongs_to_no_part_in_grey()
    {
        var page = Pages.Of(Pages.Ferry, Pages.FerryText);

        Pages.TextOf(page).ShouldBe(Encoding.UTF8.GetString(Pages.FerryText));
        var article = Pages.Ferry with { Notices = [] };
        Pages.TextOf(Pages.Of(article, Pages.FerryText)).ShouldBe(Encoding.UTF8.GetString(Pages.FerryText));
        Pages.Of(article, Pages.FerryText).WithClass("outside").ShouldContain(element => element.Text.StartsWith("Sign up", StringComparison.Ordinal));
        Pages.Of(article, Pages.FerryText).WithClass("none").ShouldHaveSingleItem();
    }

    [Fact]
    public void Without_the_raw_text_it_is_put_together_from_the_parts_in_the_order_of_their_spans()
    {
        var rows = Pages.Of(Pages.Ferry).WithClass("t").Select(text => text.Text).ToList();

        rows[..4].ShouldBe(["Harbour News", Pages.Ferry.Headline, Pages.Ferry.Bylines[0].Text, Pages.Ferry.Published!]);
        rows.ShouldContain(Pages.Ferry.Media[0].Text + " " + Pages.Ferry.Media[0].Credit);
        foreach (var block in Pages.Ferry.Body)
            rows.ShouldContain(block.Text);
    }

    [Fact]
    public void Marks_nest_inside_quotes_and_are_cut_where_they_cross()
    {
        // The cue crosses the end of the quote: against the rules, but the page must still nest.
        const string Text = "0123456789abcdef";
        var article = Pages.OfText(Text) with
        {
            Quotes = [Pages.Quote("q", [Pages.Span(2, 8)], [Pages.Span(3, 5)], Pages.Speaker("A", "A", Pages.Span(4, 6)), Pages.Span(6, 12))],
            Diagnostics = [new Diagnostic { Code = "x", Severity = DiagnosticSeverity.Warning, Message = "m", Span = Pages.Span(1, 10) }],
        };
        var text = Pages.Of(article).WithClass("t").Single(element => element.Text == Text);

        text.WithClass("quote").Single().Text.ShouldBe("234567");
        text.WithClass("verbatim").Single().Text.ShouldBe("34");
        text.WithClass("speaker").Select(element => element.Text).ShouldBe(["4", "5"]);
        text.WithClass("cue").Select(element => element.Text).ShouldBe(["67", "89ab"]);
        string.Concat(text.WithClass("doubt").Select(element => element.Text)).ShouldBe("123456789");
        text.WithClass("doubt").Count(element => element.Id is not null).ShouldBe(1);
        text.WithClass("quote").Single().All.ShouldNotContain(element => element.Name == "a" && element.Parent!.Name == "a");
    }

    [Fact]
    public void Quotes_that_overlap_against_the_rules_are_both_listed_and_the_first_has_the_text()
    {
        var article = Pages.OfText("0123456789") with { Quotes = [Pages.Quote("a", [Pages.Span(0, 6)]), Pages.Quote("b", [Pages.Span(4, 8)]), Pages.Quote("c", [Pages.Span(5, 6)])] };
        var page = Pages.Of(article);

        page.WithClass("text").Single().WithClass("quote").Select(element => element.Text).ShouldBe(["012345", "67"]);
        page.WithClass("speakers").Single().All.Count(element => element.Name == "li").ShouldBe(3);
        page.WithId("a1q3").All.ShouldNotContain(element => element.Name == "a");
    }

    [Theory]
    [InlineData("😀😀😀😀", 1, 3, "😀😀")]
    [InlineData("e\u0301e\u0301e\u0301", 2, 4, "e\u0301")]
    [InlineData("e\u0301x", 1, 3, "\u0301x")]
    [InlineData("👩‍👩‍👧!", 5, 6, "!")]
    [InlineData("a🇩🇪b", 2, 4, "🇪b")]
    [InlineData("\u202Eabc\u202C", 1, 4, "abc")]
    public void Spans_count_code_points_and_cut_no_character_in_two(string text, int start, int end, string marked)
    {
        var article = Pages.OfText(text) with { Quotes = [Pages.Quote("q", [Pages.Span(start, end)])] };

        foreach (var page in new[] { Pages.Of(article), Pages.Of(article, Encoding.UTF8.GetBytes(text)) })
        {
            page.WithClass("text").Single().WithClass("quote").Single().Text.ShouldBe(marked);
            Pages.TextOf(page).ShouldEndWith(text);
        }
    }

    [Fact]
    public void No_span_however_wrong_loses_or_doubles_a_character_of_the_raw_text()
    {
        const string Text = "The 😀 tide\r\n turned,\n\n\n  e\u0301 the pilot said. \n• Rope\nlast";
        var length = Text.EnumerateRunes().Count();
        var random = new Random(1);
        for (var i = 0; i < 300; i++)
        {
            var article = Pages.OfText(Text) with
            {
                Body = [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => new Block { Kind = (BlockKind)random.Next(8), Text = "x", Span = Any() })],
                Notices = [.. Enumerable.Range(0, random.Next(3)).Select(_ => new Notice { Kind = (NoticeKind)random.Next(9), Text = "y", Span = Any() })],
                Quotes = [.. Enumerable.Range(0, random.Next(6)).Select(n => Pages.Quote($"q{n}", [Any(), Any()], [Any()], Pages.Speaker("N", "n", Any()), Any()))],
                Diagnostics = [new Diagnostic { Code = "c", Severity = DiagnosticSeverity.Error, Message = "m", Span = Any() }],
            };

            Pages.TextOf(Pages.Of(article, Encoding.UTF8.GetBytes(Text))).ShouldBe(Text);
            Pages.Of(article);
        }

        Span Any() => Pages.Span(random.Next(length + 3), random.Next(5) == 0 ? int.MaxValue : random.Next(length + 3));
    }

    [Fact]
    public void Thousands_of_quotes_take_linear_room_and_little_time()
    {
        var small = Size(5_000);
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var large = Size(20_000);

        // Generous: the work takes well under a second. Anything quadratic takes minutes.
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
        large.ShouldBeInRange(small * 3.9, small * 4.3);

        static double Size(int count)
        {
            var text = string.Concat(Enumerable.Repeat("“Rope,” Lind said. ", count));
            var quotes = Enumerable.Range(0, count).Select(i => 19 * i).Select((at, i) =>
                Pages.Quote($"q{i}", [Pages.Span(at + 1, at + 6)], [Pages.Span(at + 1, at + 6)], Pages.Speaker("Lind", "Lind", Pages.Span(at + 8, at + 12)), Pages.Span(at + 13, at + 17)));
            var article = Pages.OfText(text) with { Quotes = [.. quotes] };
            return NewsSchema.News.Viewing.ArticlePage.Render([NewsSchema.News.Viewing.ViewedArticle.WithoutSource(article)]).Length;
        }
    }

    [Fact]
    public void Thousands_of_parts_in_one_place_take_little_time()
    {
        var text = new string('x', 5_000);
        var article = Pages.OfText(text) with
        {
            Body = [.. Enumerable.Range(0, 5_000).Select(i => new Block { Kind = BlockKind.Paragraph, Text = "x", Span = Pages.Span(0, 5_000) })],
            Quotes = [.. Enumerable.Range(0, 5_000).Select(i => Pages.Quote($"q{i}", [Pages.Span(i % 7, 5_000)], [Pages.Span(0, 4_000)], Pages.Speaker("N", "n", Pages.Span(0, 5_000))))],
        };
        var clock = System.Diagnostics.Stopwatch.StartNew();

        var page = NewsSchema.News.Viewing.ArticlePage.Render([NewsSchema.News.Viewing.ViewedArticle.WithoutSource(article)]);

        page.Length.ShouldBeLessThan(20_000_000);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
    }
}
