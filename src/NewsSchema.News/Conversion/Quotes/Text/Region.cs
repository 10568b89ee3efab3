namespace NewsSchema.News.Conversion.Quotes.Text;

/// <summary>A stretch of text in which quotes may stand: the headline, the standfirst, a block of the body or a caption.</summary>
internal readonly record struct Region(QuoteIn Place, TextRange Range, BlockKind Kind = BlockKind.Paragraph)
{
    /// <summary>Every word has a capital, as in many headlines, so that capitals tell no names.</summary>
    public bool TitleCase { get; init; }

    /// <summary>All regions of an article in source order, without those that overlap an earlier one.</summary>
    public static LentList<Region> Of(string text, Layout layout)
    {
        var all = new LentList<Region>(layout.Body.Count + layout.Media.Count + 2);
        all.Add(new Region(QuoteIn.Headline, layout.Headline, BlockKind.Heading) { TitleCase = Capitals.InEveryWord(text, layout.Headline) });
        if (layout.Standfirst is { } standfirst)
            all.Add(new Region(QuoteIn.Standfirst, standfirst));
        for (var i = 0; i < layout.Body.Count; i++)
        {
            var block = layout.Body[i];
            all.Add(new Region(QuoteIn.Body, block.Range, block.Kind));
        }

        for (var i = 0; i < layout.Media.Count; i++)
            all.Add(new Region(QuoteIn.Caption, layout.Media[i].Text));
        if (!InOrder(all.Items))
            all.Sort((a, b) => a.Range.Start.CompareTo(b.Range.Start));

        var (kept, end) = (0, 0);
        for (var i = 0; i < all.Count; i++)
        {
            var region = all[i];
            if (region.Range.IsEmpty || region.Range.Start < end)
                continue;
            all.Replace(kept++, region);
            end = region.Range.End;
        }

        all.Truncate(kept);
        return all;
    }

    private static bool InOrder(ReadOnlySpan<Region> regions)
    {
        for (var i = 1; i < regions.Length; i++)
        {
            if (regions[i].Range.Start <= regions[i - 1].Range.Start)
                return false;
        }

        return true;
    }
}
