namespace NewsSchema.News.Conversion.Structure;

/// <summary>Finds what comes in series: main points and links under their label, the items of a list after its colon, headings, and the items of a gallery.</summary>
internal static class Series
{
    /// <summary>So many alike are a series.</summary>
    private const int Least = 3;

    private const int LongestHeading = 18;

    private delegate bool Form(Span<BlockProfile> profiles, int index);

    public static void Add(ReadOnlySpan<SourceBlock> blocks, Span<BlockProfile> profiles, int firstProse)
    {
        AddLists(blocks, profiles, firstProse);
        AddIfSeveral(profiles, Evidence.AmongHeadings, IsHeadingForm);
        AddIfSeveral(profiles, Evidence.GalleryHeading, OpensGalleryItem);
    }

    private static void AddLists(ReadOnlySpan<SourceBlock> blocks, Span<BlockProfile> profiles, int firstProse)
    {
        var isOpen = false;
        var isSummary = false;
        var isRelated = false;
        for (var i = 0; i < profiles.Length; i++)
        {
            isOpen &= blocks[i].HasBullet;
            isSummary &= blocks[i].HasBullet || (i > 0 && profiles[i - 1].IsSummaryLabel);
            isRelated &= profiles[i].IsHeadlineLike;
            profiles[i].Evidence.Add(Evidence.ListAfterColon, isOpen);
            profiles[i].Evidence.Add(Evidence.AmongRelated, isRelated);
            profiles[i].Evidence.Add(Evidence.UnderSummaryLabel, isSummary && i <= firstProse + 1);
            isOpen |= profiles[i].Evidence.Has(Evidence.EndsColon) && profiles[i].Words >= 4;
            isSummary |= profiles[i].IsSummaryLabel;
            isRelated |= profiles[i].Evidence.Has(Evidence.RelatedLabel);
        }
    }

    private static void AddIfSeveral(Span<BlockProfile> profiles, Evidence evidence, Form holds)
    {
        var count = 0;
        for (var i = 1; i + 1 < profiles.Length && count < Least; i++)
            count += holds(profiles, i) ? 1 : 0;
        for (var i = 1; i + 1 < profiles.Length && count == Least; i++)
            profiles[i].Evidence.Add(evidence, holds(profiles, i));
    }

    /// <summary>A short line between paragraphs.</summary>
    private static bool IsHeadingForm(Span<BlockProfile> profiles, int i) =>
        profiles[i - 1].IsProse && profiles[i + 1].IsProse && profiles[i].Words is >= 2 and <= LongestHeading
        && (profiles[i].Evidence.Has(Evidence.NoEndMark) || profiles[i].Evidence.Has(Evidence.EndsQuestion))
        && !profiles[i].Evidence.Has(Evidence.InterfaceOnly) && !profiles[i].Evidence.Has(Evidence.Bulleted);

    /// <summary>One sentence over a caption with its credit: the items of "nine piers to see" are headed so.</summary>
    private static bool OpensGalleryItem(Span<BlockProfile> profiles, int i) =>
        (profiles[i - 1].IsProse || profiles[i - 1].Evidence.Has(Evidence.EndsSentence)) && i + 2 < profiles.Length && profiles[i].Words <= LongestHeading && !profiles[i].Evidence.Has(Evidence.SeveralSentences)
        && !profiles[i].Evidence.Has(Evidence.CreditOnly) && profiles[i + 1].Words <= 30 && profiles[i + 2].Evidence.Has(Evidence.CreditOnly);
}
