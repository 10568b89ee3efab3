using System.Text;
using NewsSchema.News.Viewing;

namespace NewsSchema.News.Tests.Viewing;

public class HostileTextTests
{
    internal const string Hostile = "</pre></script></style></title><script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">'\"><svg onload=alert(1)>&lt;&amp;&#60;<!-- ]]> javascript:alert(1) \\u003c";

    private static readonly string[] Elements =
    [
        "html", "head", "meta", "title", "style", "body", "a", "nav", "h1", "h2", "h3", "h4", "ol", "ul", "li", "bdi", "span", "details", "summary", "p", "main", "article",
        "header", "dl", "div", "dt", "dd", "section", "blockquote", "pre", "aside", "code", "script",
    ];

    private static readonly string[] AttributeNames =
    [
        "lang", "charset", "http-equiv", "content", "name", "class", "href", "id", "aria-label", "aria-labelledby", "aria-hidden", "data-json", "data-pointer", "data-speaker",
        "tabindex", "title",
    ];

    [Fact]
    public void Text_in_any_field_stays_text()
    {
        var article = HostileArticle();
        var page = Pages.Of(article, article);

        page.All.Select(element => element.Name).Distinct().ShouldBeSubsetOf(Elements);
        page.All.SelectMany(element => element.Attributes.Keys).Distinct().ShouldBeSubsetOf(AttributeNames);
        page.All.Count(element => element.Name == "script").ShouldBe(1);
        page.All.Count(element => element.Name == "style").ShouldBe(1);
        page.All.Where(element => element.Attributes.ContainsKey("href")).ShouldAllBe(element => element.Attributes["href"][0] == '#');
        page.All.Count(element => element.Text == Hostile).ShouldBeGreaterThan(40);
        Pages.TextOf(page).Split(Hostile).Length.ShouldBeGreaterThan(16);
    }

    [Fact]
    public void Ids_classes_and_languages_come_from_no_text()
    {
        var article = HostileArticle();
        var page = Pages.Of(article);

        page.All.Select(element => element.Id).OfType<string>().ShouldAllBe(id => id.All(char.IsAsciiLetterOrDigit));
        page.All.SelectMany(element => element.Classes).ShouldAllBe(name => name.All(char.IsAsciiLetterOrDigit));
        page.All.Single(element => element.Name == "article").Attributes["lang"].ShouldBe(Hostile);
    }

    [Fact]
    public void Control_characters_are_shown_as_pictures_and_lone_surrogates_as_replacements()
    {
        var article = Pages.OfText("a\0b\u001B[31mc\u007Fd\ud800e\tf\ng");

        Pages.TextOf(Pages.Of(article)).ShouldEndWith("a␀b␛[31mc␡d\uFFFDe\tf\ng");
        var html = ArticlePage.Render([ViewedArticle.WithoutSource(article)]);
        Encoding.UTF8.GetString(new UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(html)).ShouldBe(html);
        html.ShouldAllBe(next => next >= ' ' || next == '\n' || next == '\t');
    }

    [Fact]
    public void The_JSON_of_hostile_text_is_JSON_still()
    {
        var page = Pages.Of(HostileArticle());

        foreach (var json in page.All.Where(element => element.Name == "pre"))
            System.Text.Json.JsonDocument.Parse(json.Text).RootElement.ToString().ShouldContain("owned");
    }

    /// <summary>An article whose every text is hostile; not valid, as callers of the library may have it.</summary>
    internal static Article HostileArticle()
    {
        var at = 0;
        Span Next() => Pages.Span(at, at += Hostile.Length);
        var first = Next();
        var speaker = new Speaker { Kind = SpeakerKind.Person, Name = Hostile, Title = Hostile, Affiliation = Hostile, Mention = Hostile, Span = Pages.Span(5, 9) };
        return new Article
        {
            Id = Hostile,
            Language = Hostile,
            Section = Hostile,
            Headline = Hostile,
            Standfirst = Hostile,
            Published = Hostile,
            Modified = Hostile,
            Bylines =
            [
                new Byline
                {
                    Text = Hostile, Organization = Hostile, OrganizationSpan = Pages.Span(20, 24), Span = first,
                    Authors = [new Author { Name = Hostile, Role = Hostile, Affiliation = Hostile, Email = Hostile, Handle = Hostile, Span = Pages.Span(1, 9) }],
                },
            ],
            Dateline = new Dateline { Text = Hostile, Place = Hostile, Date = Hostile, Agency = Hostile, Span = Next() },
            Body = [.. Enum.GetValues<BlockKind>().Select(kind => new Block { Kind = kind, Text = Hostile, Span = Next() })],
            Quotes =
            [
                new Quote
                {
                    Id = Hostile, In = QuoteIn.Body, Kind = QuoteKind.Mixed, Text = Hostile, Fragments = [Pages.Span(600, 620)], Verbatim = [Pages.Span(605, 610)], Speaker = speaker,
                    Cue = new Cue { Text = Hostile, Span = Pages.Span(621, 625) }, Via = new Via { Relation = ViaRelation.Told, Text = Hostile, Name = Hostile, Span = Pages.Span(626, 630) },
                },
            ],
            Media =
            [
                new MediaCaption
                {
                    Text = Hostile, Credit = Hostile, Agency = Hostile, Provider = Hostile, Creator = Hostile, Date = Hostile, Place = Hostile, Span = Next(), CreditSpan = Next(),
                },
            ],
            Notices = [.. Enum.GetValues<NoticeKind>().Select(kind => new Notice { Kind = kind, Text = Hostile, Span = Next() })],
            Spans = new ValueMap<Span>([new("/headline", Next()), new(Hostile, Next()), new("/section", Next())]),
            Source = new Source { Name = Hostile, Uri = "javascript:alert(1)//" + Hostile, MediaType = Hostile, Encoding = Hostile, Bytes = 1, Length = 1, Sha256 = Hostile },
            Diagnostics = [new Diagnostic { Code = Hostile, Severity = DiagnosticSeverity.Error, Message = Hostile, Pointer = "/" + Hostile, Span = Pages.Span(640, 650) }],
            EdNote = Hostile,
            UsageTerms = Hostile,
        };
    }
}
