using NewsSchema.News.Conversion.Quotes.Lexicon;
using NewsSchema.News.Conversion.Quotes.Phrases;
using NewsSchema.News.Conversion.Quotes.Text;

namespace NewsSchema.News.Conversion.Quotes.Drafts;

/// <summary>Goes through the sentences of an article and carries over what a sentence alone does not tell: quotations that go on, and those without a cue.</summary>
internal sealed class ArticleAttributor(QuoteText source, SentenceAttributor sentences, LabelReader labels, LooseQuotes loose, SpeakersNearby nearby)
{
    private readonly LentList<Token> _tokens = source.Tokens;
    private readonly List<Draft> _drafts = [];

    /// <summary>The last draft of the current region, and the last of all.</summary>
    private Draft? _inRegion;
    private Draft? _last;

    /// <summary>A passage whose mark stays open at the end of its paragraph: the next paragraph that opens with a mark continues it.</summary>
    private Draft? _open;
    private bool _afterQuote;

    /// <summary>Passages between marks that nothing near them attributes; the last speaker is assumed.</summary>
    public List<TextRange> Floating { get; } = [];

    public List<Draft> Attribute()
    {
        var region = -1;
        for (var i = 0; i < source.Sentences.Count; i++)
        {
            var opensRegion = source.Sentences[i].Region != region;
            if (opensRegion)
            {
                region = source.Sentences[i].Region;
                _inRegion = null;
                _afterQuote = false;
            }

            ReadSentence(i, opensRegion);
        }

        return _drafts;
    }

    private void ReadSentence(int index, bool opensRegion)
    {
        var sentence = source.Sentences[index];
        var whole = opensRegion && source.RegionOf(sentence).Kind == BlockKind.Blockquote ? BlockQuote(index) : labels.Read(index, opensRegion);
        if (whole is not null)
        {
            Accept(whole);
            _open = null;
            return;
        }

        if (opensRegion && _open is not null && _tokens[sentence.First].Kind != TokenKind.Quote)
            _open = null;

        var covered = CoveredTo();
        if (_tokens[sentence.First].Start < covered)
            return;
        var found = sentences.Attribute(index);
        if (IsQuotationOnly(sentence))
        {
            ReadQuotation(index, opensRegion);
            return;
        }

        foreach (var draft in found)
            Continue(draft, sentence, opensRegion);
        if (sentence.HasQuote)
            ReadLoose(index, found);
        _afterQuote = false;
        NoteOpen(sentence);
    }

    /// <summary>A transcript's paragraph is one content; its sentences are not read again.</summary>
    private int CoveredTo() => _inRegion is { Cue: null, AllMarked: false, Fragments: [.., var lastFragment] } ? lastFragment.End : 0;

    private void Continue(Draft draft, Sentence sentence, bool opensRegion)
    {
        if (opensRegion && _open is { Cue: null } open && draft.AllMarked && draft.Segments.Count > 0 && draft.Segments[0] == _tokens[sentence.First].Segment)
        {
            draft.Fragments.InsertRange(0, open.Fragments);
            draft.Segments.InsertRange(0, open.Segments);
            _drafts.RemoveAt(_drafts.LastIndexOf(open));
        }

        if (opensRegion)
            _open = null;
        Accept(draft);
    }

    private void Accept(Draft draft)
    {
        _drafts.Add(draft);
        _inRegion = _last = draft;
    }

    private bool IsQuotationOnly(in Sentence sentence)
    {
        if (_tokens[sentence.First].Kind != TokenKind.Quote)
            return false;
        for (var i = sentence.First + 1; i < sentence.End; i++)
        {
            if (_tokens[i].Kind is not (TokenKind.Quote or TokenKind.Period or TokenKind.Terminal or TokenKind.Symbol))
                return false;
        }

        return true;
    }

    /// <summary>A sentence that is all quotation goes on with the one before it, or floats.</summary>
    private void ReadQuotation(int index, bool opensRegion)
    {
        var sentence = source.Sentences[index];
        if (loose.IsStageDirection(sentence.First))
            return;
        var goesOn = opensRegion ? _open : _inRegion;
        var other = goesOn is not null && !opensRegion ? OtherSpeakerBefore(index, goesOn) : null;
        if (other is not null)
            goesOn = null;
        if (goesOn is not null)
        {
            Append(goesOn, sentence);
            _inRegion = goesOn;
        }
        else if (loose.IsQuotation(sentence.First, sentence, cueInSentence: false, _inRegion is not null, _afterQuote))
        {
            var draft = new Draft(index, sentence.Region);
            Append(draft, sentence);
            if (other is not null)
                draft.Speaker = other;
            else
                GiveSpeaker(draft, index, opensRegion);
            Accept(draft);
        }

        _afterQuote = true;
        NoteOpen(sentence);
    }

    /// <summary>"…," said Lind. Reed shook his head. "…" – a sentence in between that brings somebody else by name.</summary>
    private Phrase? OtherSpeakerBefore(int index, Draft speaking)
    {
        if (speaking.Sentence >= index - 1 || speaking.Speaker is not { } speaker || _afterQuote || nearby.SubjectOf(index - 1) is not { } subject || !WordTests.IsNameWord(_tokens[subject.End - 1]))
            return null;
        var (mine, theirs) = (_tokens[speaker.First], _tokens[subject.End - 1]);
        for (var i = speaker.First; i < speaker.End; i++)
        {
            mine = _tokens[i];
            if (source.Text.AsSpan(mine.Start, mine.End - mine.Start).SequenceEqual(source.Text.AsSpan(theirs.Start, theirs.End - theirs.Start)))
                return null;
        }

        return speaker.Length == 1 && mine.Is(WordClass.Subject) ? null : subject;
    }

    private void Append(Draft draft, Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (_tokens[i].Kind != TokenKind.Quote)
                continue;
            draft.Fragments.Add(source.Segments[_tokens[i].Segment].Inner);
            draft.Segments.Add(_tokens[i].Segment);
        }
    }

    private void NoteOpen(Sentence sentence)
    {
        var last = sentence.End - 1;
        _open = _tokens[last].Kind == TokenKind.Quote && !source.Segments[_tokens[last].Segment].Closed ? _inRegion : null;
    }

    /// <summary>Whose words a floating quotation is: those named just before it, else just after it, else who spoke last.</summary>
    private void GiveSpeaker(Draft draft, int index, bool opensRegion)
    {
        if (_inRegion is not null)
        {
            draft.SameSpeakerAs = _inRegion;
            return;
        }

        if (index > 0 && (!opensRegion || LeadsIn(index - 1) || BringsSomebodyNew(index - 1)) && nearby.SubjectOf(index - 1) is { } before)
            draft.Speaker = before;
        else if (index + 1 < source.Sentences.Count && source.Sentences[index + 1].Region == source.Sentences[index].Region && nearby.SubjectOf(index + 1) is { } after)
            draft.Speaker = after;
        else
        {
            draft.SameSpeakerAs = _last;
            draft.Speaker = _last is null && index > 0 ? nearby.SubjectOf(index - 1) : null;
            Floating.Add(draft.Fragments[0]);
        }
    }

    /// <summary>"But Ana Ruiz was not so sure." as the end of a paragraph without a quotation: what follows is hers.</summary>
    private bool BringsSomebodyNew(int sentence) =>
        _last is { } last && last.Region < source.Sentences[sentence].Region && nearby.SubjectOf(sentence) is { } subject && WordTests.IsNameWord(_tokens[subject.End - 1]);

    /// <summary>The paragraph before ends in a colon: "The Board wrote:".</summary>
    private bool LeadsIn(int sentence) => _tokens[source.Sentences[sentence].End - 1].Kind == TokenKind.Colon;

    /// <summary>An indented quotation after "Her letter read:" has no marks of its own.</summary>
    private Draft? BlockQuote(int index)
    {
        var sentence = source.Sentences[index];
        if (index == 0 || _tokens[sentence.First].Kind == TokenKind.Quote || !LeadsIn(index - 1) || nearby.SubjectOf(index - 1) is not { } speaker)
            return null;
        var draft = new Draft(index, sentence.Region) { Speaker = speaker, AllMarked = false };
        draft.Fragments.Add(source.Regions[sentence.Region].Range);
        return draft;
    }

    /// <summary>Marked passages in a sentence that none of its cues covers.</summary>
    private void ReadLoose(int index, List<Draft> found)
    {
        var sentence = source.Sentences[index];
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (_tokens[i].Kind != TokenKind.Quote || IsCovered(_tokens[i], found))
                continue;
            var subject = nearby.SubjectBefore(i, sentence.First);
            var named = nearby.ReporterAfter(i, sentence.End);
            var before = LastBefore(_tokens[i].Start, found);
            if (named is null && before is null)
                named = nearby.ViewpointOf(sentence) ?? subject ?? nearby.OwnerBefore(i, sentence.First);
            if (!loose.IsQuotation(i, sentence, found.Count > 0, _inRegion is not null, _afterQuote, (named ?? subject) is not null))
                continue;
            var draft = new Draft(index, sentence.Region);
            draft.Fragments.Add(source.Segments[_tokens[i].Segment].Inner);
            draft.Segments.Add(_tokens[i].Segment);
            if (named is not null)
                draft.Speaker = named;
            else
                draft.SameSpeakerAs = before ?? _inRegion ?? _last;
            Accept(draft);
        }
    }

    private static Draft? LastBefore(int position, List<Draft> found)
    {
        for (var i = found.Count - 1; i >= 0; i--)
        {
            if (found[i].Fragments[0].Start < position)
                return found[i];
        }

        return null;
    }

    private static bool IsCovered(in Token quote, List<Draft> found)
    {
        foreach (var draft in found)
        {
            foreach (var fragment in draft.Fragments)
            {
                if (fragment.Start < quote.End && quote.Start < fragment.End)
                    return true;
            }
        }

        return false;
    }
}
