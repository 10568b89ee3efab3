using System.Text;

namespace NewsSchema.News.Tests.Rules;

/// <summary>Each rule between fields is broken once, in an article that is right otherwise.</summary>
public class ArticleRulesTests
{
    private static readonly byte[] Source = Encoding.UTF8.GetBytes(SampleTexts.Ferry);
    private static readonly Article Sound = ArticleConverter.Convert(Source).Article!;
    private static readonly Quote Direct = Sound.Quotes.First(quote => quote.Fragments.Count == 2);

    public static TheoryData<string, Func<Article, Article>> DocumentCases => new()
    {
        { "textSpan", article => WithBlock(article, block => block with { Span = block.Span with { End = block.Span.Start } }) },
        { "textSpan", article => article with { Source = article.Source with { Length = 100 } } },
        { "inOrder", article => article with { Body = Enumerable.Reverse(article.Body.AsSpan().ToArray()).ToValueList() } },
        { "disjoint", article => WithBlock(article, block => block with { Span = block.Span with { Start = block.Span.Start - 20 } }) },
        { "within", article => WithAuthor(article, author => author with { Span = new Span { Start = 0, End = 3 } }) },
        { "pointersExist", article => article with { Section = null } },
        { "inOrder", article => WithQuote(article, quote => quote with { Fragments = Enumerable.Reverse(quote.Fragments.AsSpan().ToArray()).ToValueList() }) },
        { "within", article => WithQuote(article, quote => quote with { In = QuoteIn.Caption }) },
        { "within", article => WithQuote(article, quote => quote with { Verbatim = [new Span { Start = 1, End = 4 }] }) },
        { "outside", article => WithQuote(article, quote => quote with { Cue = quote.Cue! with { Span = quote.Fragments[0] } }) },
        { "extent", article => WithQuote(article, quote => quote with { Kind = QuoteKind.Indirect }) },
        { "disjoint", article => article with { Quotes = [.. article.Quotes, Direct with { Id = "again" }] } },
        { "ascending", article => article with { Modified = "2031-03-02" } },
        { "ascending", article => article with { Expires = new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero) } },
        { "unique", article => article with { Quotes = article.Quotes.AsSpan().ToArray().Select(quote => quote with { Id = "q1" }).ToValueList() } },
        { "names", article => WithAuthor(article, author => author with { Name = " " }) },
        { "names", article => WithAuthor(article, author => author with { Name = "By" }) },
        { "names", article => WithAuthor(article, author => author with { Name = "orla@tide.example" }) },
    };

    public static TheoryData<string, Func<Article, Article>> SourceCases => new()
    {
        { "sourceText", article => article with { Source = article.Source with { Sha256 = new string('0', 64) } } },
        { "sourceText", article => article with { Source = article.Source with { Bytes = 7 } } },
        { "sourceText", article => article with { Source = article.Source with { Length = 70_000 } } },
        { "textAt", article => article with { Headline = "Ferry was always safe" } },
        { "textSpan", article => WithBlock(article, block => block with { Span = block.Span with { End = block.Span.End + 1 } }) },
        { "textAt", article => WithQuote(article, quote => quote with { Text = "The tide did not turn" }) },
        { "quotationMarksAround", article => WithQuote(article, quote => quote with { Verbatim = [quote.Verbatim[0] with { Start = quote.Verbatim[0].Start + 4 }] }) },
        { "occursInSource", article => WithQuote(article, quote => quote with { Speaker = quote.Speaker! with { Name = "Rosalind Lind" } }) },
        { "wordsWithin", article => article with { Media = [article.Media[0] with { Handout = true }] } },
        { "timeAt", article => article with { Published = "2031-03-04T18:05:09Z" } },
        { "coversSource", article => article with { Notices = [] } },
    };

    [Fact]
    public void A_sound_article_breaks_no_rule()
    {
        var report = ArticleRules.Check(Sound, Source);

        report.ToString().ShouldBeEmpty();
        report.Passed.ShouldBeTrue();
    }

    [Fact]
    public void Without_the_source_its_rules_are_not_checked_and_have_not_passed()
    {
        var report = Sound.CheckRules();

        report.HasErrors.ShouldBeFalse();
        report.Passed.ShouldBeFalse();
        report.NotChecked.Select(rule => rule.Keyword).Distinct().ShouldBe(
            ["sourceText", "textAt", "timeAt", "coversSource", "textSpan", "quotationMarksAround", "occursInSource", "wordsWithin"], ignoreOrder: true);
        report.NotChecked.ShouldContain(new UncheckedRule("coversSource", "https://newsschema.example/schemas/article.schema.json#/coversSource"));
    }

    [Fact]
    public void A_source_that_cannot_be_read_is_an_error_and_its_rules_are_not_checked()
    {
        var report = ArticleRules.Check(Sound, [0x41, 0xFF, 0x42]);

        report.SourceErrors.ShouldHaveSingleItem().Pointer.ShouldBe("/source");
        report.NotChecked.ShouldNotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(DocumentCases))]
    public void A_broken_document_rule_is_found(string rule, Func<Article, Article> change) =>
        change(Sound).CheckRules().DocumentErrors.Select(error => error.Keyword).ShouldContain(rule);

    [Theory]
    [MemberData(nameof(SourceCases))]
    public void A_broken_source_rule_is_found(string rule, Func<Article, Article> change) =>
        ArticleRules.Check(change(Sound), Source).SourceErrors.Select(error => error.Keyword).ShouldContain(rule);

    [Fact]
    public void A_span_that_splits_a_character_of_several_code_points_is_found()
    {
        var text = Encoding.UTF8.GetBytes("Flags over Portwell\n\nThe flag \U0001F1F3\U0001F1F1 was there on Monday, the harbour board said.\n");
        var article = ArticleConverter.Convert(text).Article!;
        var flag = article.Body[0].Span.Start + "The flag ".Length;
        var broken = article with { Notices = [new Notice { Kind = NoticeKind.Boilerplate, Text = "\U0001F1F3", Span = new Span { Start = flag, End = flag + 1 } }] };

        ArticleRules.Check(broken, text).SourceErrors.ShouldContain(error => error.Keyword == "textSpan" && error.Message.Contains("more than one code point"));
    }

    [Fact]
    public void An_error_says_where_and_what()
    {
        var changed = Sound with { Headline = "Another" };
        var json = changed.ToUtf8Json(indented: true);
        var error = ArticleRules.Check(changed, Source).Locate(json).Errors.ShouldHaveSingleItem();

        error.Pointer.ShouldBe("/headline");
        error.SchemaLocation.ShouldBe("https://newsschema.example/schemas/article.schema.json#/textAt");
        error.ToString().ShouldStartWith("headline: the text is not what stands at ");
        error.Line.ShouldBe(1 + Encoding.UTF8.GetString(json.AsSpan(0, error.ByteOffset)).Count(c => c == '\n'));
        Encoding.UTF8.GetString(json.AsSpan(error.ByteOffset)).ShouldStartWith("\"Another\"");
    }

    private static Article WithBlock(Article article, Func<Block, Block> change) => article with { Body = [article.Body[0], change(article.Body[1]), .. article.Body.Skip(2)] };

    private static Article WithAuthor(Article article, Func<Author, Author> change) =>
        article with { Bylines = [article.Bylines[0] with { Authors = [change(article.Bylines[0].Authors[0])] }] };

    private static Article WithQuote(Article article, Func<Quote, Quote> change) =>
        article with { Quotes = article.Quotes.AsSpan().ToArray().Select(quote => quote.Id == Direct.Id ? change(quote) : quote).ToValueList() };
}
