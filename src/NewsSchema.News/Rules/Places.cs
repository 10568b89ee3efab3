namespace NewsSchema.News.Rules;

/// <summary>A part of an article that has a place in the source.</summary>
/// <param name="Pointer">The member, as a JSON Pointer.</param>
/// <param name="Text">What the article says stands there; null when it has no text of its own.</param>
/// <param name="Span">Where.</param>
/// <param name="IsPart">Whether it is a part of the page of its own: those lie apart from each other and together cover the page. Others lie inside them.</param>
internal sealed record Place(string Pointer, string? Text, Span Span, bool IsPart);

/// <summary>Every place of an article.</summary>
internal static class Places
{
    public static IEnumerable<Place> Of(Article article)
    {
        foreach (var (pointer, span) in article.Spans ?? ValueMap<Span>.Empty)
            yield return new Place(pointer, ScalarText(article, pointer), span, IsPart: true);
        for (var i = 0; i < article.Bylines.Count; i++)
        {
            foreach (var place in OfByline(article.Bylines[i], $"/bylines/{i}"))
                yield return place;
        }

        if (article.Dateline is { } dateline)
            yield return new Place("/dateline", dateline.Text, dateline.Span, IsPart: true);
        for (var i = 0; i < article.Body.Count; i++)
            yield return new Place($"/body/{i}", article.Body[i].Text, article.Body[i].Span, IsPart: true);
        for (var i = 0; i < article.Media.Count; i++)
        {
            foreach (var place in OfCaption(article.Media[i], $"/media/{i}"))
                yield return place;
        }

        for (var i = 0; i < article.Notices.Count; i++)
            yield return new Place($"/notices/{i}", article.Notices[i].Text, article.Notices[i].Span, IsPart: true);
        for (var i = 0; i < article.Quotes.Count; i++)
        {
            foreach (var place in OfQuote(article.Quotes[i], $"/quotes/{i}"))
                yield return place;
        }

        for (var i = 0; i < (article.Diagnostics?.Count ?? 0); i++)
        {
            if (article.Diagnostics![i].Span is { } span)
                yield return new Place($"/diagnostics/{i}", null, span, IsPart: false);
        }
    }

    /// <summary>The text of a scalar member whose value is the text under its span; null for a member that is written in another form there.</summary>
    private static string? ScalarText(Article article, string pointer) => pointer switch
    {
        "/headline" => article.Headline,
        "/section" => article.Section,
        "/standfirst" => article.Standfirst,
        _ => null,
    };

    private static IEnumerable<Place> OfByline(Byline byline, string pointer)
    {
        yield return new Place(pointer, byline.Text, byline.Span, IsPart: true);
        for (var i = 0; i < byline.Authors.Count; i++)
        {
            if (byline.Authors[i].Span is { } span)
                yield return new Place($"{pointer}/authors/{i}", byline.Authors[i].Name, span, IsPart: false);
        }

        if (byline.OrganizationSpan is { } organization)
            yield return new Place($"{pointer}/organization", byline.Organization, organization, IsPart: false);
    }

    private static IEnumerable<Place> OfCaption(MediaCaption caption, string pointer)
    {
        yield return new Place(pointer, caption.Text, caption.Span, IsPart: true);
        if (caption.CreditSpan is { } credit)
            yield return new Place($"{pointer}/credit", caption.Credit, credit, IsPart: true);
        if (caption.PlaceSpan is { } place)
            yield return new Place($"{pointer}/place", caption.Place, place, IsPart: false);
        if (caption.DateSpan is { } date)
            yield return new Place($"{pointer}/date", null, date, IsPart: false);
    }

    private static IEnumerable<Place> OfQuote(Quote quote, string pointer)
    {
        for (var i = 0; i < quote.Fragments.Count; i++)
            yield return new Place($"{pointer}/fragments/{i}", null, quote.Fragments[i], IsPart: false);
        for (var i = 0; i < quote.Verbatim.Count; i++)
            yield return new Place($"{pointer}/verbatim/{i}", null, quote.Verbatim[i], IsPart: false);
        if (quote.Speaker is { } speaker)
            yield return new Place($"{pointer}/speaker", speaker.Mention, speaker.Span, IsPart: false);
        if (quote.Cue is { } cue)
            yield return new Place($"{pointer}/cue", cue.Text, cue.Span, IsPart: false);
        if (quote.Via is { } via)
            yield return new Place($"{pointer}/via", via.Text, via.Span, IsPart: false);
    }
}
