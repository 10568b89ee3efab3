using System.Globalization;

namespace NewsSchema.News.Viewing;

/// <summary>Lists what is to be marked in an article's text.</summary>
internal sealed class MarkFinder
{
    private readonly ElementIds _ids;
    private readonly List<Mark> _marks = [];

    private MarkFinder(ElementIds ids) => _ids = ids;

    /// <summary>The marks of each layer, in order and disjoint.</summary>
    public static Mark[][] Find(Article article, SpeakerList speakers, IReadOnlyList<Region> regions, ElementIds ids)
    {
        var finder = new MarkFinder(ids);
        for (var i = 0; i < article.Quotes.Count; i++)
            finder.AddQuote(article.Quotes[i], i, speakers[i].Number);
        finder.AddDetails(article, regions);
        for (var i = 0; i < article.Diagnostics?.Count; i++)
        {
            if (article.Diagnostics[i].Span is { } span)
                finder.Add(span, MarkLayer.Diagnostic, new Mark(0, 0, default) { JsonId = ids.DiagnosticJson(i), Id = ids.DiagnosticText(i) });
        }

        return [.. Enum.GetValues<MarkLayer>().Select(layer => Disjoint(finder._marks.Where(mark => mark.Layer == layer)))];
    }

    private void AddQuote(Quote quote, int index, int speaker)
    {
        var mark = new Mark(0, 0, default)
        {
            Speaker = speaker,
            Kind = quote.Kind switch { QuoteKind.Direct => "direct", QuoteKind.Mixed => "mixed", _ => "indirect" },
            JsonId = _ids.QuoteJson(index),
        };
        for (var i = 0; i < quote.Fragments.Count; i++)
            Add(quote.Fragments[i], MarkLayer.Fragment, mark with { EntryId = _ids.QuoteEntry(index), Id = i == 0 ? _ids.QuoteText(index) : string.Empty });
        foreach (var span in quote.Verbatim)
            Add(span, MarkLayer.Verbatim, mark with { JsonId = string.Empty });
        if (quote.Speaker is { } source)
            Add(source.Span, MarkLayer.Speaker, mark);
        if (quote.Cue is { } cue)
            Add(cue.Span, MarkLayer.Cue, mark);
        if (quote.Via is { } via)
            Add(via.Span, MarkLayer.Via, mark);
    }

    /// <summary>Names and places inside bylines and captions.</summary>
    private void AddDetails(Article article, IReadOnlyList<Region> regions)
    {
        var parts = regions.Select(region => region.Part).DistinctBy(part => part.Pointer).ToDictionary(part => part.Pointer, part => part.Id);
        for (var i = 0; i < article.Bylines.Count; i++)
        {
            var byline = article.Bylines[i];
            var json = parts[string.Create(CultureInfo.InvariantCulture, $"/bylines/{i}")];
            foreach (var author in byline.Authors)
                AddDetail(author.Span, "author", json);
            AddDetail(byline.OrganizationSpan, "organization", json);
        }

        for (var i = 0; i < article.Media.Count; i++)
        {
            var caption = article.Media[i];
            var json = parts[string.Create(CultureInfo.InvariantCulture, $"/media/{i}")];
            AddDetail(caption.DateSpan, "date", json);
            AddDetail(caption.PlaceSpan, "place", json);
        }
    }

    private void AddDetail(Span? span, string kind, string json)
    {
        if (span is not null)
            Add(span, MarkLayer.Detail, new Mark(0, 0, default) { Kind = kind, JsonId = json });
    }

    private void Add(Span span, MarkLayer layer, Mark mark)
    {
        if (span.Start < span.End)
            _marks.Add(mark with { Start = span.Start, End = span.End, Layer = layer });
    }

    /// <summary>Of overlapping marks, the later gives way: several quotes may share a cue or a mention, and hostile spans may lie anywhere.</summary>
    private static Mark[] Disjoint(IEnumerable<Mark> marks)
    {
        var disjoint = new List<Mark>();
        var position = 0;
        foreach (var mark in marks.OrderBy(mark => mark.Start))
        {
            if (mark.End <= position)
                continue;
            disjoint.Add(mark.Start < position ? mark with { Start = position } : mark);
            position = mark.End;
        }

        return [.. disjoint];
    }
}
