namespace NewsSchema.News.Viewing;

/// <summary>Shows articles with their structure as one self-contained page of HTML.</summary>
/// <remarks>
/// The page needs nothing from elsewhere, and its Content-Security-Policy lets it load nothing and run nothing but its own short script, without which
/// it can be read too. No text of an article becomes markup. Time and size are linear in the articles.
/// </remarks>
public static class ArticlePage
{
    /// <summary>Writes the page.</summary>
    /// <param name="articles">The articles, in the order of the page.</param>
    /// <returns>The page, to be stored as UTF-8.</returns>
    /// <exception cref="ArgumentException">There are no articles.</exception>
    public static string Render(IReadOnlyList<ViewedArticle> articles)
    {
        if (articles.Count == 0)
            throw new ArgumentException("A page needs at least one article.", nameof(articles));
        var html = new HtmlWriter();
        WriteHead(html, articles);
        html.Write($"<body>\n<a class=\"skip\" href=\"#a1\">Skip to the first article</a>\n");
        if (articles.Count > 1)
            WriteContents(html, articles);
        else
            html.Write($"<h1 class=\"skip\">1 article</h1>\n");
        WriteLegend(html);
        html.Write($"<main>\n");
        for (var i = 0; i < articles.Count; i++)
            new ArticleSection(html).Write(articles[i], new ElementIds(i + 1));
        html.Write($"</main>\n<script>{PageResource.Script}</script>\n</body>\n</html>\n");
        return html.ToString();
    }

    private static void WriteHead(HtmlWriter html, IReadOnlyList<ViewedArticle> articles)
    {
        var title = articles.Count == 1 ? articles[0].Article.Headline : Count.Of(articles.Count, "article");
        html.Write(
            $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '{PageResource.Script.Hash}'; style-src '{PageResource.Style.Hash}'; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <meta name="color-scheme" content="light dark">
            <title>{title}</title>
            <style>{PageResource.Style}</style>
            </head>

            """);
    }

    private static void WriteContents(HtmlWriter html, IReadOnlyList<ViewedArticle> articles)
    {
        html.Write($"<nav class=\"contents\" aria-label=\"Articles\"><h1>{Count.Of(articles.Count, "article")}</h1>\n<ol>\n");
        for (var i = 0; i < articles.Count; i++)
        {
            var article = articles[i].Article;
            html.Write($"<li><a href=\"#{new ElementIds(i + 1).Article}\"><bdi>{article.Headline}</bdi></a> <span>{Count.Of(article.Quotes.Count, "quote")}");
            if (article.Diagnostics is { Count: > 0 } diagnostics)
                html.Write($", {Count.Of(diagnostics.Count, "diagnostic")}");
            if (articles[i].Violations is { Count: > 0 } violations)
                html.Write($", {Count.Of(violations.Count, "broken rule")}");
            html.Write($"</span></li>\n");
        }

        html.Write($"</ol></nav>\n");
    }

    private static void WriteLegend(HtmlWriter html) => html.Write(
        $"""
        <details class="legend"><summary>How to read this page</summary>
        <p>The number and the colour of a quote are its speaker’s:
        <span class="quote direct c1" data-speaker="1">direct</span>,
        <span class="quote mixed c2" data-speaker="2">partly <span class="verbatim">direct</span></span>,
        <span class="quote indirect c3" data-speaker="3">indirect</span>;
        words between quotation marks stand on a <span class="quote c4" data-speaker="4"><span class="verbatim">stronger ground</span></span>.
        Around it stand <span class="speaker c5">who said it</span>, the <span class="cue c5">cue that says so</span>, and
        <span class="via c5">who carried it</span>; <span class="detail">names and places</span> in bylines and captions;
        <span class="doubt first">what could not be decided</span>; <span class="outside">text that belongs to no part</span>.</p>
        <p>Point at a part, move to it with the Tab key, or tap it to see its JSON; Enter keeps it open, Esc closes it.</p>
        </details>

        """);
}
