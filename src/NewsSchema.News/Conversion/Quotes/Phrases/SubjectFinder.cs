using NewsSchema.News.Conversion.Quotes.Lexicon;
using NewsSchema.News.Conversion.Quotes.Scoring;
using NewsSchema.News.Conversion.Quotes.Text;

namespace NewsSchema.News.Conversion.Quotes.Phrases;

/// <summary>How a verb has its subject.</summary>
internal enum SubjectLink : byte
{
    None,

    /// <summary>Right before the verb, apart from adverbs and insertions.</summary>
    Direct,

    /// <summary>Through who or which.</summary>
    Relative,

    /// <summary>It shares the subject of an earlier verb: "… and urged".</summary>
    Shared,

    /// <summary>A participle or infinitive without a subject of its own: "…, adding".</summary>
    Participle,

    /// <summary>After the verb: said Lind.</summary>
    Inverted,
}

/// <summary>The subject and the first token of the clause that it opens.</summary>
internal readonly record struct SubjectFinding(Phrase? Phrase, SubjectLink Link, int ClauseStart);

/// <summary>Finds the subject of a verb within its sentence.</summary>
internal sealed class SubjectFinder(LentList<Token> tokens, NounPhraseReader phrases, Weights weights)
{
    private const int LongestInsertion = 45;
    private const int LongestSubject = 14;

    public SubjectFinding Find(int verb, VerbGroup group, int floor)
    {
        var j = group.First - 1;
        if (group.Infinitive)
            return new SubjectFinding(Main(group.First, floor, shared: false), SubjectLink.Participle, group.First);
        var ing = tokens[verb].IsOnlyIng && !group.HasAuxiliary;
        if (j < floor)
            return new SubjectFinding(null, ing ? SubjectLink.Participle : SubjectLink.None, group.First);

        ref readonly var before = ref tokens[j];
        switch (before.Kind)
        {
            case TokenKind.Comma or TokenKind.Dash:
                if (ing)
                    return new SubjectFinding(Main(j, floor, shared: false), SubjectLink.Participle, j);
                return AcrossInsertion(j, floor) is { } phrase
                    ? new SubjectFinding(phrase, SubjectLink.Direct, phrase.First)
                    : new SubjectFinding(Main(j, floor, shared: true), SubjectLink.Shared, j);
            case TokenKind.Quote:
                return new SubjectFinding(ing ? Main(j, floor, shared: false) : null, ing ? SubjectLink.Participle : SubjectLink.None, group.First);
            case TokenKind.Word or TokenKind.Close:
                return AfterWord(j, floor, group, ing);
            default:
                return new SubjectFinding(null, SubjectLink.None, group.First);
        }
    }

    /// <summary>The phrase that begins at a token.</summary>
    public Phrase? After(int token, int end) => phrases.StartingAt(token, end);

    /// <summary>The subject that a verb without one shares: the best of the subjects before it, by weight.</summary>
    public Phrase? Main(int before, int floor, bool shared)
    {
        Phrase? best = null;
        var bestScore = double.NegativeInfinity;
        var (embedded, subordinate) = (false, false);
        var (count, last) = (0, -1);
        for (var i = floor; i < before; i++)
        {
            ref readonly var t = ref tokens[i];
            if (t.Is(Form.That) && i > floor && tokens[i - 1].Is(WordClass.Verb))
                embedded = true;
            subordinate = t.Kind is not (TokenKind.Comma or TokenKind.Dash) && (subordinate || t.Is(WordClass.Subordinator));
            if (!WordTests.IsFinite(t) || SubjectOfFinite(i, floor, last) is not { } phrase)
                continue;
            // The antecedent of "who" may still be the subject of a later verb.
            last = tokens[phrase.Head].Is(WordClass.Relative) ? last : phrase.First;
            var score = Score(phrase, i, embedded, count++) + (subordinate ? weights[Feature.SubjectInSubordinate] : 0);
            if (score + (shared ? weights[Feature.SubjectNearest] : 0) >= bestScore)
                (best, bestScore) = (phrase, score);
        }

        return best ?? Opening(floor, before);
    }

    /// <summary>The phrase before an insertion that ends in the comma at <paramref name="comma"/>: "Rosa Lind, who leads the pilots, said".</summary>
    private Phrase? AcrossInsertion(int comma, int floor)
    {
        var lowest = Math.Max(floor + 1, comma - LongestInsertion);
        var seen = 0;
        for (var i = comma - 2; i >= lowest && seen < 4; i--)
        {
            if (tokens[i].Kind != tokens[comma].Kind)
                continue;
            seen++;
            if (phrases.EndingAt(i - 1, floor) is not { } phrase || IsObjectOfPreposition(phrase, floor))
                continue;
            var tail = tokens[phrase.End - 1];
            if (phrase.First > floor && tokens[phrase.First - 1].Kind == TokenKind.Comma && tail.Is(WordClass.Place | WordClass.Abbreviation) && phrase.Length <= 2)
                continue;
            var personNoun = WordTests.IsPersonNoun(tokens[phrase.Head]) || (tokens[phrase.Head].Is(WordClass.Quantity) && WordTests.IsPersonNoun(tail));
            if (personNoun && WordTests.IsNameWord(tokens[i + 1]) && phrases.EndingAt(comma - 1, i + 1) is { } name && name.First == i + 1)
                return new Phrase(phrase.First, name.End, phrase.Head);
            if ((WordTests.IsNameWord(tail) || tail.Kind == TokenKind.Close || personNoun || WordTests.IsSubjectPronoun(tail) || WordTests.IsDeterminer(tokens[phrase.First])) && OpensInsertion(tokens[i + 1], tail))
                return phrase;
        }

        return null;
    }

    /// <summary>"Rosa Lind, a pilot from Portwell said": the second comma was forgotten.</summary>
    private Phrase? BeforeOpenApposition(Phrase phrase, int floor)
    {
        var comma = phrase.First - 1;
        if (comma <= floor || tokens[comma].Kind != TokenKind.Comma || !WordTests.IsDeterminer(tokens[phrase.First]) || tokens[phrase.First].Is(WordClass.Possessive))
            return null;
        return phrases.EndingAt(comma - 1, floor) is { } name && name.First == floor && WordTests.IsNameWord(tokens[name.End - 1]) && tokens[phrase.Head].Is(WordClass.Role) ? name : null;
    }

    /// <summary>"Protesters marching through the streets chanted": not the streets.</summary>
    private Phrase? BeforePlace(Phrase phrase, int floor)
    {
        var k = phrase.First - 2;
        if (k < floor || !IsObjectOfPreposition(phrase, floor))
            return null;
        if (k > floor && (tokens[k].Is(WordClass.UnlistedIng) || tokens[k].Is(WordClass.UnlistedEd)))
            k--;
        // "an official familiar with the plan": the adjective after the noun reads like the noun.
        if (k - 1 > floor && tokens[k].IsLowerWord && !WordTests.IsPersonNoun(tokens[k]) && tokens[k - 1].Is(WordClass.Role))
            k--;
        return phrases.EndingAt(k, floor) is { } other && StartsClause(other, floor)
            && (WordTests.IsPersonNoun(tokens[other.Head]) || tokens[other.Head].Is(WordClass.Quantity | WordClass.Subject) || WordTests.IsNameWord(tokens[other.End - 1])) ? other : null;
    }

    /// <summary>"The man who met the mayor said", "A person who was briefed on the plan said": whoever "who" stands for.</summary>
    private Phrase? BeforeRelativeClause(Phrase phrase, int floor)
    {
        for (var i = phrase.First - 1; i > floor && i > phrase.First - LongestSubject && tokens[i].IsWord; i--)
        {
            if (!tokens[i].Is(WordClass.Relative) || tokens[i].Is(Form.Whose))
                continue;
            return WordTests.IsFinite(tokens[i + 1]) && phrases.EndingAt(i - 1, floor) is { } antecedent && StartsClause(antecedent, floor)
                && (WordTests.IsPersonNoun(tokens[antecedent.Head]) || WordTests.IsNameWord(tokens[antecedent.End - 1])) ? antecedent : null;
        }

        return null;
    }

    private bool StartsClause(Phrase phrase, int floor) =>
        phrase.First == floor || !tokens[phrase.First - 1].IsWord || tokens[phrase.First - 1].Is(WordClass.Conjunction | WordClass.Complementizer);

    private static bool OpensInsertion(in Token t, in Token tail) =>
        t.Is(WordClass.Determiner | WordClass.Possessive | WordClass.Relative | WordClass.Preposition | WordClass.Role | WordClass.Title | WordClass.LowerTitle | WordClass.Adverb
            | WordClass.Subordinator | WordClass.Number)
        || t.Has(TokenTraits.Digit) || t.Is(WordClass.UnlistedIng) || t.Is(WordClass.UnlistedEd) || t.Is(WordClass.IngForm | WordClass.ParticipleForm)
        || t.Kind == TokenKind.Quote || (t.IsWord && WordTests.IsNameWord(tail));

    private SubjectFinding AfterWord(int j, int floor, VerbGroup group, bool ing)
    {
        ref readonly var before = ref tokens[j];
        if (before.Form is Form.That or Form.Which && AgentOfUtterance(j, floor) is { } agent)
            return new SubjectFinding(agent, SubjectLink.Relative, j);
        if (before.Is(WordClass.Relative) && !before.Is(Form.This))
            return new SubjectFinding(new Phrase(j, j + 1, j), SubjectLink.Relative, j);
        if (before.Has(TokenTraits.Contracted) && before.Is(WordClass.Subject | WordClass.Relative))
            return new SubjectFinding(new Phrase(j, j + 1, j), SubjectLink.Direct, j);
        if (before.Is(WordClass.Conjunction))
            return new SubjectFinding(Main(j, floor, shared: !ing), SubjectLink.Shared, j);
        if (phrases.EndingAt(j, floor) is { } phrase && !(ing && before.Is(WordClass.Preposition)))
        {
            // "a statement saying": the agent speaks, not the paper.
            if (ing && (NamesUtterance(phrase) || (IsObjectOfPreposition(phrase, floor) && !SpeaksInParticiple(phrase))))
                return new SubjectFinding(Main(phrase.First, floor, shared: false) ?? phrase, SubjectLink.Participle, phrase.First);
            phrase = AfterQuote(phrase, floor) ?? BeforeOpenApposition(phrase, floor) ?? BeforeRelativeClause(phrase, floor) ?? BeforePlace(phrase, floor) ?? phrase;
            return new SubjectFinding(phrase, SubjectLink.Direct, phrase.First);
        }

        return ing || before.Is(WordClass.Subordinator)
            ? new SubjectFinding(Main(j, floor, shared: false), SubjectLink.Participle, j)
            : new SubjectFinding(null, SubjectLink.None, group.First);
    }

    /// <summary>"He released a letter that says": he speaks, not the letter.</summary>
    private Phrase? AgentOfUtterance(int relative, int floor)
    {
        for (var i = relative - 1; i > floor && i > relative - 8; i--)
        {
            if (tokens[i].Is(WordClass.SpeechNoun | WordClass.Artefact) && tokens[i].IsLowerWord)
                return Main(i, floor, shared: true) is { } main && (WordTests.IsNameWord(tokens[main.End - 1]) || WordTests.IsPersonNoun(tokens[main.Head]) || tokens[main.Head].Is(WordClass.Male | WordClass.Female)) ? main : null;
        }

        return null;
    }

    /// <summary>"It sank," a woman on the pier said: all words between the quotation and the verb are the subject.</summary>
    private Phrase? AfterQuote(Phrase phrase, int floor)
    {
        for (var i = phrase.First - 1; i >= floor && i > phrase.First - LongestSubject; i--)
        {
            if (tokens[i].Kind == TokenKind.Quote)
                return i + 1 < phrase.First && phrases.StartingAt(i + 1, phrase.End) is { } first ? first with { End = first.End == phrase.First ? phrase.End : first.End } : null;
            if (!tokens[i].IsWord || WordTests.IsPlainVerb(tokens[i]) || tokens[i].Is(WordClass.Complementizer | WordClass.Subordinator))
                return null;
        }

        return null;
    }

    /// <summary>"footage of Lind saying", "with the union arguing": the phrase after the preposition speaks.</summary>
    private bool SpeaksInParticiple(Phrase phrase) => tokens[phrase.First - 1].Form is Form.Of or Form.With && !tokens[phrase.End - 1].Is(WordClass.Outlet)
        && (WordTests.IsNameWord(tokens[phrase.End - 1]) || WordTests.IsPersonNoun(tokens[phrase.Head]));

    private bool NamesUtterance(Phrase phrase)
    {
        for (var i = phrase.First; i < phrase.End; i++)
        {
            if (tokens[i].Is(WordClass.SpeechNoun | WordClass.Artefact))
                return true;
        }

        return false;
    }

    private Phrase? SubjectOfFinite(int verb, int floor, int last)
    {
        if (tokens[verb].Has(TokenTraits.Contracted))
            return tokens[verb].Is(WordClass.Subject) ? new Phrase(verb, verb + 1, verb) : null;
        var group = VerbGroup.Before(tokens, verb, floor);
        var j = group.First - 1;
        if (j <= last || j < floor)
            return null;
        var phrase = tokens[j].Kind is TokenKind.Comma or TokenKind.Dash ? AcrossInsertion(j, floor)
            : tokens[j].Is(Form.Who) ? new Phrase(j, j + 1, j)
            : tokens[j].Is(WordClass.Relative) ? null
            : phrases.EndingAt(j, floor);
        return phrase is { } p && p.First > last && !(p.Length == 1 && tokens[p.Head].Is(WordClass.UnlistedIng)) && !IsObjectOfPreposition(p, floor) ? p : null;
    }

    private double Score(Phrase phrase, int verb, bool embedded, int count)
    {
        var head = tokens[phrase.Head];
        var kind = head.Is(WordClass.Male | WordClass.Female) && head.Is(WordClass.Subject) || head.Is(Form.They) ? Feature.SubjectPronoun
            : WordTests.IsNameWord(tokens[phrase.End - 1]) ? Feature.SubjectName
            : WordTests.IsPersonNoun(head) ? Feature.SubjectPersonNoun
            : Feature.SubjectOther;
        return weights[kind]
            + (count == 0 ? weights[Feature.SubjectFirst] : 0)
            + (tokens[verb].Is(WordClass.CoreVerb) ? weights[Feature.SubjectOfCue] : 0)
            + (embedded ? weights[Feature.SubjectEmbedded] : 0)
            + (count * weights[Feature.SubjectLate]);
    }

    /// <summary>The phrase that opens the sentence, after a fronted adverbial if there is one.</summary>
    private Phrase? Opening(int floor, int before)
    {
        for (var i = floor; i < Math.Min(before, floor + 12); i++)
        {
            if (tokens[i].Is(WordClass.UnlistedAdverb) && tokens[i + 1].Kind == TokenKind.Comma)
                continue;
            if ((i == floor || tokens[i - 1].Kind == TokenKind.Comma) && phrases.StartingAt(i, before) is { } phrase
                && (WordTests.IsNameWord(tokens[phrase.End - 1]) || WordTests.IsPersonNoun(tokens[phrase.Head]) || WordTests.IsSubjectPronoun(tokens[i])))
                return phrase;
        }

        return null;
    }

    private bool IsObjectOfPreposition(Phrase phrase, int floor) =>
        phrase.First > floor && tokens[phrase.First - 1].Is(WordClass.Preposition) && !tokens[phrase.First - 1].Is(WordClass.Subordinator);
}
