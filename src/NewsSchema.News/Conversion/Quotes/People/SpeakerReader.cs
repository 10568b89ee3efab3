using NewsSchema.News.Conversion.Quotes.Lexicon;
using NewsSchema.News.Conversion.Quotes.Phrases;
using NewsSchema.News.Conversion.Quotes.Text;

namespace NewsSchema.News.Conversion.Quotes.People;

/// <summary>Takes a speaker's phrase apart: which name is its head, what is title and affiliation, and whether it is a person, a body or a group.</summary>
internal sealed class SpeakerReader(QuoteText source, NameTable names, NounPhraseReader phrases)
{
    private readonly LentList<Token> _tokens = source.Tokens;

    /// <summary>Title and affiliation as ranges of the text.</summary>
    public readonly record struct Office(TextRange? Title, TextRange? Affiliation);

    public TextRange MentionRange(Phrase phrase)
    {
        var last = _tokens[phrase.End - 1];
        var end = phrase.Length == 1 && last.Has(TokenTraits.Contracted) ? names.StemEnd(last) : last.End;
        return new TextRange(_tokens[phrase.First].Start, end);
    }

    /// <summary>The mention that is the phrase's head: not one that only stands in "… of Portwell" or "Portwell's …".</summary>
    public int? HeadName(Phrase phrase)
    {
        var at = names.MentionAt(phrase.Head);
        if (at >= 0 && names.Mentions[at].TitleFirst <= phrase.Head && (names.Mentions[at].End <= phrase.End || EndsWithSuffix(at, phrase)) && !IsPossessor(at, phrase))
            return at;
        for (var i = phrase.Head + 1; i < phrase.End; i++)
        {
            if (_tokens[i].Is(WordClass.Preposition) && i + 1 < phrase.End && !CommaAfter(i, phrase.End))
                return null;
            at = names.MentionAt(i);
            if (at >= 0 && names.Mentions[at].First == i && names.Mentions[at].End == phrase.End)
                return at;
        }

        return null;
    }

    /// <summary>Title and affiliation around a person's name: before it, or in an apposition after it.</summary>
    public Office OfficeOf(NameMention mention, int floor)
    {
        var first = mention.TitleFirst;
        if (mention.TitleFirst == mention.First || _tokens[mention.First - 1].IsLowerWord)
        {
            var before = phrases.EndingAt(mention.First - 1, floor, conjuncts: false);
            if (mention.First > floor && before is { } role && _tokens[mention.First - 1].IsLowerWord && WordTests.IsPersonNoun(_tokens[mention.First - 1]))
                return Divide(role.First, mention.First);
        }

        if (mention.TitleFirst < mention.First)
        {
            while (first > floor && (_tokens[first - 1].IsPossessive || (_tokens[first - 1].IsWord && _tokens[first - 1].IsCapital && WordTests.IsNameWord(_tokens[first - 1]))))
                first--;
            return Divide(first, mention.First);
        }

        return Apposition(mention) ?? AppositionBefore(mention, floor) ?? default;
    }

    /// <summary>What a phrase without a name is: "an unnamed Norland official", "the head of the agency", "residents", "the company".</summary>
    public (SpeakerKind Kind, Office Office, TextRange? Name) Describe(Phrase phrase)
    {
        var head = _tokens[phrase.Head];
        if (head.Is(WordClass.Subject | WordClass.Relative) || (head.Is(WordClass.Quantity) && phrase.Length == 1))
            return (head.Is(WordClass.Plural | WordClass.Quantity) ? SpeakerKind.Group : SpeakerKind.Person, default, null);
        var hasCapital = HasCapital(phrase);
        for (var i = phrase.First; i < phrase.Head; i++)
        {
            if (_tokens[i].Is(Form.And) || _tokens[phrase.Head].Is(WordClass.Plural))
                return (SpeakerKind.Group, default, hasCapital ? WithoutArticle(phrase) : null);
        }

        for (var i = phrase.Head; i < phrase.End; i++)
        {
            if (_tokens[i].Is(Form.And))
                return (SpeakerKind.Group, default, hasCapital ? WithoutArticle(phrase) : null);
        }

        if (head.Is(WordClass.Group) || head.Is(WordClass.Plural))
            return (SpeakerKind.Group, default, hasCapital ? WithoutArticle(phrase) : null);
        if (head.Is(WordClass.OrgNoun | WordClass.Outlet | WordClass.OrgWord) && !head.Is(WordClass.Role))
            return (SpeakerKind.Organization, default, hasCapital && WordTests.IsNameWord(head) ? WithoutArticle(phrase) : null);
        if (head.Is(WordClass.Role | WordClass.Title))
            return (SpeakerKind.Unnamed, Divide(phrase.First, phrase.Head + 1, phrase.End), null);
        return (head.Has(TokenTraits.EndsInS) && head.IsLowerWord ? SpeakerKind.Group : SpeakerKind.Unnamed, default, null);
    }

    private bool HasCapital(Phrase phrase)
    {
        for (var i = phrase.First; i < phrase.End; i++)
        {
            if (WordTests.IsNameWord(_tokens[i]) && !(i == phrase.First && OpensSentence(i) && !_tokens[i].Has(TokenTraits.AllCaps) && (_tokens[i].Is(WordClass.Role | WordClass.Group | WordClass.OrgNoun) || phrase.Length == 1)))
                return true;
        }

        return false;
    }

    private bool OpensSentence(int token) => token == 0 || _tokens[token - 1].Kind is TokenKind.Period or TokenKind.Terminal;

    public TextRange WithoutArticle(Phrase phrase)
    {
        var first = phrase.First;
        while (first < phrase.End - 1 && _tokens[first].Is(WordClass.Determiner))
            first++;
        return new TextRange(_tokens[first].Start, names.StemEnd(_tokens[phrase.End - 1]));
    }

    /// <summary>"Tom Reed, PhD,": the name goes on where the phrase ends.</summary>
    private bool EndsWithSuffix(int at, Phrase phrase) => names.Mentions[at].First < phrase.End && _tokens[phrase.End].Kind == TokenKind.Comma && _tokens[names.Mentions[at].End - 1].Is(WordClass.Suffix);

    private bool IsPossessor(int at, Phrase phrase) => _tokens[names.Mentions[at].End - 1].IsPossessive && names.Mentions[at].End < phrase.End;

    private bool CommaAfter(int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (_tokens[i].Kind == TokenKind.Comma)
                return true;
        }

        return false;
    }

    /// <summary>"Norland's transport minister" is Norland + transport minister; "Harbour Board chair" is Harbour Board + chair; what follows "of" is the affiliation.</summary>
    private Office Divide(int first, int titleEnd, int phraseEnd = 0)
    {
        while (first < titleEnd && (_tokens[first].Has(TokenTraits.Digit) || _tokens[first].Is(WordClass.Determiner | WordClass.Unnamed | WordClass.Possessive | WordClass.Honorific | WordClass.Quantity)))
            first++;
        while (titleEnd > first && _tokens[titleEnd - 1].Is(WordClass.Honorific))
            titleEnd--;
        if (first >= titleEnd)
            return default;

        TextRange? affiliation = null;
        for (var i = first; i < titleEnd - 1; i++)
        {
            if (_tokens[i].IsPossessive)
            {
                affiliation = new TextRange(_tokens[first].Start, names.StemEnd(_tokens[i]));
                first = i + 1;
                break;
            }
        }

        if (affiliation is null)
        {
            var border = first;
            while (border < titleEnd && WordTests.IsNameWord(_tokens[border]) && !_tokens[border].Is(WordClass.Title))
                border++;
            var isBody = border > first && border < titleEnd && (_tokens[border - 1].Is(WordClass.OrgWord) || (_tokens[border - 1].Is(WordClass.Place) && _tokens[border].IsCapital)
                || (_tokens[border - 1].Has(TokenTraits.AllCaps) && !_tokens[border - 1].Is(WordClass.Place)));
            if (isBody)
            {
                affiliation = new TextRange(_tokens[first].Start, _tokens[border - 1].End);
                first = border;
            }
        }

        if (phraseEnd > titleEnd + 1 && _tokens[titleEnd].Is(WordClass.Preposition) && _tokens[titleEnd].Form is Form.Of or Form.For or Form.At)
        {
            var start = titleEnd + 1;
            while (start < phraseEnd - 1 && _tokens[start].Is(WordClass.Determiner))
                start++;
            if (!_tokens[start].Is(WordClass.Number | WordClass.Quantity))
                affiliation ??= new TextRange(_tokens[start].Start, _tokens[phraseEnd - 1].End);
        }

        return first < titleEnd ? new Office(new TextRange(_tokens[first].Start, _tokens[titleEnd - 1].End), affiliation) : new Office(null, affiliation);
    }

    /// <summary>"Rosa Lind, head of Portwell pilots,".</summary>
    private Office? Apposition(NameMention mention)
    {
        var comma = mention.End;
        var end = source.Sentences[mention.Sentence].End;
        if (comma + 1 >= end || _tokens[comma].Kind != TokenKind.Comma || phrases.StartingAt(comma + 1, end) is not { } phrase)
            return null;
        if (!_tokens[phrase.Head].Is(WordClass.Role | WordClass.Title) || _tokens[phrase.Head].Is(WordClass.Plural) || (phrase.End < end && _tokens[phrase.End].IsWord && !_tokens[phrase.End].Is(WordClass.Relative | WordClass.Preposition)))
            return null;
        return Divide(phrase.First, phrase.Head + 1, phrase.End);
    }

    /// <summary>"The Norland ambassador to Portwell, Rosa Lind,".</summary>
    private Office? AppositionBefore(NameMention mention, int floor)
    {
        var comma = mention.TitleFirst - 1;
        if (comma <= floor || _tokens[comma].Kind != TokenKind.Comma || phrases.EndingAt(comma - 1, floor, conjuncts: false) is not { } phrase)
            return null;
        var head = _tokens[phrase.Head];
        if (!head.Is(WordClass.Role) || head.Is(WordClass.Plural) || WordTests.IsNameWord(head))
            return null;
        if (phrase.End == phrase.Head + 1 || _tokens[phrase.Head + 1].Form is Form.Of or Form.For or Form.At)
            return Divide(phrase.First, phrase.Head + 1, phrase.End);
        var first = phrase.First;
        while (first < phrase.Head && _tokens[first].Is(WordClass.Determiner))
            first++;
        return new Office(new TextRange(_tokens[first].Start, _tokens[phrase.End - 1].End), null);
    }
}
