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
        { "span-not-empty", article => WithBlock(article, block => block with { Span = block.Span with { End = block.Span.Start } }) },
        { "span-in-source", article => article with { Source = article.Source with { Length = 100 } } },
        { "body-in-order", article => article with { Body = Enumerable.Reverse(article.Body.AsSpan().ToArray()).ToValueList() } },
        { "parts-disjoint", article => WithBlock(article, block => block with { Span = block.Span with { Start = block.Span.Start - 20 } }) },
        { "author-in-byline", article => WithAuthor(article, author => author with { Span = new Span { Start = 0, End = 3 } }) },
        { "spans-point-at-members", article => article with { Section = null } },
        { "fragments-in-order", article => WithQuote(article, quote => quote with { Fragments = Enumerable.Reverse(quote.Fragments.AsSpan().ToArray()).ToValueList() }) },
        { "fragment-in-block", article => WithQuote(article, quote => quote with { In = QuoteIn.Caption }) },
        { "verbatim-in-fragment", article => WithQuote(article, quote => quote with { Verbatim = [new Span { Start = 1, End = 4 }] }) },
        { "attribution-outside-fragments", article => WithQuote(article, quote => quote with { Cue = quote.Cue! with { Span = quote.Fragments[0] } }) },
        { "kind-agrees-with-verbatim", article => WithQuote(article, quote => quote with { Kind = QuoteKind.Indirect }) },
        { "fragments-disjoint", article => article with { Quotes = [.. article.Quotes, Direct with { Id = "again" }] } },
        { "published-before-modified", article => article with { Modified = "2031-02-27" } },
        { "published-before-expires", article => article with { Expires = new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero) } },
        { "ids-unique", article => article with { Quotes = article.Quotes.AsSpan().ToArray().Select(quote => quote with { Id = "q1" }).ToValueList() } },
        { "name-not-blank", article => WithAuthor(article, author => author with { Name = " " }) },
        { "name-not-by", article => WithAuthor(article, author => author with { Name = "By" }) },
        { "name-not-email", article => WithAuthor(article, author => author with { Name = "orla@tide.example" }) },
    };

    public static TheoryData<string, Func<Article, Article>> SourceCases => new()
    {
        { "source-sha256", article => article with { Source = article.Source with { Sha256 = new string('0', 64) } } },
        { "source-bytes", article => article with { Source = article.Source with { Bytes = 7 } } },
        { "source-length", article => article with { Source = article.Source with { Length = 70_000 } } },
        { "text-equals-slice", article => article with { Headline = "Ferry was always safe" } },
        { "span-trimmed", article => WithBlock(article, block => block with { Span = block.Span with { End = block.Span.End + 1 } }) },
        { "quote-text-joins-fragments", article => WithQuote(article, quote => quote with { Text = "The tide did not turn" }) },
        { "marks-around-verbatim", article => WithQuote(article, quote => quote with { Verbatim = [quote.Verbatim[0] with { Start = quote.Verbatim[0].Start + 4 }] }) },
        { "speaker-in-source", article => WithQuote(article, quote => quote with { Speaker = quote.Speaker! with { Name = "Rosalind Lind" } }) },
        { "handout-in-source", article => article with { Media = [article.Media[0] with { Handout = true }] } },
        { "time-in-source", article => article with { Published = "2031-03-04T18:05:09Z" } },
        { "coverage", article => article with { Notices = [] } },
    };

    [Fact]
    public void A_sound_article_breaks_no_rule()
    {
        ArticleRules.CheckDocument(Sound).ShouldBeEmpty();
        ArticleRules.CheckSource(Sound, Source).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(DocumentCases))]
    public void A_broken_document_rule_is_found(string rule, Func<Article, Article> change) =>
        ArticleRules.CheckDocument(change(Sound)).Select(violation => violation.Rule).ShouldContain(rule);

    [Theory]
    [MemberData(nameof(SourceCases))]
    public void A_broken_source_rule_is_found(string rule, Func<Article, Article> change) =>
        ArticleRules.CheckSource(change(Sound), Source).Select(violation => violation.Rule).ShouldContain(rule);

    [Fact]
    public void A_span_that_splits_a_character_of_several_code_points_is_found()
    {
        var text = Encoding.UTF8.GetBytes("Flags over Portwell\n\nThe flag \U0001F1F3\U0001F1F1 was there on Monday, the harbour board said.\n");
        var article = ArticleConverter.Convert(text).Article!;
        var flag = article.Body[0].Span.Start + "The flag ".Length;
        var broken = article with { Notices = [new Notice { Kind = NoticeKind.Boilerplate, Text = "\U0001F1F3", Span = new Span { Start = flag, End = flag + 1 } }] };

        ArticleRules.CheckSource(broken, text).Select(violation => violation.Rule).ShouldContain("span-on-grapheme-borders");
    }

    [Fact]
    public void A_violation_says_where_and_what()
    {
        var violation = ArticleRules.CheckSource(Sound with { Headline = "Another" }, Source).ShouldHaveSingleItem();

        violation.Pointer.ShouldBe("/headline");
        violation.ToString().ShouldStartWith("headline: the text is not what stands at ");
    }

    private static Article WithBlock(Article article, Func<Block, Block> change) => article with { Body = [article.Body[0], change(article.Body[1]), .. article.Body.Skip(2)] };

    private static Article WithAuthor(Article article, Func<Author, Author> change) =>
        article with { Bylines = [article.Bylines[0] with { Authors = [change(article.Bylines[0].Authors[0])] }] };

    private static Article WithQuote(Article article, Func<Quote, Quote> change) =>
        article with { Quotes = article.Quotes.AsSpan().ToArray().Select(quote => quote.Id == Direct.Id ? change(quote) : quote).ToValueList() };
}
