namespace NewsSchema.News.Viewing;

/// <summary>Writes the list of speakers with what each said. Each quote leads to its place in the text and has its JSON.</summary>
internal sealed class SpeakerSection(HtmlWriter html, Article article, ElementIds ids)
{
    public void Write(SpeakerList speakers, MarkedText marks)
    {
        html.Write($"<section class=\"speakers\" id=\"{ids.Speakers}\"><h3>Who said what</h3>\n");
        if (speakers.All.Count == 0)
            html.Write($"<p class=\"empty\">Nobody is quoted.</p>\n");
        foreach (var speaker in speakers.All)
            Write(speaker, marks);
        html.Write($"</section>\n");
    }

    private void Write(QuotedSpeaker speaker, MarkedText marks)
    {
        html.Write($"<section class=\"c{Palette.Colour(speaker.Number)}\"><h4><span class=\"badge\">{Palette.Label(speaker.Number)}</span> ");
        if (speaker.Speaker is { } known)
        {
            html.Write($"<bdi>{known.Name ?? known.Mention}</bdi></h4><p class=\"about\">{Describe(known)}");
            foreach (var detail in new[] { known.Title, known.Affiliation }.OfType<string>())
                html.Write($" · <bdi>{detail}</bdi>");
            html.Write($" · {Count.Of(speaker.Quotes.Count, "quote")}</p>\n");
        }
        else
        {
            html.Write($"No speaker</h4><p class=\"about\">{Count.Of(speaker.Quotes.Count, "quote")}</p>\n");
        }

        html.Write($"<ol>\n");
        foreach (var index in speaker.Quotes)
            Write(article.Quotes[index], index, marks);
        html.Write($"</ol></section>\n");
    }

    private void Write(Quote quote, int index, MarkedText marks)
    {
        html.Write($"<li id=\"{ids.QuoteEntry(index)}\">");
        if (marks.HasWritten(ids.QuoteText(index)))
            html.Write($"<a href=\"#{ids.QuoteText(index)}\"><bdi>{quote.Text}</bdi></a>");
        else
            html.Write($"<bdi>{quote.Text}</bdi>");
        html.Write($"<p class=\"how\">{Describe(quote.Kind)}, {Describe(quote.In)}");
        if (quote.Cue is { } cue)
            html.Write($" · <bdi class=\"cue\">{cue.Text}</bdi>");
        if (quote.Speaker is { Name: { } name } speaker && speaker.Mention != name)
            html.Write($" · as <bdi>{speaker.Mention}</bdi>");
        if (quote.Via is { } via)
            html.Write($" · via <bdi>{via.Name ?? via.Text}</bdi>");
        html.Write($"</p><details><summary>JSON</summary><pre id=\"{ids.QuoteJson(index)}\" data-pointer=\"/quotes/{index}\">{PartJson.Of(quote)}</pre></details></li>\n");
    }

    private static string Describe(Speaker speaker) => (speaker.Kind, speaker.Name) switch
    {
        (SpeakerKind.Unnamed, _) => "unnamed",
        (SpeakerKind.Organization, _) => "organization",
        (SpeakerKind.Group, _) => "group",
        (_, null) => "person, name not settled",
        _ => "person",
    };

    private static string Describe(QuoteKind kind) => kind switch
    {
        QuoteKind.Direct => "direct",
        QuoteKind.Mixed => "partly direct",
        _ => "indirect",
    };

    private static string Describe(QuoteIn place) => place switch
    {
        QuoteIn.Headline => "in the headline",
        QuoteIn.Standfirst => "in the standfirst",
        QuoteIn.Caption => "in a caption",
        _ => "in the text",
    };
}
