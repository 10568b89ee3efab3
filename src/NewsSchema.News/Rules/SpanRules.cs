namespace NewsSchema.News.Rules;

/// <summary>Where parts may lie: within the source, in order, apart from each other.</summary>
internal static class SpanRules
{
    public static void Check(Article article, ViolationList violations)
    {
        var places = Places.Of(article).ToList();
        foreach (var place in places)
        {
            violations.Require(place.Span.Start < place.Span.End, "span-not-empty", place.Pointer, $"the span {place.Span.Show()} is empty or reversed");
            violations.Require(place.Span.End <= article.Source.Length, "span-in-source", place.Pointer,
                $"the span {place.Span.Show()} ends after the source, which has {article.Source.Length} code points");
        }

        CheckOrder(article, violations);
        CheckDisjoint(places, violations);
        CheckInside(article, violations);
        foreach (var (pointer, _) in article.Spans ?? ValueMap<Span>.Empty)
            violations.Require(Exists(article, pointer), "spans-point-at-members", "/spans/" + pointer.Replace("/", "~1", StringComparison.Ordinal), $"there is no member {pointer}");
    }

    private static void CheckOrder(Article article, ViolationList violations)
    {
        for (var i = 1; i < article.Body.Count; i++)
        {
            violations.Require(article.Body[i - 1].Span.End <= article.Body[i].Span.Start, "body-in-order", $"/body/{i}",
                $"the block at {article.Body[i].Span.Show()} begins before the one before it ends, at {article.Body[i - 1].Span.End}");
        }
    }

    private static void CheckDisjoint(List<Place> places, ViolationList violations)
    {
        var parts = places.Where(place => place.IsPart).OrderBy(place => place.Span.Start).ThenBy(place => place.Span.End).ToList();
        var last = 0;
        for (var i = 1; i < parts.Count; i++)
        {
            violations.Require(!parts[last].Span.Overlaps(parts[i].Span), "parts-disjoint", parts[i].Pointer,
                $"the span {parts[i].Span.Show()} overlaps {parts[last].Pointer[1..]} at {parts[last].Span.Show()}");
            if (parts[i].Span.End > parts[last].Span.End)
                last = i;
        }
    }

    private static void CheckInside(Article article, ViolationList violations)
    {
        for (var i = 0; i < article.Bylines.Count; i++)
        {
            var byline = article.Bylines[i];
            for (var j = 0; j < byline.Authors.Count; j++)
            {
                violations.Require(byline.Authors[j].Span is not { } span || byline.Span.Contains(span), "author-in-byline", $"/bylines/{i}/authors/{j}",
                    "the author stands outside the byline");
            }
        }
    }

    private static bool Exists(Article article, string pointer) => pointer switch
    {
        "/headline" => true,
        "/section" => article.Section is not null,
        "/standfirst" => article.Standfirst is not null,
        "/published" => article.Published is not null,
        "/modified" => article.Modified is not null,
        "/language" => article.Language is not null,
        _ => false,
    };
}
