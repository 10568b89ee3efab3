namespace NewsSchema.News.Conversion.Structure;

/// <summary>A role in a zone of the page: what the sequence decision chooses for each block.</summary>
internal readonly record struct PageState(PageZone Zone, BlockRole Role)
{
    /// <summary>All states that occur, zone by zone.</summary>
    public static IReadOnlyList<PageState> All { get; } =
    [
        .. In(PageZone.Top, BlockRole.Section, BlockRole.Byline, BlockRole.Timestamp, BlockRole.Caption, BlockRole.Credit, BlockRole.Related, BlockRole.Notice, BlockRole.Interface),
        .. In(PageZone.Headline, BlockRole.Headline),
        .. In(PageZone.Head, BlockRole.Standfirst, BlockRole.Byline, BlockRole.Timestamp, BlockRole.Dateline, BlockRole.Caption, BlockRole.Credit, BlockRole.Related, BlockRole.Notice, BlockRole.Interface),
        .. In(
            PageZone.Body,
            BlockRole.Paragraph,
            BlockRole.Heading,
            BlockRole.ListItem,
            BlockRole.Blockquote,
            BlockRole.Question,
            BlockRole.Answer,
            BlockRole.SocialPost,
            BlockRole.PullQuote,
            BlockRole.Timestamp,
            BlockRole.Byline,
            BlockRole.Caption,
            BlockRole.Credit,
            BlockRole.Related,
            BlockRole.Notice,
            BlockRole.Interface),
        .. In(PageZone.Tail, BlockRole.Byline, BlockRole.Timestamp, BlockRole.Caption, BlockRole.Credit, BlockRole.Related, BlockRole.Notice, BlockRole.Interface),
    ];

    /// <summary>The blocks that make an article's text; the body begins with one of them.</summary>
    public bool IsText => Zone == PageZone.Body && Role is BlockRole.Paragraph or BlockRole.Heading or BlockRole.ListItem or BlockRole.Blockquote
        or BlockRole.Question or BlockRole.Answer or BlockRole.SocialPost;

    /// <summary>Whether <paramref name="next"/> may follow: zones only go forward, there is one headline, and the body opens with text.</summary>
    public bool MayPrecede(PageState next)
    {
        if (next.Zone == Zone)
            return Zone != PageZone.Headline;
        return (Zone, next.Zone) switch
        {
            (PageZone.Top, PageZone.Headline) => true,
            (PageZone.Headline, PageZone.Head) => true,
            (PageZone.Headline or PageZone.Head, PageZone.Body) => next.IsText,
            (PageZone.Body, PageZone.Tail) => true,
            _ => false,
        };
    }

    private static IEnumerable<PageState> In(PageZone zone, params BlockRole[] roles) => roles.Select(role => new PageState(zone, role));
}
