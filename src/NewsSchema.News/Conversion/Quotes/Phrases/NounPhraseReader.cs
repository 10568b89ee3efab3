using NewsSchema.News.Conversion.Quotes.Lexicon;
using NewsSchema.News.Conversion.Quotes.Text;

namespace NewsSchema.News.Conversion.Quotes.Phrases;

/// <summary>Reads noun phrases forwards and backwards from a token. There is no tagger: function words, known verbs and capitals mark the borders.</summary>
internal sealed class NounPhraseReader(LentList<Token> tokens)
{
    private const int LongestPhrase = 24;
    private const int LongestBracket = 8;
    private const int LongestList = 6;

    /// <summary>The phrase whose last token is <paramref name="last"/>; null when that token ends no phrase.</summary>
    public Phrase? EndingAt(int last, int floor, bool conjuncts = true)
    {
        var end = last + 1;
        last = BeforeBracket(last, floor);
        if (last < floor || !tokens[last].IsWord)
            return null;
        if (WordTests.IsSubjectPronoun(tokens[last]) || IsQuantityAlone(last, floor))
            return tokens[last].Is(Form.You) ? null : new Phrase(last, end, last);
        if (!WordTests.IsNounLike(tokens[last]) || tokens[last].IsPossessive || tokens[last].Is(WordClass.Determiner | WordClass.Possessive))
            return null;

        var (k, head) = (last, last);
        var lowest = Math.Max(floor, last - LongestPhrase);
        while (k >= lowest)
        {
            ref readonly var t = ref tokens[k];
            if (t.Kind == TokenKind.Close)
            {
                var before = BeforeBracket(k, lowest);
                if (before == k)
                    break;
                k = before;
                continue;
            }

            if (!t.IsWord || t.Has(TokenTraits.Contracted))
                break;
            if (t.Is(WordClass.Preposition))
            {
                if (k == last || !LinksToHead(k, lowest))
                    break;
                head = --k;
                continue;
            }

            if (WordTests.IsDeterminer(t))
            {
                k--;
                if (k > lowest && tokens[k].Is(WordClass.Preposition) && LinksToHead(k, lowest))
                {
                    head = --k;
                    continue;
                }

                break;
            }

            if (!WordTests.IsNounLike(t) || EndsPhraseBeforeName(k, last) || (k < last && t.IsCapital && !t.IsPossessive && t.Is(WordClass.Time) && !IsDateOfNoun(k, last)))
                break;
            k--;
        }

        var first = k + 1;
        if (first > last)
            return null;
        return conjuncts ? WithConjunctBefore(new Phrase(first, end, head), floor) : new Phrase(first, end, head);
    }

    /// <summary>The phrase that starts at <paramref name="first"/>; null when none does.</summary>
    public Phrase? StartingAt(int first, int ceiling)
    {
        if (first >= ceiling || !tokens[first].IsWord)
            return null;
        if (tokens[first].Is(WordClass.Subject | WordClass.Object) && !tokens[first].Is(WordClass.Possessive) && !tokens[first].Has(TokenTraits.Contracted))
            return new Phrase(first, first + 1, first);

        var (k, head) = (first, -1);
        var highest = Math.Min(ceiling, first + LongestPhrase);
        while (k < highest)
        {
            ref readonly var t = ref tokens[k];
            if (WordTests.IsDeterminer(t))
            {
                if (k > first && !tokens[k - 1].Is(WordClass.Preposition | WordClass.Determiner | WordClass.Quantity))
                    break;
                k++;
                continue;
            }

            if (t.Is(WordClass.Preposition))
            {
                if (head < 0 || !LinksForward(k, highest))
                    break;
                k++;
                continue;
            }

            if (k > first && k + 1 < highest && WordTests.IsAdverb(t) && WordTests.IsDeterminer(tokens[k - 1]) && WordTests.IsNounLike(tokens[k + 1]))
            {
                k++;
                continue;
            }

            if (!WordTests.IsNounLike(t) || t.Is(WordClass.Time) || (k > first && StartsNewPhrase(k)))
                break;
            if (head < 0 || !PrepositionBetween(head, k))
                head = k;
            k++;
        }

        if (head < 0)
            return tokens[first].Is(WordClass.Quantity) ? new Phrase(first, first + 1, first) : null;
        while (k > head + 1 && (!WordTests.IsNounLike(tokens[k - 1]) || WordTests.IsDeterminer(tokens[k - 1])))
            k--;
        return new Phrase(first, k, head);
    }

    /// <summary>The token before a bracket that closes at <paramref name="last"/>: "Orla Finch (D)".</summary>
    private int BeforeBracket(int last, int floor)
    {
        if (last < floor || tokens[last].Kind != TokenKind.Close)
            return last;
        for (var i = last - 1; i >= floor && i > last - LongestBracket; i--)
        {
            if (tokens[i].Kind == TokenKind.Open)
                return i - 1;
        }

        return last;
    }

    /// <summary>"the Nov. 8 election": a date that describes what follows.</summary>
    private bool IsDateOfNoun(int month, int last) => month + 1 < last && tokens[month + 1].Has(TokenTraits.Digit) && tokens[month + 2].IsLowerWord;

    /// <summary>"some said", "two of them said", but not the end of "a mother of three".</summary>
    private bool IsQuantityAlone(int last, int floor) =>
        tokens[last].Is(WordClass.Quantity) && (last == floor || !WordTests.IsNounLike(tokens[last - 1]) || tokens[last - 1].Is(WordClass.Determiner))
        && !(last - 2 >= floor && tokens[last - 1].Is(Form.Of) && WordTests.IsPersonNoun(tokens[last - 2]));

    /// <summary>True when the preposition at <paramref name="k"/> ties what follows to a noun before it: "attorneys for", "the head of".</summary>
    private bool LinksToHead(int k, int lowest)
    {
        if (k - 1 < lowest || !WordTests.IsNounLike(tokens[k - 1]) || tokens[k - 1].IsPossessive || tokens[k - 1].Is(WordClass.Time | WordClass.Determiner | WordClass.Possessive))
            return false;
        var word = tokens[k].Form;
        var before = tokens[k - 1];
        if (word is Form.Of)
            return true;
        if (word is Form.For or Form.At or Form.From or Form.In or Form.With or Form.To or Form.On or Form.Against or Form.Behind or Form.Near or Form.By or Form.Among)
            return WordTests.IsPersonNoun(before) || (before.Is(WordClass.Artefact | WordClass.Quantity) || (word is Form.For or Form.At or Form.In && WordTests.IsNameWord(before) && k - 2 >= lowest && WordTests.IsNameWord(tokens[k - 2])));
        return false;
    }

    private bool LinksForward(int k, int highest)
    {
        if (k + 1 >= highest || !(WordTests.IsNounLike(tokens[k + 1]) || WordTests.IsDeterminer(tokens[k + 1])) || tokens[k + 1].Is(WordClass.Time))
            return false;
        var word = tokens[k].Form;
        if (word is Form.To && !WordTests.IsDeterminer(tokens[k + 1]) && !WordTests.IsNameWord(tokens[k + 1]))
            return false;
        // "said Lind of the rope": about it.
        if (word is Form.Of && WordTests.IsNameWord(tokens[k - 1]) && WordTests.IsDeterminer(tokens[k + 1]) && k + 2 < highest && tokens[k + 2].IsLowerWord)
            return false;
        if (word is not Form.Of && k + 2 < highest && (tokens[k + 1].Is(WordClass.SpeechNoun) || tokens[k + 2].Is(WordClass.SpeechNoun)))
            return false;
        return word is Form.Of || (word is Form.For or Form.At or Form.From or Form.In or Form.With or Form.To or Form.On && WordTests.IsPersonNoun(tokens[k - 1]));
    }

    private bool PrepositionBetween(int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (tokens[i].Is(WordClass.Preposition))
                return true;
        }

        return false;
    }

    /// <summary>Before a name only titles, jobs and what describes them belong to the phrase: "pilot Rosa Lind", but not "tide Lind".</summary>
    private bool EndsPhraseBeforeName(int k, int last)
    {
        if (k == last || !tokens[k].IsLowerWord || !WordTests.IsNameWord(tokens[k + 1]) || tokens[k + 1].IsPossessive)
            return false;
        if (tokens[k].Is(WordClass.Particle) && k > 0 && (WordTests.IsNameWord(tokens[k - 1]) || tokens[k - 1].Is(WordClass.Particle)))
            return false;
        return !WordTests.IsPersonNoun(tokens[k]) && !NounFollows(k + 1, last);
    }

    private bool NounFollows(int from, int last)
    {
        for (var i = from; i <= last; i++)
        {
            if (tokens[i].IsLowerWord && WordTests.IsNounLike(tokens[i]))
                return true;
        }

        return false;
    }

    /// <summary>Reading forwards, a name after a lower-case noun that is no title starts another phrase.</summary>
    private bool StartsNewPhrase(int k) =>
        tokens[k - 1].IsPossessive || tokens[k - 1].Is(WordClass.Quantity | WordClass.Number) || PersonNounSoon(k) ? false
        : WordTests.IsNameWord(tokens[k]) && tokens[k - 1].IsLowerWord && !WordTests.IsPersonNoun(tokens[k - 1]) && !tokens[k - 1].Is(WordClass.Preposition | WordClass.Determiner | WordClass.Particle | WordClass.Possessive)
            && !tokens[k - 1].Is(WordClass.UnlistedEd) && k - 1 > 0 && !WordTests.IsDeterminer(tokens[k - 2]);

    private bool PersonNounSoon(int k)
    {
        for (var i = k + 1; i < Math.Min(tokens.Count, k + 4) && WordTests.IsNounLike(tokens[i]); i++)
        {
            if (tokens[i].IsLowerWord && WordTests.IsPersonNoun(tokens[i]))
                return true;
        }

        return false;
    }

    /// <summary>"the Board and the union": joined when the first phrase starts a clause.</summary>
    private Phrase WithConjunctBefore(Phrase phrase, int floor)
    {
        var and = phrase.First - 1;
        if (and - 1 < floor || !tokens[and].Is(Form.And))
            return phrase;
        if (ListBefore(and, floor) is { } list)
            return new Phrase(list.First, phrase.End, list.Head);
        var left = EndingAt(and - 1, floor, conjuncts: false);
        if (left is not { } other || WordTests.IsSubjectPronoun(tokens[other.First]))
            return phrase;
        var before = other.First - 1;
        return StartsClause(before, floor) || (tokens[before].Kind == TokenKind.Comma && FrontedOrList(before, floor)) ? new Phrase(other.First, phrase.End, other.Head) : phrase;
    }

    private bool StartsClause(int before, int floor) =>
        before < floor || tokens[before].Is(WordClass.Complementizer | WordClass.Subordinator | WordClass.Coordinator) || tokens[before].Kind == TokenKind.Quote;

    /// <summary>"Lind, Marsh and Reed", "the Board, the union, and the crew": the phrase before the last comma when the list starts a clause.</summary>
    private Phrase? ListBefore(int and, int floor)
    {
        Phrase? first = null;
        var last = tokens[and - 1].Kind == TokenKind.Comma ? and - 2 : and - 1;
        for (var items = 0; items < LongestList && last >= floor; items++)
        {
            if (EndingAt(last, floor, conjuncts: false) is not { } item || !CanSpeak(item))
                return null;
            var before = item.First - 1;
            if (StartsClause(before, floor))
                return first is null ? null : item;
            if (tokens[before].Kind != TokenKind.Comma)
                return null;
            first = item;
            last = before - 1;
        }

        return null;
    }

    private bool CanSpeak(Phrase phrase) => WordTests.IsNameWord(tokens[phrase.End - 1]) || WordTests.IsPersonNoun(tokens[phrase.Head]);

    private bool FrontedOrList(int comma, int floor)
    {
        for (var i = floor; i < comma; i++)
        {
            if (WordTests.IsFinite(tokens[i]))
                return false;
        }

        return true;
    }
}
