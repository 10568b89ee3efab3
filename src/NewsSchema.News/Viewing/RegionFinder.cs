using System.Globalization;

namespace NewsSchema.News.Viewing;

/// <summary>Lists the regions of an article in the order of their spans; those without one come first.</summary>
internal sealed class RegionFinder
{
    private readonly Article _article;
    private readonly string _prefix;
    private readonly List<Region> _regions = [];
    private int _parts;

    private RegionFinder(Article article, string prefix)
    {
        _article = article;
        _prefix = prefix;
    }

    /// <param name="article">The article.</param>
    /// <param name="prefix">What the ids of its elements begin with.</param>
    public static IReadOnlyList<Region> Find(Article article, string prefix)
    {
        var finder = new RegionFinder(article, prefix);
        finder.FindMembers();
        finder.FindBylines();
        finder.FindBody();
        finder.FindCaptions();
        finder.FindNotices();

        // The sort is stable: a dateline comes before the paragraph that it opens even where hostile spans put both at one place.
        return [.. finder._regions.OrderBy(region => region.Span?.Start ?? -1)];
    }

    private void FindMembers()
    {
        Member("section", _article.Section, RegionShape.Aside);
        Member("headline", _article.Headline, RegionShape.Title);
        Member("standfirst", _article.Standfirst, RegionShape.Paragraph);
        Member("published", _article.Published, RegionShape.Aside, isValue: true);
        Member("modified", _article.Modified, RegionShape.Aside, isValue: true);
    }

    private void Member(string name, string? value, RegionShape shape, bool isValue = false)
    {
        if (value is null)
            return;
        var span = _article.Spans is { } spans && spans.TryGetValue("/" + name, out var found) ? found : null;
        _regions.Add(new Region(name, shape, NewPart("/" + name, PartJson.OfMember(name, value, span)), value, span) { IsValue = isValue });
    }

    private void FindBylines()
    {
        for (var i = 0; i < _article.Bylines.Count; i++)
        {
            var byline = _article.Bylines[i];
            Add("byline", RegionShape.Aside, NewPart(Pointer("bylines", i), PartJson.Of(byline)), byline.Text, byline.Span);
        }
    }

    private void FindBody()
    {
        if (_article.Dateline is { } dateline)
            Add("dateline", RegionShape.Paragraph, NewPart("/dateline", PartJson.Of(dateline)), dateline.Text, dateline.Span);
        for (var i = 0; i < _article.Body.Count; i++)
        {
            var block = _article.Body[i];
            var (role, shape) = Describe(block.Kind);
            var opensWithDateline = _article.Dateline is { } opening && opening.Span.End <= block.Span.Start && (i == 0 || _article.Body[i - 1].Span.End <= opening.Span.Start);
            _regions.Add(new Region(role, shape, NewPart(Pointer("body", i), PartJson.Of(block)), block.Text, block.Span) { SharesLine = opensWithDateline });
        }
    }

    private void FindCaptions()
    {
        for (var i = 0; i < _article.Media.Count; i++)
        {
            var caption = _article.Media[i];
            var part = NewPart(Pointer("media", i), PartJson.Of(caption));
            Add("caption", RegionShape.Aside, part, caption.Text, caption.Span);
            if (caption is { Credit: { } credit, CreditSpan: { } span })
                _regions.Add(new Region("credit", RegionShape.Aside, part, credit, span) { SharesLine = span.Start >= caption.Span.End });
        }
    }

    private void FindNotices()
    {
        for (var i = 0; i < _article.Notices.Count; i++)
        {
            var notice = _article.Notices[i];
            Add(Describe(notice.Kind), RegionShape.Aside, NewPart(Pointer("notices", i), PartJson.Of(notice)), notice.Text, notice.Span);
        }
    }

    private void Add(string role, RegionShape shape, Part part, string text, Span span) => _regions.Add(new Region(role, shape, part, text, span));

    private Part NewPart(string pointer, string json) => new(string.Create(CultureInfo.InvariantCulture, $"{_prefix}p{++_parts}"), pointer, json);

    private static string Pointer(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"/{list}/{index}");

    private static (string Role, RegionShape Shape) Describe(BlockKind kind) => kind switch
    {
        BlockKind.Heading => ("heading", RegionShape.Heading),
        BlockKind.ListItem => ("list item", RegionShape.ListItem),
        BlockKind.Blockquote => ("block quote", RegionShape.Quotation),
        BlockKind.Question => ("question", RegionShape.Paragraph),
        BlockKind.Answer => ("answer", RegionShape.Paragraph),
        BlockKind.SocialPost => ("social post", RegionShape.Quotation),
        BlockKind.PullQuote => ("pull quote", RegionShape.Quotation),
        _ => ("paragraph", RegionShape.Paragraph),
    };

    private static string Describe(NoticeKind kind) => kind switch
    {
        NoticeKind.Correction => "correction",
        NoticeKind.Clarification => "clarification",
        NoticeKind.Update => "update",
        NoticeKind.EditorsNote => "editor’s note",
        NoticeKind.Embargo => "embargo",
        NoticeKind.Advisory => "advisory",
        NoticeKind.Rights => "rights",
        NoticeKind.Related => "related",
        _ => "boilerplate",
    };
}
