using System.Text;
using NewsSchema.News.Viewing;

namespace NewsSchema.News.Tests.Viewing;

/// <summary>Articles to show and pages of them.</summary>
internal static class Pages
{
    public static byte[] FerryText { get; } =
        """
        Harbour News

        Ferry 'was never safe', says pilot as Portwell mourns

        By Orla Finch and Dev Marsh, Tidewater Post
        Published: 2031-03-03 18:05:09 GMT

        The ferry Halcyon sank at noon on Monday in the mouth of the harbour, the Portwell Harbour Board said.

        “The tide turned, and nobody was ready for it,” said pilot Rosa Lind. “We lost the rope.”

        Boats leave the pier in Portwell on March 3, 2031. REUTERS/Lena Voss

        Lind, who has worked in the harbour since 2011, called the rope “useless.” She told reporters that the board had known about it for years.

        The board rejected the accusation. “Every rope was inspected in January,” it said in a statement.

        Sign up for our newsletter to get the news of the harbour every morning.

        """u8.ToArray();

    public static Article Ferry { get; } = ArticleConverter.Convert(FerryText).Article!;

    public static HtmlElement Of(params Article[] articles) => HtmlReader.Read(ArticlePage.Render([.. articles.Select(ViewedArticle.WithoutSource)]));

    public static HtmlElement Of(Article article, byte[] source)
    {
        ViewedArticle.TryCreate(article, source, out var viewed, out var problem).ShouldBeTrue(problem);
        return HtmlReader.Read(ArticlePage.Render([viewed!]));
    }

    /// <summary>The article's text as a reader can select it: without margins and JSON.</summary>
    public static string TextOf(HtmlElement page) => string.Concat(page.WithClass("t").Select(text => text.Text));

    public static Span Span(int start, int end) => new() { Start = start, End = end };

    /// <summary>A valid article of one paragraph, with a headline that is not in it.</summary>
    public static Article OfText(string text) => Ferry with
    {
        Section = null,
        Headline = "Headline",
        Bylines = [],
        Published = null,
        Spans = null,
        Body = [new Block { Kind = BlockKind.Paragraph, Text = text, Span = Span(0, text.EnumerateRunes().Count()) }],
        Quotes = [],
        Media = [],
        Notices = [],
        Diagnostics = null,
        Source = Ferry.Source with
        {
            Length = text.EnumerateRunes().Count(),
            Bytes = Encoding.UTF8.GetByteCount(text),
            Sha256 = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(text))),
        },
    };

    public static Quote Quote(string id, Span[] fragments, Span[]? verbatim = null, Speaker? speaker = null, Span? cue = null) => new()
    {
        Id = id,
        In = QuoteIn.Body,
        Kind = verbatim is null ? QuoteKind.Indirect : QuoteKind.Mixed,
        Text = "words",
        Fragments = [.. fragments],
        Verbatim = [.. verbatim ?? []],
        Speaker = speaker,
        Cue = cue is null ? null : new Cue { Text = "said", Span = cue },
    };

    public static Speaker Speaker(string? name, string mention, Span span) => new() { Kind = SpeakerKind.Person, Name = name, Mention = mention, Span = span };
}
