using NewsSchema.News.Conversion.Quotes.Lexicon;
using NewsSchema.News.Conversion.Quotes.Phrases;
using NewsSchema.News.Conversion.Quotes.Text;

namespace NewsSchema.News.Conversion.Quotes.Cues;

/// <summary>Where the content of a cue ends, given the other cues of the sentence.</summary>
internal sealed class ContentBounds(QuoteText source, CueTail tail)
{
    private const int ShortQuotation = 5;
    private readonly LentList<Token> _tokens = source.Tokens;

    /// <summary>The end of the content that follows a cue, and the index of the next cue that is not inside it.</summary>
    public (int End, int NextCue) After(LentList<CueSite> cues, int index, int end, bool headline)
    {
        ref readonly var cue = ref cues[index];
        var next = cues.Count;
        end = Math.Min(end, cue.ContentEnd ?? end);
        for (var i = index + 1; i < cues.Count; i++)
        {
            if (cues[i].First < cue.ContentStart || (cues[i].NeedsMarks && !HasQuote(cues[i], end)) || Closes(cue, cues[i]) is not { } border)
                continue;
            if (border <= cue.ContentStart)
                continue;
            (end, next) = (border, i);
            break;
        }

        var start = cue.ContentStart;
        if (cue.Link == SubjectLink.Relative || InRelativeClause(cue))
            end = _tokens[start].Kind == TokenKind.Quote && InRelativeClause(cue) ? QuotationsEnd(start, end) : FirstComma(start, end);
        else if (OpensSubordinate(cue) && next == cues.Count)
            end = MainClauseComma(start, end);
        else if (cue.After == ContentShape.Phrase)
            end = PhraseEnd(start, end);
        if (headline)
            end = HeadlineEnd(start, end);
        if (_tokens[start].Kind == TokenKind.Quote && QuotationStandsAlone(start, end))
            end = QuotationsEnd(start, end);
        while (next > index + 1 && cues[next - 1].First >= end)
            next--;
        return (end, next);
    }

    /// <summary>The border before a later cue that starts an attribution of its own; null when that cue is inside the content.</summary>
    private int? Closes(in CueSite open, in CueSite later)
    {
        var border = later.ClauseStart - 1;
        if (border < open.ContentStart)
            return null;
        if (later.IsAccordingTo)
            return _tokens[border].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Quote ? border + (_tokens[border].Kind == TokenKind.Quote ? 1 : 0) : null;
        switch (later.Link)
        {
            case SubjectLink.Shared:
                return SharedBorder(later);
            case SubjectLink.Participle:
                return _tokens[later.ClauseStart].Kind is TokenKind.Comma or TokenKind.Dash ? later.ClauseStart
                    : later.ClauseStart > 0 && _tokens[later.ClauseStart].Is(WordClass.Subordinator | WordClass.Preposition) && Sequel(later.ClauseStart) ? later.ClauseStart
                    : null;
            case SubjectLink.Direct or SubjectLink.Inverted when later.After == ContentShape.None && _tokens[border].Kind == TokenKind.Quote && border > open.ContentStart && EndsOpen(_tokens[border]):
                return border;
            case SubjectLink.Direct or SubjectLink.Inverted:
                return ClosedBy(CoordinatedBorder(border, open.ContentStart), open) ?? (OpensSubordinate(open) && _tokens[border].Kind is TokenKind.Comma or TokenKind.Dash ? border : null);
            default:
                return null;
        }
    }

    /// <summary>What stands before "and" must be a clause of its own: in "said Lind and Marsh warned …" it is half of a subject.</summary>
    private int? ClosedBy(int? border, in CueSite open) =>
        border is { } end && (open.After != ContentShape.Clause || _tokens[open.ContentStart].Is(WordClass.Subject) || tail.HasFinite(open.ContentStart, end)) ? end : null;

    /// <summary>A cue that counts only with marks ends nothing without them.</summary>
    private bool HasQuote(in CueSite cue, int end)
    {
        if (cue.ContentStart < 0)
            return _tokens[cue.ClauseStart > 0 ? cue.ClauseStart - 1 : 0].Kind == TokenKind.Quote;
        for (var i = cue.ContentStart; i < end; i++)
        {
            if (_tokens[i].Kind == TokenKind.Quote)
                return true;
        }

        return false;
    }

    /// <summary>A quotation that ends in a comma belongs to the reporting clause after it.</summary>
    private bool EndsOpen(Token quote) => source.Text[source.Segments[quote.Segment].Inner.End - 1] == ',';

    /// <summary>"before adding", "while noting": another voice act of the same speaker.</summary>
    private bool Sequel(int token) => _tokens[token].Form is Form.Before or Form.While or Form.After or Form.By;

    private int? SharedBorder(in CueSite later)
    {
        var i = later.ClauseStart;
        if (_tokens[i].Kind is TokenKind.Comma or TokenKind.Dash)
            return i;
        if (!_tokens[i].Is(WordClass.Conjunction))
            return null;
        return _tokens[i - 1].Kind is TokenKind.Comma or TokenKind.Dash ? i - 1 : i;
    }

    /// <summary>", but Marsh said", "; Marsh said", ", while the Board said".</summary>
    private int? CoordinatedBorder(int border, int floor)
    {
        var t = _tokens[border];
        if (t.Kind == TokenKind.Semicolon)
            return border;
        if (!t.Is(WordClass.Coordinator) && !(t.Is(WordClass.Subordinator) && t.Form is Form.While or Form.Although or Form.Though or Form.Whereas))
            return t.Kind == TokenKind.Comma && border - 1 > floor && _tokens[border - 1].Is(WordClass.Coordinator) ? border - 1 : null;
        return border - 1 > floor && _tokens[border - 1].Kind is TokenKind.Comma or TokenKind.Dash ? border - 1 : border;
    }

    /// <summary>"While Lind said the rope was old, she added that …".</summary>
    private bool OpensSubordinate(in CueSite cue) => cue.Fronted || OpensWithSubordinator(cue.ClauseStart) || (cue.ClauseStart > 0 && OpensWithSubordinator(cue.ClauseStart - 1));

    /// <summary>"The rope, which Lind said was old, …", "What Lind called “old” …".</summary>
    private bool InRelativeClause(in CueSite cue) => cue.Link == SubjectLink.Direct && cue.ClauseStart > 0 && _tokens[cue.ClauseStart - 1].Form is Form.Which or Form.Who or Form.Whom or Form.What && _tokens[cue.ClauseStart - 1].IsWord;

    /// <summary>"While …", "Hours after …".</summary>
    private bool OpensWithSubordinator(int token)
    {
        if (!_tokens[token].Is(WordClass.Subordinator))
            return false;
        while (token > 0 && !_tokens[token].IsCapital && _tokens[token - 1].Is(WordClass.Time | WordClass.Quantity | WordClass.Number | WordClass.Adverb))
            token--;
        return _tokens[token].IsCapital;
    }

    /// <summary>The first comma after which a main clause can stand.</summary>
    private int MainClauseComma(int start, int end)
    {
        var comma = FirstComma(start, end);
        return comma < end && tail.HasFinite(comma + 1, end) ? comma : end;
    }

    private int FirstComma(int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (_tokens[i].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Close)
                return i;
            if (_tokens[i].Kind == TokenKind.Quote && EndsOpen(_tokens[i]))
                return i + 1;
        }

        return end;
    }

    private int PhraseEnd(int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            ref readonly var t = ref _tokens[i];
            if (t.Kind is TokenKind.Dash or TokenKind.Semicolon or TokenKind.Colon
                || (t.Kind == TokenKind.Comma && !(i + 1 < end && _tokens[i + 1].Kind == TokenKind.Quote))
                || (t.Is(WordClass.Subordinator) && t.Form is Form.While or Form.Although or Form.Though or Form.But))
                return i;
            if (t.Is(WordClass.Coordinator) && i + 1 < end && _tokens[i + 1].IsLowerWord && _tokens[i + 1].Is(WordClass.CommonVerb | WordClass.Auxiliary))
                return i;
        }

        return end;
    }

    private int HeadlineEnd(int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (_tokens[i].Is(WordClass.Subordinator) && _tokens[i].Form is Form.As or Form.After or Form.Amid or Form.While or Form.Before or Form.Despite)
                return i;
        }

        return end;
    }

    /// <summary>A quoted clause is the whole content; a quoted word or two is part of the clause around it.</summary>
    private bool QuotationStandsAlone(int start, int end)
    {
        var inner = source.Segments[_tokens[start].Segment].Inner;
        if (start + 1 >= end)
            return true;
        var next = _tokens[start + 1];
        if (char.IsUpper(source.Text[inner.Start]) || Characters.EndsSentence(source.Text[inner.End - 1]))
            return true;
        if (source.Text[inner.End - 1] == ',' || next.Kind == TokenKind.Comma)
            return true;
        if (next.Kind is TokenKind.Dash or TokenKind.Open)
            return !tail.HasFinite(start + 2, end);
        return WordCount(inner) >= ShortQuotation && !WordTests.IsFinite(next) && !(next.Is(WordClass.Coordinator) && tail.HasFinite(start + 2, end));
    }

    private int QuotationsEnd(int start, int end)
    {
        var i = start;
        while (i < end && _tokens[i].Kind == TokenKind.Quote)
            i++;
        return i;
    }

    private int WordCount(TextRange range)
    {
        var count = 1;
        for (var i = range.Start; i < range.End && count <= ShortQuotation; i++)
            count += source.Text[i] == ' ' ? 1 : 0;
        return count;
    }
}
