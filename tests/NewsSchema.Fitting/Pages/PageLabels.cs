using NewsSchema.News.Conversion.Structure;

namespace NewsSchema.Fitting.Pages;

/// <summary>What the labels of the evaluation kit allow. The kit says what is of the text; it does not tell apart what a page is made of besides.</summary>
internal static class PageLabels
{
    private const int LongestHeading = 12;

    public static bool[][] Allow(string[] labels, BlockProfile[] profiles)
    {
        var headline = Array.IndexOf(labels, "headline");
        var allowed = new bool[labels.Length][];
        for (var i = 0; i < labels.Length; i++)
        {
            var label = labels[i] == "headline" && i != headline ? "repeated headline" : labels[i];
            var profile = profiles[i];
            allowed[i] = [.. PageState.All.Select(state => Allows(label, state, profile))];
        }

        return allowed;
    }

    private static bool Allows(string label, PageState state, in BlockProfile profile) => label switch
    {
        "headline" => state.Role == BlockRole.Headline,
        "repeated headline" => state.Role is BlockRole.Interface or BlockRole.Related,
        "body" => (state.IsText && (state.Role != BlockRole.Heading || MayBeHeading(profile))) || state.Role == BlockRole.PullQuote,
        "heading" => state.Role == BlockRole.Heading,
        "standfirst" => state.Role == BlockRole.Standfirst || (state is { Zone: PageZone.Body, Role: BlockRole.Paragraph } && MayBeFirstParagraph(profile.Evidence)),
        "caption" => state.Role == BlockRole.Caption,
        "byline" => state.Role == BlockRole.Byline || (state.Zone == PageZone.Tail && state.Role is BlockRole.Interface or BlockRole.Related),
        "date" => state.Role is BlockRole.Timestamp or BlockRole.Byline,
        "clutter" => IsOfThePage(state) || IsKnownExtra(state, profile.Evidence),
        _ => true,
    };

    /// <summary>Some sites give their first paragraph as the summary; nothing on the page tells such a one.</summary>
    private static bool MayBeFirstParagraph(EvidenceSet evidence) => evidence.Has(Evidence.BeforeProse) && !evidence.Has(Evidence.SetApart)
        && !evidence.Has(Evidence.BeforeDateline) && !evidence.Has(Evidence.ShortLead) && !evidence.Has(Evidence.LeadingBullet);

    /// <summary>Some extractors keep headings among the paragraphs.</summary>
    private static bool MayBeHeading(in BlockProfile profile) =>
        profile.Words <= LongestHeading && (profile.Evidence.Has(Evidence.NoEndMark) || profile.Evidence.Has(Evidence.EndsQuestion));

    /// <summary>The kit lacks most captions and notices, and counts them among what is of the page.</summary>
    private static bool IsOfThePage(PageState state) => state.Role is BlockRole.Interface or BlockRole.Related or BlockRole.Notice or BlockRole.Section
        or BlockRole.Credit or BlockRole.Caption or BlockRole.Timestamp or BlockRole.PullQuote;

    /// <summary>Posts and trailers that the kit lacks, where their form leaves no doubt.</summary>
    private static bool IsKnownExtra(PageState state, EvidenceSet evidence) => state.Role switch
    {
        BlockRole.SocialPost => evidence.Has(Evidence.SocialMarks) || evidence.Has(Evidence.SocialSignature) || evidence.Has(Evidence.BeforeSocialSignature),
        BlockRole.Byline => evidence.Has(Evidence.TrailerAtStart),
        _ => false,
    };
}
