using System.Buffers;
using System.Runtime.InteropServices;
using NewsSchema.News.Conversion.Language;

namespace NewsSchema.News.Conversion.Structure;

/// <summary>Adds the evidence that a block has from its neighbours and from the page as a whole.</summary>
internal static class PageContext
{
    /// <summary>How many blocks on each side make a neighbourhood.</summary>
    private const int Reach = 4;

    private delegate bool Test(in BlockProfile profile);

    /// <summary>Evidence of repetition, which is seen over the whole page.</summary>
    public static void AddRepetition(Span<BlockProfile> profiles)
    {
        if (!AreRepeated(profiles))
            return;
        var counts = new Dictionary<ulong, int>(profiles.Length);
        for (var i = 0; i < profiles.Length; i++)
            CollectionsMarshal.GetValueRefOrAddDefault(counts, profiles[i].Hash, out _)++;
        var seen = new HashSet<ulong>();
        for (var i = 0; i < profiles.Length; i++)
        {
            var count = counts[profiles[i].Hash];
            if (count < 2)
                continue;
            profiles[i].Evidence.Add(Evidence.RepeatedOften, count > 2);
            profiles[i].Evidence.Add(Evidence.RepeatedShort, profiles[i].Words <= 4);
            profiles[i].Evidence.Add(Evidence.RepeatedLong, profiles[i].Words >= 5);
            profiles[i].Evidence.Add(Evidence.RepeatsEarlierText, !seen.Add(profiles[i].Hash) && profiles[i].Words >= 4);
        }
    }

    /// <summary>Whether any two blocks have the same words: those of an article alone do not.</summary>
    private static bool AreRepeated(Span<BlockProfile> profiles)
    {
        var rented = ArrayPool<ulong>.Shared.Rent(profiles.Length);
        var hashes = rented.AsSpan(0, profiles.Length);
        for (var i = 0; i < hashes.Length; i++)
            hashes[i] = profiles[i].Hash;
        hashes.Sort();
        var found = false;
        for (var i = 1; i < hashes.Length && !found; i++)
            found = hashes[i] == hashes[i - 1];
        ArrayPool<ulong>.Shared.Return(rented);
        return found;
    }

    /// <summary>Evidence of neighbours and place, among the blocks that are not transparent.</summary>
    public static void AddContext(PageText page, ReadOnlySpan<SourceBlock> blocks, Span<BlockProfile> profiles)
    {
        AddNeighbours(blocks, profiles);
        var firstProse = AddPlace(profiles);
        using WordBag words = new(), others = new();
        LeadWords.Add(page, blocks, profiles, firstProse, words, others);
        Summaries.Add(page, blocks, profiles, words, others);
        Series.Add(blocks, profiles, firstProse);
        KnownNames.Add(page, blocks, profiles, firstProse);
        Dialogue.AddLabels(page.Text, blocks, profiles);
        Echoes.Add(page, blocks, profiles);
    }

    private static void AddNeighbours(ReadOnlySpan<SourceBlock> blocks, Span<BlockProfile> profiles)
    {
        var hasLabelledByline = FirstIndex(profiles, static (in BlockProfile profile) => profile.Evidence.Has(Evidence.StartsWithBy) && profile.Evidence.Has(Evidence.BylineForm)) >= 0;
        var usualIndent = UsualIndent(blocks, profiles);
        for (var i = 0; i < profiles.Length; i++)
        {
            ref var evidence = ref profiles[i].Evidence;
            evidence.Add(Evidence.Indented, blocks[i].Indent >= usualIndent + 3 && !blocks[i].HasBullet);
            if (i > 0)
            {
                ref readonly var before = ref profiles[i - 1];
                evidence.Add(Evidence.AfterProse, before.IsProse);
                evidence.Add(Evidence.AfterLabelLine, before.IsLabel);
                evidence.Add(Evidence.AfterHeadlineLike, before.IsHeadlineLike);
                evidence.Add(Evidence.AfterRelatedLabel, before.Evidence.Has(Evidence.RelatedLabel) && !(profiles[i].IsProse && evidence.Has(Evidence.Reporting)));
                evidence.Add(Evidence.AfterCredit, before.Evidence.Has(Evidence.CreditOnly));
                evidence.Add(Evidence.TitleAfterCredit, before.Evidence.Has(Evidence.CreditOnly) && profiles[i].IsHeadlineLike && profiles[i].Words >= 6);
                evidence.Add(
                    Evidence.AuthorDetail,
                    (before.Evidence.Has(Evidence.NameLike) || before.Evidence.Has(Evidence.BylineForm))
                    && (evidence.Has(Evidence.RoleLine) || evidence.Has(Evidence.AgencyOnly) || (evidence.Has(Evidence.ContactAddress) && profiles[i].Words <= 4)));
                evidence.Add(Evidence.AfterCounter, before.Evidence.Has(Evidence.OnlyNumbers) && evidence.Has(Evidence.NoEndMark) && profiles[i].Words >= 5);
                evidence.Add(Evidence.AfterTime, before.Evidence.Has(Evidence.TimeOnly) || before.Evidence.Has(Evidence.RelativeTimeOnly));
                evidence.Add(Evidence.AfterColon, before.Evidence.Has(Evidence.EndsColon));
            }

            if (i + 1 < profiles.Length)
            {
                ref readonly var after = ref profiles[i + 1];
                evidence.Add(Evidence.BeforeProse, after.IsProse);
                evidence.Add(Evidence.SentenceBeforeProse, after.IsProse && evidence.Has(Evidence.EndsSentence));
                evidence.Add(Evidence.BeforeLabelLine, after.IsLabel);
                evidence.Add(Evidence.BeforeHeadlineLike, after.IsHeadlineLike);
                evidence.Add(Evidence.BeforeCredit, after.Evidence.Has(Evidence.CreditOnly) && !after.Evidence.Has(Evidence.RepeatedOften) && !(evidence.Has(Evidence.NameLike) && after.Evidence.Has(Evidence.AgencyOnly)));
                evidence.Add(Evidence.ProseBeforeCredit, after.Evidence.Has(Evidence.CreditOnly) && profiles[i].IsProse && i > 0 && profiles[i - 1].IsProse);
                evidence.Add(Evidence.CreditOfNext, after.Evidence.Has(Evidence.CreditOnly) && profiles[i].IsProse && IsProse(profiles, i - 1) && i + 2 < profiles.Length && profiles[i + 2].IsHeadlineLike && profiles[i + 2].Words >= 6);
                evidence.Add(Evidence.BeforeWeakCredit, (evidence.Has(Evidence.NoEndMark) || evidence.Has(Evidence.Depicting)) && after.Evidence.Has(Evidence.CreditOnlyWeak) && !after.Evidence.Has(Evidence.InterfaceOnly) && !after.Evidence.Has(Evidence.SectionName));
                evidence.Add(Evidence.BeforeLongerTitle, after.IsHeadlineLike && profiles[i].Words <= 6 && after.Words > profiles[i].Words * 3 / 2);
                evidence.Add(Evidence.QuestionBeforeQuote, evidence.Has(Evidence.EndsQuestion) && after.Evidence.Has(Evidence.StartsWithQuoteMark) && after.IsProse);
                evidence.Add(Evidence.BeforeTime, after.Evidence.Has(Evidence.TimeOnly) || after.Evidence.Has(Evidence.RelativeTimeOnly));
                evidence.Add(Evidence.BeforeReply, after.HasReply && after.Evidence.Has(Evidence.RepeatedShort));
                evidence.Add(Evidence.Promotion, evidence.Has(Evidence.ImperativeLead) && after.IsLabel && i > 0 && (profiles[i - 1].IsLabel || profiles[i - 1].IsHeadlineLike));
                evidence.Add(Evidence.BeforeSocialSignature, after.Evidence.Has(Evidence.SocialSignature));
            }

            evidence.Add(Evidence.LongLineInText, evidence.Has(Evidence.NoEndMark) && profiles[i].Words is >= 13 and <= 45 && IsProse(profiles, i - 1) && IsProse(profiles, i + 1));
            evidence.Add(Evidence.NextToForm, profiles[i].Words <= 30 && !(profiles[i].IsProse && evidence.Has(Evidence.Reporting)) && (IsForm(profiles, i - 1) || IsForm(profiles, i - 2) || IsForm(profiles, i + 1) || IsForm(profiles, i + 2)));
            evidence.Add(Evidence.AgencyNextToTime, evidence.Has(Evidence.AgencyOnly) && (IsTime(profiles, i - 1) || IsTime(profiles, i + 1)));
            evidence.Add(Evidence.LabelledBylineElsewhere, hasLabelledByline && evidence.Has(Evidence.NameLike));
            evidence.Add(Evidence.NextToByline, IsByline(profiles, i - 1) || IsByline(profiles, i + 1) || IsByline(profiles, i + 2));
        }
    }

    private static int FirstIndex(Span<BlockProfile> profiles, Test holds)
    {
        for (var i = 0; i < profiles.Length; i++)
        {
            if (holds(profiles[i]))
                return i;
        }

        return -1;
    }

    private static bool IsProse(Span<BlockProfile> profiles, int index) => index >= 0 && index < profiles.Length && profiles[index].IsProse;

    private static bool IsForm(Span<BlockProfile> profiles, int index) => index >= 0 && index < profiles.Length && profiles[index].IsForm;

    private static bool IsTime(Span<BlockProfile> profiles, int index) =>
        index >= 0 && index < profiles.Length && (profiles[index].Evidence.Has(Evidence.TimeOnly) || profiles[index].Evidence.Has(Evidence.DatedLine));

    private static bool IsByline(Span<BlockProfile> profiles, int index) =>
        index >= 0 && index < profiles.Length && profiles[index].Evidence.Has(Evidence.StartsWithBy) && profiles[index].Words <= 20;

    /// <summary>A line of a form or an offer: known phrases amid other words.</summary>
    private static bool IsForm(in BlockProfile profile) => profile.Evidence.Has(Evidence.UnlikelyInProse) || profile.Evidence.Has(Evidence.InterfaceMostly);

    private static int UsualIndent(ReadOnlySpan<SourceBlock> blocks, Span<BlockProfile> profiles)
    {
        // Most pages have all their paragraphs at one indent.
        var only = FirstIndex(profiles, static (in BlockProfile profile) => profile.IsProse);
        if (only < 0)
            return 0;
        Dictionary<int, int>? counts = null;
        for (var i = only; i < profiles.Length; i++)
        {
            if (!profiles[i].IsProse)
                continue;
            if (counts is not null)
                CollectionsMarshal.GetValueRefOrAddDefault(counts, blocks[i].Indent, out _)++;
            else if (blocks[i].Indent != blocks[only].Indent)
                (counts, i) = ([], only - 1);
        }

        return counts is null ? blocks[only].Indent : counts.MaxBy(pair => (pair.Value, -pair.Key)).Key;
    }

    /// <summary>Adds where on the page each block stands; returns where the running text begins, -1 when there is none.</summary>
    private static int AddPlace(Span<BlockProfile> profiles)
    {
        var dense = new bool[profiles.Length];
        var around = 0;
        var formsAround = 0;
        for (var i = 0; i < Math.Min(Reach, profiles.Length); i++)
        {
            around += profiles[i].IsProse ? 1 : 0;
            formsAround += IsForm(profiles[i]) ? 1 : 0;
        }

        for (var i = 0; i < profiles.Length; i++)
        {
            if (i + Reach < profiles.Length)
            {
                around += profiles[i + Reach].IsProse ? 1 : 0;
                formsAround += IsForm(profiles[i + Reach]) ? 1 : 0;
            }

            if (i - Reach - 1 >= 0)
            {
                around -= profiles[i - Reach - 1].IsProse ? 1 : 0;
                formsAround -= IsForm(profiles[i - Reach - 1]) ? 1 : 0;
            }

            var others = around - (profiles[i].IsProse ? 1 : 0);
            profiles[i].Evidence.Add(Evidence.InterfaceAround, profiles[i].Words <= 20 && formsAround - (IsForm(profiles[i]) ? 1 : 0) >= 4);
            dense[i] = profiles[i].IsProse && others >= 4 && !profiles[i].Evidence.Has(Evidence.Bulleted);
            profiles[i].Evidence.Add(Evidence.ProseAround, others >= 4);
            profiles[i].Evidence.Add(Evidence.NoProseAround, others == 0 && profiles.Length > 6);
        }

        var first = Array.IndexOf(dense, true);
        var last = Array.LastIndexOf(dense, true);
        var start = first >= 0 ? first : FirstIndex(profiles, static (in BlockProfile profile) => profile.IsProse && !profile.Evidence.Has(Evidence.Bulleted));
        var content = 0;
        var ahead = dense.Count(isDense => isDense);

        // A few sentences far below, such as a summary for a reading aid, do not make what stands before them part of the text.
        var few = ahead * 15 / 100;
        for (var i = 0; i < profiles.Length; i++)
        {
            profiles[i].Evidence.Add(Evidence.NoProseBefore, i <= first || first < 0);
            profiles[i].Evidence.Add(Evidence.RepeatedSummary, i <= first && profiles[i].Words >= 10 && profiles[i].Evidence.Has(Evidence.RepeatedLong) && profiles[i].Evidence.Has(Evidence.EndsSentence));
            profiles[i].Evidence.Add(Evidence.LeadingBullet, i < start && profiles[i].Evidence.Has(Evidence.Bulleted));
            ahead -= dense[i] ? 1 : 0;
            profiles[i].Evidence.Add(Evidence.ProseAhead, ahead > few);
            profiles[i].Evidence.Add(Evidence.NoProseAhead, last >= 0 && i > last);
            profiles[i].Evidence.Add(Evidence.SignOff, profiles[i].IsSigned && last >= 0 && i > last && i <= last + Reach && profiles[i - 1].IsProse);
            profiles[i].Evidence.Add(Evidence.ShortLead, i <= first && profiles[i].Words is >= 2 and <= 7 && profiles[i].Evidence.Has(Evidence.EndsSentence) && !IsProse(profiles, i - 1) && IsProse(profiles, i + 1));
            profiles[i].Evidence.Add(Evidence.ClosesText, last >= 0 && i > last && i <= last + (2 * Reach) && profiles[i].IsProse && profiles[i].Evidence.Has(Evidence.Reporting));
            profiles[i].Evidence.Add(Evidence.FirstBlock, i == 0);
            profiles[i].Evidence.Add(Evidence.AmongFirst, !profiles[i].IsLabel && content < 2);
            content += profiles[i].IsLabel ? 0 : 1;
        }

        return first;
    }
}
