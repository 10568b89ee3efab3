using NewsSchema.News.Conversion.Quotes.Lexicon;
using NewsSchema.News.Conversion.Quotes.Phrases;
using NewsSchema.News.Conversion.Quotes.Text;

namespace NewsSchema.News.Conversion.Quotes.Drafts;

/// <summary>Who speaks a passage that no cue governs, by the words around it: a subject, the owner of a message, a clause with an unlisted verb.</summary>
internal sealed class SpeakersNearby(QuoteText source, SubjectFinder subjects)
{
    private const int LongestLeadIn = 12;
    private readonly LentList<Token> _tokens = source.Tokens;

    /// <summary>Who a sentence without a quotation of its own is about, if it can speak.</summary>
    public Phrase? SubjectOf(int sentence)
    {
        var (first, end, _) = source.Sentences[sentence];
        return subjects.Main(end, first, shared: false) is { } phrase && CanSpeak(phrase) ? phrase : AnswerOf(first, end);
    }

    /// <summary>The last subject before a passage in its sentence.</summary>
    public Phrase? SubjectBefore(int token, int first) => subjects.Main(token, first, shared: true) is { } main && CanSpeak(main) ? main : null;

    /// <summary>"To Lind, the plan is “a disaster.”".</summary>
    public Phrase? ViewpointOf(Sentence sentence)
    {
        var first = sentence.First;
        return _tokens[first].Form is Form.To or Form.For && subjects.After(first + 1, sentence.End) is { } phrase && phrase.End < sentence.End
            && _tokens[phrase.End].Kind == TokenKind.Comma && WordTests.IsNameWord(_tokens[phrase.Head]) ? phrase : null;
    }

    /// <summary>"…," Lind interjected. – whatever the verb is, a short clause after a quotation that waits for one reports it.</summary>
    public Phrase? ReporterAfter(int quote, int end)
    {
        if (source.Text[source.Segments[_tokens[quote].Segment].Inner.End - 1] is not (',' or '?' or '!') || quote + 2 >= end)
            return null;
        if (_tokens[quote + 1].Is(WordClass.UnlistedEd) && _tokens[quote + 1].IsLowerWord)
            return subjects.After(quote + 2, end) is { } inverted && CanSpeak(inverted) ? inverted : null;
        if (subjects.After(quote + 1, end) is not { } phrase)
            return null;
        // An unlisted verb reads like an adjective, so the phrase may have swallowed it.
        if (phrase.Length > 1 && _tokens[phrase.End - 1].Is(WordClass.UnlistedEd))
            phrase = phrase with { End = phrase.End - 1, Head = Math.Min(phrase.Head, phrase.End - 2) };
        return phrase.End < end && WordTests.IsFinite(_tokens[phrase.End]) && CanSpeak(phrase) ? phrase : null;
    }

    /// <summary>"Lind's tweet: “…”", "From Lind's blog: “…”".</summary>
    public Phrase? OwnerBefore(int quote, int first) => quote > first && _tokens[quote - 1].Kind == TokenKind.Colon ? Owner(Math.Max(first, quote - LongestLeadIn), quote - 1) : null;

    /// <summary>"Reed's answer?": whose answer, message or slogan a sentence without a verb announces.</summary>
    private Phrase? AnswerOf(int first, int end)
    {
        var last = end - 1;
        return _tokens[last].Kind is TokenKind.Terminal or TokenKind.Colon && last - first <= LongestLeadIn / 2 && _tokens[last - (last > first ? 1 : 0)].Is(WordClass.SpeechNoun) ? Owner(first, last) : null;
    }

    /// <summary>The possessor of the first message, answer or paper between two tokens.</summary>
    private Phrase? Owner(int first, int end)
    {
        for (var i = first; i + 1 < end; i++)
        {
            var isName = _tokens[i].IsPossessive && WordTests.IsNameWord(_tokens[i]);
            if ((!isName && !_tokens[i].Is(WordClass.Male | WordClass.Female)) || !NamesMessage(i + 1, end))
                continue;
            var start = i;
            while (isName && start > first && WordTests.IsNameWord(_tokens[start - 1]))
                start--;
            return new Phrase(start, i + 1, i);
        }

        return null;
    }

    private bool NamesMessage(int from, int end)
    {
        for (var i = from; i < end && _tokens[i].IsLowerWord; i++)
        {
            if (_tokens[i].Is(WordClass.SpeechNoun | WordClass.Artefact | WordClass.Work))
                return true;
        }

        return false;
    }

    private bool CanSpeak(Phrase phrase)
    {
        var head = _tokens[phrase.Head];
        return WordTests.IsNameWord(_tokens[phrase.End - 1]) || WordTests.IsNameWord(head) || WordTests.IsPersonNoun(head) || (head.Is(WordClass.Subject) && !head.Is(WordClass.First) && !head.Is(Form.It) && !head.Is(Form.You));
    }
}
