namespace NewsSchema.News.Viewing;

/// <summary>Writes one article: what is known about it, its text, who said what, and the findings.</summary>
internal sealed class ArticleSection(HtmlWriter html)
{
    public void Write(ViewedArticle viewed, ElementIds ids)
    {
        var article = viewed.Article;
        var regions = RegionFinder.Find(article, ids.Article);
        var rows = viewed.Source is { } source ? RowBuilder.FromSource(source, regions) : RowBuilder.FromParts(regions);
        var speakers = new SpeakerList(article.Quotes);
        var marks = new MarkedText(html, MarkFinder.Find(article, speakers, regions, ids));
        var text = new TextSection(html, marks);

        html.Write($"<article id=\"{ids.Article}\" aria-labelledby=\"{ids.Article}h\"");
        if (article.Language is { } language)
            html.Write($" lang=\"{language}\"");
        html.Write($">\n");
        WriteHeader(viewed, ids, speakers);
        html.Write($"<div class=\"columns\">\n");
        text.Write(rows, ids.Text, viewed.HasSource);
        html.Write($"<aside lang=\"en\" aria-label=\"Quotes and diagnostics\">\n");
        new SpeakerSection(html, article, ids).Write(speakers, marks);
        new FindingsSection(html, article, ids, text, marks, regions).Write(viewed.Violations);
        html.Write($"</aside>\n</div>\n</article>\n");
    }

    private void WriteHeader(ViewedArticle viewed, ElementIds ids, SpeakerList speakers)
    {
        var article = viewed.Article;
        html.Write($"<header><h2 id=\"{ids.Article}h\"><bdi>{article.Headline}</bdi></h2>\n<dl lang=\"en\">");
        Fact("By", string.Join(", ", article.Bylines.SelectMany(byline => byline.Authors.Select(author => author.Name)).DefaultIfEmpty(article.Bylines.FirstOrDefault()?.Organization ?? string.Empty)));
        Fact("Published", article.Published);
        Fact("Modified", article.Modified);
        Fact("Publisher", article.Source.Name);
        Fact("File", article.Source.Uri);
        Fact("Language", article.Language);
        Fact("Id", article.Id);
        Fact("Text", viewed.HasSource
            ? $"the raw text, {Count.Of(article.Source.Length, "character")}; what belongs to no part is grey"
            : "put together from the article’s parts; what lies between them is not shown");
        html.Write($"</dl>\n<nav lang=\"en\" aria-label=\"In this article\"><a href=\"#{ids.Text}\">Text</a> <a href=\"#{ids.Speakers}\">{Count.Of(article.Quotes.Count, "quote")} of {Count.Of(speakers.All.Count(speaker => speaker.Number > 0), "speaker")}</a> ");
        html.Write($"<a href=\"#{ids.Diagnostics}\">{Count.Of(article.Diagnostics?.Count ?? 0, "diagnostic")}");
        if (viewed.Violations.Count > 0)
            html.Write($", {Count.Of(viewed.Violations.Count, "broken rule")}");
        html.Write($"</a></nav></header>\n");
    }

    private void Fact(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            html.Write($"<div><dt>{name}</dt><dd><bdi>{value}</bdi></dd></div>");
    }
}
