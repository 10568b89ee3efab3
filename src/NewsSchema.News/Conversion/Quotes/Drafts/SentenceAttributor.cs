using NewsSchema.News.Conversion.Quotes.Cues;
using NewsSchema.News.Conversion.Quotes.Lexicon;
using NewsSchema.News.Conversion.Quotes.Phrases;
using NewsSchema.News.Conversion.Quotes.Text;

namespace NewsSchema.News.Conversion.Quotes.Drafts;

/// <summary>Gives the cues of one sentence their contents. Outermost attributions only: a cue inside another's content is left alone.</summary>
internal sealed class SentenceAttributor(QuoteText source, CueReader reader, ContentBounds bounds, CueTail tail, LentList<CueSite> cues)
{
    private readonly LentList<Token> _tokens = source.Tokens;
    private readonly List<Draft> _drafts = [];

    /// <summary>The attributions of one sentence; the list is the same one each time.</summary>
    public List<Draft> Attribute(int sentence)
    {
        _drafts.Clear();
        var (first, end, region) = source.Sentences[sentence];
        while (end > first && _tokens[end - 1].Kind is TokenKind.Period or TokenKind.Terminal)
            end--;
        var headline = source.Regions[region].Place == QuoteIn.Headline;
        reader.ReadAll(first, end, cues);
        var cursor = first;
        var i = 0;
        while (i < cues.Count)
        {
            if (cues[i].First < cursor)
            {
                i++;
                continue;
            }

            i = Outermost(i, cursor, end);
            var draft = new Draft(sentence, region) { Cue = cues[i].Words, Speaker = cues[i].Subject };
            var next = i + 1;
            if (TakesPreceding(cues[i], cursor))
                cursor = Around(draft, i, cursor, end, ref next);
            else if (cues[i].After != ContentShape.None && Following(draft, i, end, headline, ref next) is { } limit)
                cursor = limit;

            if (draft.Fragments.Count > 0)
                _drafts.Add(draft);
            i = next;
        }

        return _drafts;
    }

    /// <summary>"Lind said the rope was old, a spokesman said": the last clause speaks for the whole sentence.</summary>
    private int Outermost(int index, int cursor, int end)
    {
        if (TakesPreceding(cues[index], cursor) || cues[index].ContentStart < 0 || _tokens[cues[index].ContentStart].Kind == TokenKind.Quote)
            return index;
        for (var i = index + 1; i < cues.Count; i++)
        {
            ref readonly var later = ref cues[i];
            if (later.ClauseStart <= cues[index].ContentStart || later.After != ContentShape.None || !later.Before || _tokens[later.ClauseEnd < _tokens.Count ? later.ClauseEnd : 0].IsWord && later.ClauseEnd < end)
                continue;
            if (later.IsAccordingTo ? !IsOutlet(later.Subject!.Value) && _tokens[later.ClauseStart - 1].Kind == TokenKind.Comma : EndsWithComma(later.ClauseStart - 1))
                return i;
        }

        return index;
    }

    private bool EndsWithComma(int token) =>
        _tokens[token].Kind == TokenKind.Comma || (_tokens[token].Kind == TokenKind.Quote && source.Text[source.Segments[_tokens[token].Segment].Inner.End - 1] == ',');

    private bool TakesPreceding(in CueSite cue, int cursor)
    {
        if (cue.IsAccordingTo)
            return true;
        if (!cue.Before || cue.ClauseStart <= cursor)
            return false;
        var border = _tokens[cue.ClauseStart - 1];
        // "Describing himself as “an old pilot,” Reed said he …": no clause stands before, and the cue has content of its own.
        if (border.Kind == TokenKind.Quote && cue.After != ContentShape.None && _tokens[cursor].Kind != TokenKind.Quote && !tail.HasFinite(cursor, cue.ClauseStart - 1))
            return false;
        if (border.Kind == TokenKind.Quote && cue.ContentStart >= 0)
            return !(cue.ContentStart < _tokens.Count && _tokens[cue.ContentStart].Kind == TokenKind.Quote && !EndsOpen(border)) || EndsOpen(border);
        return cue.After == ContentShape.None;
    }

    /// <summary>A quotation that ends in a comma waits for its reporting clause.</summary>
    private bool EndsOpen(Token quote)
    {
        var inner = source.Segments[quote.Segment].Inner;
        return source.Text[inner.End - 1] is ',' or '?' or '!' or '\u2014' or '-';
    }

    /// <summary>Content before the reporting clause, and its second part when the clause stands in the middle.</summary>
    private int Around(Draft draft, int index, int cursor, int end, ref int next)
    {
        ref readonly var cue = ref cues[index];
        if (cue.ClauseStart > cursor)
        {
            var start = ClauseStart(cursor, cue.ClauseStart);
            var border = _tokens[cue.ClauseStart - 1].Is(Form.As) ? cue.ClauseStart - 1 : cue.ClauseStart;
            if (_tokens[cue.ClauseStart - 1].Kind == TokenKind.Quote || cue.IsAccordingTo || tail.HasFinite(start, border) || HasSecondPart(cue, cursor, end))
                ContentWriter.Add(source, draft, start, border);
        }

        if (next < cues.Count && cues[next].IsAccordingTo && !cue.IsAccordingTo && cues[next].ClauseStart - cue.ClauseEnd is 0 or 1)
            return AddVia(draft, cue, cue.ClauseEnd, ref next);
        AddVia(draft, cue, cue.ClauseEnd, ref next);
        if (!HasSecondPart(cue, cursor, end))
            return cue.ClauseEnd;
        var second = cue.ClauseEnd + 1;
        var limit = end;
        for (next = index + 1; next < cues.Count; next++)
        {
            if (cues[next].ClauseStart >= cue.ClauseEnd && cues[next].ClauseStart <= second)
                return cue.ClauseEnd;
            if (cues[next] is { Link: SubjectLink.Participle } && _tokens[cues[next].ClauseStart].Kind == TokenKind.Comma)
            {
                limit = cues[next].ClauseStart;
                break;
            }
        }

        if (_tokens[second].Kind == TokenKind.Quote)
            limit = SecondQuotationEnd(second, limit);
        ContentWriter.Add(source, draft, second, limit);
        while (next > index + 1 && cues[next - 1].ClauseStart >= limit)
            next--;
        return limit;
    }

    private int SecondQuotationEnd(int start, int limit)
    {
        var inner = source.Segments[_tokens[start].Segment].Inner;
        return Characters.EndsSentence(source.Text[inner.End - 1]) || source.Text[inner.End - 1] == ',' ? start + 1 : limit;
    }

    /// <summary>After "…, Lind said," more of the content follows unless a new clause or participle begins.</summary>
    private bool HasSecondPart(in CueSite cue, int cursor, int end)
    {
        var comma = cue.ClauseEnd;
        if (comma + 1 >= end || _tokens[comma].Kind is not (TokenKind.Comma or TokenKind.Dash))
            return false;
        var t = _tokens[comma + 1];
        if (t.Kind == TokenKind.Quote)
            return true;
        // "…, said Lind, a pilot": what follows describes Lind, unless no clause stood before: "The rope, said Lind, was old."
        if (cue.Link == SubjectLink.Inverted && !cue.IsAccordingTo && (_tokens[cue.ClauseStart - 1].Kind == TokenKind.Quote || tail.HasFinite(cursor, cue.ClauseStart) || !tail.HasFinite(comma + 1, end)))
            return false;
        // "Though it was old, Lind said, replacing it would …": what stood before was no main clause.
        if (t.IsWord && _tokens[cursor] is { IsCapital: true } opener && opener.Is(WordClass.Subordinator) && cue.ClauseStart > cursor + 1)
            return true;
        if (!t.IsWord || t.Is(WordClass.Relative) || (t.Is(WordClass.Coordinator) && !(comma + 2 < end && _tokens[comma + 2].Kind == TokenKind.Quote)) || t.Is(WordClass.UnlistedIng) || t.Is(WordClass.IngForm) || t.Form is Form.While or Form.Although or Form.Though)
            return false;
        var border = cue.ClauseStart - 1;
        // "It sank, according to Rosa Lind, head of …": a whole clause stood before, so what follows describes the source.
        if (cue.IsAccordingTo && cue.ClauseStart > cursor && (_tokens[border].Kind == TokenKind.Quote || tail.HasFinite(cursor, border)))
            return false;
        return border < 0 || cue.IsAccordingTo || _tokens[border].Kind != TokenKind.Quote;
    }

    /// <summary>The start of the clause that the reporting clause closes: after a colon or an opening conjunction.</summary>
    private int ClauseStart(int cursor, int before)
    {
        var start = cursor;
        for (var i = cursor; i < before - 1; i++)
        {
            if (_tokens[i].Kind is TokenKind.Colon or TokenKind.Semicolon)
                start = i + 1;
        }

        while (start < before - 1 && (_tokens[start].Kind == TokenKind.Comma || (_tokens[start].Is(WordClass.Coordinator) && start + 1 < before)))
            start++;
        return start;
    }

    private int? Following(Draft draft, int index, int end, bool headline, ref int next)
    {
        ref readonly var cue = ref cues[index];
        var (limit, following) = bounds.After(cues, index, end, headline);
        if (cue.NeedsMarks && !HasQuote(cue.ContentStart, limit))
            return null;
        if (!ContentWriter.Add(source, draft, cue.ContentStart, limit))
            return null;
        next = following;
        return AddVia(draft, cue, limit, ref next);
    }

    /// <summary>The press that was told, or the outlet in "according to" right after the content. Returns where the attribution ends.</summary>
    private int AddVia(Draft draft, in CueSite cue, int limit, ref int next)
    {
        if (cue.Hearer is { } hearer && cue.Words.Lemma == "tell" && IsOutlet(hearer))
        {
            draft.Via = hearer;
            draft.ViaRelation = ViaRelation.Told;
        }

        if (cue.IsAccordingTo || next >= cues.Count || !cues[next].IsAccordingTo || cues[next].ClauseStart - limit is not (0 or 1))
            return limit;
        draft.Via = cues[next].Subject;
        draft.ViaRelation = ViaRelation.AccordingTo;
        return cues[next++].ClauseEnd;
    }

    private bool HasQuote(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (_tokens[i].Kind == TokenKind.Quote)
                return true;
        }

        return false;
    }

    private bool IsOutlet(Phrase phrase)
    {
        for (var i = phrase.First; i < phrase.End; i++)
        {
            if (_tokens[i].Is(WordClass.Outlet | WordClass.Artefact))
                return true;
        }

        return false;
    }
}
