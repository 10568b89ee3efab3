using System.Buffers;
using NewsSchema.News.Conversion.Language;
using NewsSchema.News.Conversion.Parsing;

namespace NewsSchema.News.Conversion.Structure;

/// <summary>What a block shows by itself: its evidence, and the numbers that neighbours and the page as a whole are judged by.</summary>
internal struct BlockProfile
{
    /// <summary>Only this much of a block's start and end is looked at for known words, so that one huge block costs no more than a page.</summary>
    private const int LookedAt = 480;

    private const int LookedAtEnd = 240;

    /// <summary>So much of a block that is not kept is its start.</summary>
    private const int LongestStart = 800;

    /// <summary>A line of more words gives no time of publication.</summary>
    private const int LongestTime = 20;

    private static readonly SearchValues<char> QuoteMarks = SearchValues.Create("“”\"«");

    public EvidenceSet Evidence;
    public int Words;

    /// <summary>Identifies blocks of the same words.</summary>
    public ulong Hash;

    /// <summary>Reads as running text by itself.</summary>
    public bool IsProse;

    /// <summary>Short, without end mark: a headline, a heading, a link.</summary>
    public bool IsHeadlineLike;

    /// <summary>A comment's "Reply" and the like.</summary>
    public bool HasReply;

    /// <summary>A sentence with an agency's or paper's initials behind it: a credit, or the way an article ends ("… he said. — Bernama").</summary>
    public bool IsSigned;

    /// <summary>Opens by taking up the block before it: a pronoun, "but", "this".</summary>
    public bool TakesUp;

    /// <summary>"In short", "Key points": main points follow.</summary>
    public bool IsSummaryLabel;

    /// <summary>An advertisement or the like stands between this block and the next.</summary>
    public bool IsBeforeGap;

    /// <summary>A line of a sign-up form.</summary>
    public bool IsForm;

    /// <summary>A button, a label or the like.</summary>
    public bool IsLabel;

    /// <summary>Surely of the page and so often on it that neighbours are seen across it: advertisement labels, counters, repeated buttons.</summary>
    public readonly bool IsTransparent =>
        (Evidence.Has(Structure.Evidence.InterfaceOnly) && !Evidence.Has(Structure.Evidence.RelatedLabel) && (Evidence.Has(Structure.Evidence.AdvertLabel) || Evidence.Has(Structure.Evidence.RepeatedOften)))
        || (Evidence.Has(Structure.Evidence.OnlyNumbers) && Evidence.Has(Structure.Evidence.RepeatedOften));

    /// <summary>Where the page keeps the words of the block.</summary>
    public int FirstWord;

    /// <summary>How many words of the block the page keeps: all of them, or none of a long block's or when it has kept enough.</summary>
    public int KeptWords;

    /// <summary>The words of the block's start, all of most blocks; to be looked at before the page reads others.</summary>
    public readonly ReadOnlySpan<TextWord> WordsAtStart(PageText page, SourceBlock block)
    {
        if (KeptWords > 0)
            return page.Words(FirstWord, KeptWords);
        var mark = page.Count;
        var words = page.Read(new TextRange(block.Range.Start, Math.Min(block.Range.End, block.Range.Start + LongestStart))).Words;
        page.Forget(mark);
        return words;
    }

    public static BlockProfile Of(PageText page, SourceBlock block)
    {
        var profile = default(BlockProfile);
        var span = page.Text.AsSpan(block.Range.Start, block.Range.Length);
        profile.FirstWord = page.Count;
        var passage = profile.Read(page, block.Range, span);
        profile.KeptWords = page.MayKeep ? page.Count - profile.FirstWord : 0;
        profile.ReadForm(span, block);
        profile.ReadForms(passage, block, span);
        page.Forget(profile.FirstWord + profile.KeptWords);
        var e = profile.Evidence;
        var isInterface = e.Has(Structure.Evidence.InterfaceOnly) || e.Has(Structure.Evidence.RelativeTimeOnly) || e.Has(Structure.Evidence.AdvertLabel);
        var ends = e.Has(Structure.Evidence.EndsSentence) || e.Has(Structure.Evidence.EndsQuestion) || e.Has(Structure.Evidence.EndsColon);
        profile.IsLabel = isInterface || (profile.Words <= 3 && !ends) || e.Has(Structure.Evidence.OnlyNumbers);
        profile.IsProse = !isInterface && !e.Has(Structure.Evidence.UnlikelyInProse) && !e.Has(Structure.Evidence.CreditAtEnd) && !e.Has(Structure.Evidence.NoticeAtStart)
            && ((ends && profile.Words >= 12) || (ends && profile.Words >= 6 && e.Has(Structure.Evidence.Reporting)) || profile.Words >= 35);
        profile.IsHeadlineLike = !isInterface && !profile.IsLabel && !ends && profile.Words is >= 3 and <= 24 && !e.Has(Structure.Evidence.CreditOnly) && !e.Has(Structure.Evidence.TimeOnly);
        return profile;
    }

    /// <summary>Words, case and known phrases; returns the block with the words that are kept of it.</summary>
    private Passage Read(PageText page, TextRange block, ReadOnlySpan<char> span)
    {
        var isLong = span.Length > LookedAt + LookedAtEnd;
        var looked = isLong ? span[..LookedAt] : span;
        var passage = page.Read(new TextRange(block.Start, block.Start + looked.Length));
        var words = passage.Words;
        int covered = 0, coveredTo = 0, bioAt = 0;
        var counts = default(WordCounts);
        var positions = false;
        var leading = words.Length > 0 && words[0].Start <= block.Start + 2 ? words[0].PhraseKinds : TermKinds.None;
        var anywhere = TermKinds.None;
        Hash = 0;
        Words = words.Length;
        for (var i = 0; i < words.Length; i++)
        {
            ref readonly var word = ref words[i];
            Hash = WordScanner.Append(Hash, word.Hash);
            counts.Add(word);
            var kinds = word.PhraseKinds;
            anywhere |= kinds;
            if ((kinds & (TermKinds.Position | TermKinds.Bio | TermKinds.Interface)) == 0)
                continue;
            if ((kinds & TermKinds.Position) != 0)
                positions |= CaptionForms.IsPositionNote(passage, i);
            if (bioAt == 0 && (kinds & TermKinds.Bio) != 0)
                bioAt = i + 1;
            if ((kinds & TermKinds.Interface) != 0 && i >= coveredTo)
            {
                covered += word.PhraseWords;
                coveredTo = i + word.PhraseWords;
            }
        }

        var letterWords = counts.Letters;
        var lookedWords = Words;
        if (isLong)
        {
            page.Forget(FirstWord);
            foreach (ref readonly var word in page.Read(new TextRange(block.End - LookedAtEnd, block.End)).Words)
                anywhere |= word.PhraseKinds;
            page.Forget(FirstWord);
            Words += LineForms.CountWords(span[looked.Length..]);
            Hash = WordScanner.Append(Hash, (ulong)span.Length);
            passage = new Passage(page, block);
        }

        AddLength();
        Evidence.Add(Structure.Evidence.OnlyNumbers, letterWords == 0 || (letterWords == 1 && counts.Numbers == 2 && anywhere.HasFlag(TermKinds.Player)));
        Evidence.Add(Structure.Evidence.AllCapitals, letterWords > 0 && counts.AllUpper == letterWords && (counts.Long > 0 || letterWords > 1));
        Evidence.Add(Structure.Evidence.TitleCase, Words is >= 4 and <= 30 && counts.Upper > 0 && counts.PlainLong == 0 && counts.Upper * 2 > letterWords);
        if (covered > 0 && Words <= 60)
        {
            Evidence.Add(Structure.Evidence.InterfaceOnly, covered >= lookedWords);
            Evidence.Add(Structure.Evidence.InterfaceMostly, covered < lookedWords && covered * 2 >= lookedWords && (covered > 1 || lookedWords > 3));
            Evidence.Add(Structure.Evidence.InterfaceAtStart, covered < lookedWords && (leading & (TermKinds.Interface & ~TermKinds.Share)) != 0);
        }

        var isQuoting = (anywhere & (TermKinds.UnlikelyInProse | TermKinds.Ours | TermKinds.Yours)) != 0 && looked.ContainsAny(QuoteMarks);
        Evidence.Add(Structure.Evidence.UnlikelyInProse, (anywhere & TermKinds.UnlikelyInProse) != 0 && Words <= 80 && !isQuoting);
        Evidence.Add(Structure.Evidence.AddressesReader, anywhere.HasFlag(TermKinds.Ours | TermKinds.Yours) && Words <= 80 && !isQuoting);
        Evidence.Add(Structure.Evidence.CapitalLine, Words >= 7 && counts.AllUpper == letterWords);
        Evidence.Add(Structure.Evidence.RelatedLabel, (leading & TermKinds.Related) != 0 && (covered >= lookedWords || (Words <= 7 && covered >= 2 && counts.Upper > 0)));
        Evidence.Add(Structure.Evidence.TailMarker, (leading & TermKinds.TailMarker) != 0 && Words <= 8);
        Evidence.Add(Structure.Evidence.AdvertLabel, (leading & TermKinds.Advert) != 0 && covered >= lookedWords);
        Evidence.Add(Structure.Evidence.SectionName, (leading & TermKinds.Section) != 0 && Words <= 4);
        Evidence.Add(Structure.Evidence.Contributed, (anywhere & TermKinds.Contributed) != 0 && Words <= 60);
        Evidence.Add(Structure.Evidence.Biography, bioAt is > 0 and <= 7 && Words <= 90);
        Evidence.Add(Structure.Evidence.ImperativeLead, (leading & TermKinds.Imperative) != 0 && Words <= 30);
        HasReply = (anywhere & TermKinds.Comments) != 0 && Words <= 5;
        Evidence.Add(Structure.Evidence.Reporting, (anywhere & TermKinds.Reporting) != 0);
        Evidence.Add(Structure.Evidence.RoleNoun, (anywhere & TermKinds.RoleNoun) != 0 && Words <= 14);
        Evidence.Add(Structure.Evidence.AgencyOnly, (leading & TermKinds.Agency) != 0 && Words <= 4 && counts.Upper > 0);
        Evidence.Add(Structure.Evidence.Depicting, (anywhere & TermKinds.Depicting) != 0 && Words <= 60);
        Evidence.Add(Structure.Evidence.PositionNote, positions && Words <= 60);
        Evidence.Add(Structure.Evidence.RelativeTimeInside, (anywhere & TermKinds.RelativeTime) != 0 && Words <= 14);
        Evidence.Add(Structure.Evidence.RelativeTimeOnly, (anywhere & TermKinds.RelativeTime) != 0 && covered >= lookedWords);
        TakesUp = (leading & TermKinds.TakesUp) != 0;
        IsSummaryLabel = (leading & TermKinds.SummaryLabel) != 0 && Words <= 4;
        IsForm = Evidence.Has(Structure.Evidence.UnlikelyInProse) || ((anywhere & TermKinds.SignUp) != 0 && covered >= lookedWords);
        _leading = leading;
        _plainWords = counts.PlainLong;
        _hasManyCapitals = counts.Upper * 3 >= letterWords;
        return passage;
    }

    private TermKinds _leading;
    private int _plainWords;
    private bool _hasManyCapitals;

    private void AddLength() => Evidence.Add(Words switch
    {
        <= 1 => Structure.Evidence.OneWord,
        <= 3 => Structure.Evidence.TwoToThreeWords,
        <= 7 => Structure.Evidence.FourToSevenWords,
        <= 12 => Structure.Evidence.EightToTwelveWords,
        <= 20 => Structure.Evidence.ThirteenToTwentyWords,
        <= 35 => Structure.Evidence.TwentyOneToThirtyFiveWords,
        _ => Structure.Evidence.OverThirtyFiveWords,
    });

    /// <summary>Punctuation and typography.</summary>
    private void ReadForm(ReadOnlySpan<char> span, SourceBlock block)
    {
        var end = span.Length - 1;
        while (end > 0 && span[end] is '"' or '”' or '’' or '\'' or ')' or ']' or '»')
            end--;
        var last = span[end];
        var bare = span[^1];
        Evidence.Add(Structure.Evidence.EndsSentence, last is '.' or '!' || (bare is '.' or '!'));
        Evidence.Add(Structure.Evidence.EndsQuestion, last == '?');
        Evidence.Add(Structure.Evidence.EndsColon, last == ':');
        Evidence.Add(Structure.Evidence.EndsEllipsis, last == '…' || span.EndsWith("..."));
        Evidence.Add(Structure.Evidence.EndsSemicolon, last is ';' || span.EndsWith("; and") || span.EndsWith("; or"));
        Evidence.Add(Structure.Evidence.Numbered, LineForms.IsNumbered(span));
        Evidence.Add(Structure.Evidence.NoEndMark, !(last is '.' or '!' or '?' or ':' or ';' or '…' || bare is '.' or '!'));
        Evidence.Add(Structure.Evidence.SeveralSentences, LineForms.HasSeveralSentences(span[..Math.Min(span.Length, LookedAt)]));
        Evidence.Add(Structure.Evidence.StartsWithQuoteMark, span[0] is '"' or '“' or '‘' or '\'' or '„' or '«' || span.StartsWith("``") || span.StartsWith("''"));
        Evidence.Add(Structure.Evidence.QuotedSentence, Evidence.Has(Structure.Evidence.StartsWithQuoteMark) && last is '.' or '!' or '?' or ',' && bare is '"' or '”');
        Evidence.Add(Structure.Evidence.StartsLower, char.IsLower(span[0]));
        Evidence.Add(Structure.Evidence.Bulleted, block.HasBullet);
        Evidence.Add(Structure.Evidence.TightToPrevious, !block.AfterBlank);
    }

    /// <summary>Forms that a parser of their own knows.</summary>
    private void ReadForms(Passage passage, SourceBlock block, ReadOnlySpan<char> span)
    {
        var text = passage.Text;
        var isShort = span.Length <= 220;
        Evidence.Add(Structure.Evidence.NoticeAtStart, NoticeWording.KindOf(span, _leading) is not null);
        Evidence.Add(Structure.Evidence.RightsMark, span.Length <= 400 && (span.Contains('©') || NoticeWording.KindOf(span, _leading) == NoticeKind.Rights));
        Evidence.Add(Structure.Evidence.TrailerAtStart, (_leading & TermKinds.Trailer) != 0 && Words <= 60);
        Evidence.Add(Structure.Evidence.RelatedLead, Words <= 30 && RelatedLead.MayOpen(_leading) && RelatedLead.Length(span) > 0);
        Evidence.Add(Structure.Evidence.Hashtags, isShort && span.Contains('#'));
        Evidence.Add(Structure.Evidence.SocialSignature, isShort && SocialForms.IsSignature(span));
        Evidence.Add(Structure.Evidence.CaptionLead, Words <= 90 && CaptionForms.HasLead(span));
        Evidence.Add(Structure.Evidence.SocialMarks, Words <= 120 && SocialForms.HasMarks(span));
        Evidence.Add(Structure.Evidence.DatelineAtStart, Words >= 6 && DatelineParser.TryParse(text, block.Range) is not null);
        Evidence.Add(Structure.Evidence.DatelineAlone, Words is >= 1 and <= 10 && DatelineParser.IsAlone(text, block.Range));
        Evidence.Add(Structure.Evidence.ContactAddress, isShort && span.Contains('@'));
        if (isShort)
        {
            Evidence.Add(Structure.Evidence.StartsWithBy, BylineParser.StartsWithBy(passage) || ((_leading & TermKinds.BylineLabel) != 0 && span.Contains(" by ", StringComparison.Ordinal)));
            Evidence.Add(Structure.Evidence.RoleLine, Evidence.Has(Structure.Evidence.RoleNoun) && Words <= 7 && span.IndexOfAny(".:?!\"“".AsSpan()) < 0);
            Evidence.Add(Structure.Evidence.NameLike, NameShape.IsName(passage));
            if (Words <= 30 && MayBeByline() && BylineParser.Parse(passage, onlyWhole: true) is { } byline)
            {
                Evidence.Add(Structure.Evidence.BylineForm, byline.IsClear);
                Evidence.Add(Structure.Evidence.NameLike, byline.Authors.Count > 1);
            }

            var time = Words <= LongestTime ? TimeForms.Read(span) : TimeForm.None;
            Evidence.Add(Structure.Evidence.TimeOnly, time == TimeForm.Only);
            Evidence.Add(Structure.Evidence.TimeInside, time == TimeForm.Inside && Words <= 16);
            Evidence.Add(Structure.Evidence.DatedLine, time == TimeForm.Inside && Words <= 16 && TimeForms.HasFullDate(span));
        }

        var whole = CreditFinder.WholeBlock(passage);
        Evidence.Add(Structure.Evidence.CreditOnly, whole == CreditStrength.Strong);
        Evidence.Add(Structure.Evidence.CreditOnlyWeak, whole == CreditStrength.Weak);
        if (whole == CreditStrength.None && Words <= 130 && CreditFinder.AtEnd(passage) is { } split)
        {
            Evidence.Add(split.Strength == CreditStrength.Strong ? Structure.Evidence.CreditAtEnd : Structure.Evidence.CreditAtEndWeak);
            IsSigned = Words >= 12 && split.Credit.Length <= 16 && IsBare(text.AsSpan(split.Credit.Start, split.Credit.Length));
        }

        var isTrailer = Evidence.Has(Structure.Evidence.TrailerAtStart) || Evidence.Has(Structure.Evidence.StartsWithBy);
        Evidence.Add(Structure.Evidence.InParentheses, isShort && !isTrailer && span[0] == '(' && span[^1] == ')');
        var isSentence = Evidence.Has(Structure.Evidence.EndsSentence) || Evidence.Has(Structure.Evidence.CreditAtEnd);
        Evidence.Add(Structure.Evidence.CaptionDate, isSentence && Words is >= 8 and <= 60 && _plainWords >= 1 && !Evidence.Has(Structure.Evidence.TimeOnly) && TimeForms.EndsWithFullDate(span));
        Evidence.Add(Structure.Evidence.QuestionLabel, span.Length > 2 && span[0] == 'Q' && span[1] is ':' or '.' && char.IsWhiteSpace(span[2]));
        Evidence.Add(Structure.Evidence.AnswerLabel, span.Length > 2 && span[0] == 'A' && span[1] is ':' or '.' && char.IsWhiteSpace(span[2]));
    }

    /// <summary>A label, or names: a third of the words is capitalised where nothing tells a job.</summary>
    private readonly bool MayBeByline() => (_leading & (TermKinds.Trailer | TermKinds.BylineLabel)) != 0
        || (Evidence.Has(Structure.Evidence.NoEndMark) && (_hasManyCapitals || Evidence.Has(Structure.Evidence.RoleNoun)));

    /// <summary>One or two words without slash or label.</summary>
    private static bool IsBare(ReadOnlySpan<char> credit)
    {
        var position = 0;
        var words = 0;
        while (WordScanner.TryRead(credit, ref position, out _))
            words++;
        return words <= 2 && credit.IndexOfAny("/:|©".AsSpan()) < 0;
    }
}
