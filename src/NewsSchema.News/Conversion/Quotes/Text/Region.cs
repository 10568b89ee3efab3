namespace NewsSchema.News.Conversion.Quotes.Text;

/// <summary>A stretch of text in which quotes may stand: the headline, the standfirst, a block of the body or a caption.</summary>
internal readonly record struct Region(QuoteIn Place, TextRange Range, BlockKind Kind = BlockKind.Paragraph)
{
    /// <summary>Every word has a capital, as in many headlines, so that capitals tell no names.</summary>
    public bool TitleCase { get; init; }

    /// <summary>All regions of an article in source order, without those that overlap an earlier one.</summary>
    public static List<Region> Of(string text, Layout layout)
    {
        var all = new List<Region>(layout.Body.Count + layout.Media.Count + 2) { new(QuoteIn.Headline, layout.Headline, BlockKind.Heading) { TitleCase = Capitals.InEveryWord(text, layout.Headline) } };
        if (layout.Standfirst is { } standfirst)
            all.Add(new Region(QuoteIn.Standfirst, standfirst));
        all.AddRange(layout.Body.Select(b => new Region(QuoteIn.Body, b.Range, b.Kind)));
        all.AddRange(layout.Media.Select(m => new Region(QuoteIn.Caption, m.Text)));
        all.Sort((a, b) => a.Range.Start.CompareTo(b.Range.Start));

        var result = new List<Region>(all.Count);
        var end = 0;
        foreach (var region in all)
        {
            if (region.Range.IsEmpty || region.Range.Start < end)
                continue;
            result.Add(region);
            end = region.Range.End;
        }

        return result;
    }
}
