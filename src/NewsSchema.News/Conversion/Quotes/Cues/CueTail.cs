using NewsSchema.News.Conversion.Quotes.Lexicon;
using NewsSchema.News.Conversion.Quotes.Phrases;
using NewsSchema.News.Conversion.Quotes.Text;

namespace NewsSchema.News.Conversion.Quotes.Cues;

/// <summary>Reads what follows a reporting verb: hearer, adverbials, insertions, and where the content begins.</summary>
internal sealed class CueTail(LentList<Token> tokens, NounPhraseReader phrases)
{
    private const int LongestInsertion = 16;
    private const int ClauseWindow = 40;

    public readonly record struct Finding(ContentShape Shape, int ContentStart, int ClauseEnd, bool Explicit, Phrase? Hearer);

    /// <summary>Reads on from <paramref name="k"/>, the first token after the cue.</summary>
    public Finding Read(int k, Verb verb, int end)
    {
        Phrase? hearer = null;
        if (verb.Has(VerbFrames.Hearer) && verb.Has(VerbFrames.Clause) && HearerAt(k, end) is { } told)
        {
            hearer = told;
            k = told.End;
        }

        while (k < end)
        {
            if (tokens[k].IsWord && verb.IsLedBy(tokens[k].Form) && LeadContent(verb, k, end, hearer) is { } led)
                return led;
            var next = SkipOne(k, end);
            if (next == k)
                break;
            k = next;
        }

        var found = AtContent(verb, k, end, hearer);
        return hearer is { } phrase ? WithObject(verb, phrase, found) : found;
    }

    /// <summary>"urged calm" and "urged the crew to stay": what looks like a hearer is part of what was urged.</summary>
    private Finding WithObject(Verb verb, Phrase hearer, Finding found)
    {
        if (found.Shape == ContentShape.None && verb.Has(VerbFrames.Np))
            return new Finding(ContentShape.Phrase, hearer.First, hearer.First, false, null);
        return found.Shape == ContentShape.Phrase && verb.Lemma != "tell" && tokens[found.ContentStart].Is(Form.To) && found.ContentStart == hearer.End
            ? new Finding(ContentShape.Phrase, hearer.First, hearer.First, false, null)
            : found;
    }

    /// <summary>The first token after time words, places and occasions: "in a statement on Friday".</summary>
    public int SkipAdverbials(int k, int end)
    {
        while (k < end)
        {
            var next = SkipOne(k, end);
            if (next == k)
                return k;
            k = next;
        }

        return k;
    }

    private int SkipAdverbs(int k, int end)
    {
        while (k < end && (tokens[k].Is(WordClass.Time | WordClass.TimeLead) || WordTests.IsAdverb(tokens[k])))
            k++;
        return k;
    }

    public bool HasFinite(int from, int end)
    {
        var limit = Math.Min(end, from + ClauseWindow);
        for (var i = from; i < limit; i++)
        {
            if (WordTests.IsFinite(tokens[i]) || tokens[i].Kind == TokenKind.Quote)
                return true;
        }

        return false;
    }

    private Phrase? HearerAt(int k, int end)
    {
        if (k >= end || !tokens[k].IsWord || tokens[k].Is(WordClass.Preposition | WordClass.Complementizer))
            return null;
        if (tokens[k].Is(WordClass.Object) && !tokens[k].Has(TokenTraits.Contracted) && !(k + 1 < end && tokens[k].Is(WordClass.Subject) && WordTests.IsFinite(tokens[k + 1])))
            return new Phrase(k, k + 1, k);
        if (phrases.StartingAt(k, end) is not { } phrase || (phrase.End < end && WordTests.IsFinite(tokens[phrase.End])))
            return null;
        // "told Lind and Reed that …"
        if (phrase.End + 1 < end && tokens[phrase.End].Is(Form.And) && WordTests.IsNameWord(tokens[phrase.End + 1]) && phrases.StartingAt(phrase.End + 1, end) is { } second
            && (second.End >= end || !WordTests.IsFinite(tokens[second.End])))
            return phrase with { End = second.End };
        return phrase;
    }

    /// <summary>"called for", "complained about", "pointed out that".</summary>
    private Finding? LeadContent(Verb verb, int k, int end, Phrase? hearer)
    {
        var lead = tokens[k].Form;
        if (k + 1 >= end || tokens[k + 1].Kind is TokenKind.Period or TokenKind.Terminal)
            return lead is Form.Out ? new Finding(ContentShape.None, -1, k + 1, false, hearer) : null;
        if (lead is Form.Out or Form.Up or Form.In or Form.Over)
        {
            var next = SkipAdverbs(k + 1, end);
            if (next < end && tokens[next].IsWord && verb.IsLedBy(tokens[next].Form))
                return new Finding(ContentShape.Phrase, next + 1, next + 1, false, hearer);
            var content = AtContent(verb, SkipAdverbials(next, end), end, hearer);
            return content with { Explicit = content.Explicit || (lead == Form.Out && content.Shape != ContentShape.None) };
        }

        return new Finding(ContentShape.Phrase, k + 1, k + 1, false, hearer);
    }

    private Finding AtContent(Verb verb, int k, int end, Phrase? hearer)
    {
        if (k >= end)
            return new Finding(ContentShape.None, -1, k, false, hearer);
        ref readonly var t = ref tokens[k];
        switch (t.Kind)
        {
            case TokenKind.Period or TokenKind.Terminal or TokenKind.Semicolon or TokenKind.Close:
                return new Finding(ContentShape.None, -1, k, false, hearer);
            case TokenKind.Colon:
                return k + 1 < end ? new Finding(ContentShape.Clause, k + 1, k, true, hearer) : new Finding(ContentShape.None, -1, k, false, hearer);
            case TokenKind.Quote:
                return new Finding(ContentShape.Clause, k, k, true, hearer);
            case TokenKind.Comma or TokenKind.Dash:
                return AfterComma(k, end, hearer);
        }

        if (t.Is(Form.That) && !t.Has(TokenTraits.Contracted) && k + 1 < end && !IsBareFinite(tokens[k + 1]))
            return new Finding(ContentShape.Clause, k + 1, k, true, hearer);
        if (t.Is(Form.To))
            return verb.Has(VerbFrames.Infinitive) || hearer is not null ? new Finding(ContentShape.Phrase, k, k, false, hearer) : new Finding(ContentShape.None, -1, k, false, hearer);
        if (t.Is(WordClass.Complementizer) && !t.Is(Form.That))
            return new Finding(ContentShape.Clause, k, k, !t.Is(WordClass.Subordinator), hearer);
        var shape = ClauseBefore(verb, k, end) && (verb.Has(VerbFrames.Clause)) && !StartsAdverbial(t) ? ContentShape.Clause : ContentShape.Phrase;
        return new Finding(shape, k, k, false, hearer);
    }

    /// <summary>A clause has its verb before the first comma; a verb that takes no noun phrase must have a clause.</summary>
    private bool ClauseBefore(Verb verb, int k, int end)
    {
        if (!verb.Has(VerbFrames.Np) && verb.Grade == VerbGrade.Core)
            return true;
        var comma = k;
        while (comma < end && tokens[comma].Kind is not (TokenKind.Comma or TokenKind.Dash))
            comma++;
        return HasFinite(k, comma);
    }

    /// <summary>"that was wrong" has no clause after "that"; "that he's wrong" has.</summary>
    private static bool IsBareFinite(in Token t) => WordTests.IsFinite(t) && !t.Has(TokenTraits.Contracted);

    private static bool StartsAdverbial(in Token t) => t.Is(WordClass.Subordinator) && !t.Is(WordClass.Complementizer | WordClass.Determiner);

    /// <summary>"said, “…”" and "said, without giving details, that …".</summary>
    private Finding AfterComma(int k, int end, Phrase? hearer)
    {
        var none = new Finding(ContentShape.None, -1, k, false, hearer);
        if (k + 1 >= end)
            return none;
        if (tokens[k + 1].Kind == TokenKind.Quote)
            return new Finding(ContentShape.Clause, k + 1, k, true, hearer);
        if (tokens[k + 1].Is(Form.That) && k + 2 < end && !IsBareFinite(tokens[k + 2]))
            return new Finding(ContentShape.Clause, k + 2, k, true, hearer);
        var limit = Math.Min(end - 1, k + LongestInsertion);
        for (var i = k + 2; i < limit; i++)
        {
            if (tokens[i].Kind != tokens[k].Kind)
                continue;
            var start = tokens[i + 1].Is(Form.That) ? i + 2 : tokens[i + 1].Kind == TokenKind.Quote ? i + 1 : -1;
            return start > 0 && start < end && !WordTests.IsFinite(tokens[start]) && !HasOwnCue(k + 1, i) ? new Finding(ContentShape.Clause, start, i, true, hearer) : none;
        }

        return none;
    }

    /// <summary>"…, officials say he told an agent, “…”": what stands between the commas reports for itself.</summary>
    private bool HasOwnCue(int from, int to)
    {
        if (!WordTests.IsNounLike(tokens[from]) && !WordTests.IsDeterminer(tokens[from]) && !tokens[from].Is(WordClass.Subject))
            return false;
        for (var i = from + 1; i < to; i++)
        {
            if (tokens[i] is { IsLowerWord: true } t && t.Is(WordClass.CoreVerb) && t.Is(WordClass.PastForm | WordClass.ThirdForm))
                return true;
        }

        return false;
    }

    private int SkipOne(int k, int end)
    {
        ref readonly var t = ref tokens[k];
        if (!t.IsWord)
            return k;
        if (t.Is(WordClass.Time) && !t.IsPossessive)
            return k + 1 < end && tokens[k + 1].Has(TokenTraits.Digit) ? k + 2 : k + 1;
        if (t.Is(WordClass.TimeLead | WordClass.Determiner) && k + 1 < end && tokens[k + 1].Is(WordClass.Time) && !tokens[k + 1].IsPossessive)
            return k + 2;
        if (WordTests.IsAdverb(t) && !t.Is(WordClass.Determiner | WordClass.Quantity | WordClass.Negation) && k + 1 < end && EndsAdverbial(tokens[k + 1]))
            return k + 1;
        if (t.Is(Form.To) && !(k + 1 < end && (WordTests.IsDeterminer(tokens[k + 1]) || WordTests.IsNameWord(tokens[k + 1]) || WordTests.IsPersonNoun(tokens[k + 1]))))
            return k;
        if (!t.Is(WordClass.Preposition) || t.Is(WordClass.Adverb) || (t.Is(WordClass.Subordinator) && !t.Is(Form.After) && !t.Is(Form.Before)))
            return k;
        return SkipPrepositional(k, end);
    }

    private int SkipPrepositional(int k, int end)
    {
        if (k + 1 < end && tokens[k + 1].Is(WordClass.Time))
            return SkipOne(k + 1, end);
        if (k + 2 < end && tokens[k + 1].Is(WordClass.TimeLead | WordClass.Determiner) && tokens[k + 2].Is(WordClass.Time) && !tokens[k + 2].IsPossessive)
            return k + 3;
        if (phrases.StartingAt(k + 1, end) is not { } phrase)
            return k;
        return phrase.End < end && WordTests.IsFinite(tokens[phrase.End]) && !tokens[phrase.End].Is(WordClass.Time) ? k : phrase.End;
    }

    private static bool EndsAdverbial(in Token t) => !t.IsWord || t.Is(WordClass.Preposition | WordClass.Time | WordClass.TimeLead | WordClass.Complementizer) || WordTests.IsAdverb(t);
}
