using NewsSchema.News.Conversion.Quotes.Lexicon;
using NewsSchema.News.Conversion.Quotes.Phrases;
using NewsSchema.News.Conversion.Quotes.Text;

namespace NewsSchema.News.Conversion.Quotes.Cues;

/// <summary>Decides whether a word reports, whose it is and what it leads to. What is reported is left to the bounds.</summary>
internal sealed class CueReader(LentList<Token> tokens, NounPhraseReader phrases, SubjectFinder subjects)
{
    private readonly CueTail _tail = new(tokens, phrases);
    private readonly SourceCueReader _sources = new(tokens, phrases, new CueTail(tokens, phrases));
    private readonly PassiveReader _passives = new(tokens, phrases);

    /// <summary>Lists the cues of a sentence from left to right.</summary>
    public void ReadAll(int floor, int end, LentList<CueSite> cues)
    {
        cues.Truncate(0);
        var words = tokens.Items;
        for (var i = floor; i < end; i++)
        {
            ref readonly var t = ref words[i];
            if (!t.Is(WordClass.Verb | WordClass.SpeechNoun) && !t.Is(Form.According))
                continue;
            if (((t.Is(WordClass.Verb) ? ReadVerb(i, floor, end) : null) ?? _sources.Read(i, floor, end)) is not { } cue)
                continue;
            // "…," said Lind, adding that …: the subject after the first verb speaks on.
            if (cue.Link is SubjectLink.Participle or SubjectLink.Shared && cues is [.., { Link: SubjectLink.Inverted, IsAccordingTo: false } inverted])
                cue = cue with { Subject = inverted.Subject };
            cues.Add(cue);
        }
    }

    private CueSite? ReadVerb(int i, int floor, int end)
    {
        ref readonly var t = ref tokens[i];
        var verb = EnglishLexicon.VerbOf(t.Form);
        if ((t.IsCapital && i > floor) || t.IsPossessive || t.Has(TokenTraits.Contracted) || (verb.Has(VerbFrames.It) && !(i + 1 < end && tokens[i + 1].Is(Form.It))))
            return null;
        var cueEnd = verb.Has(VerbFrames.It) ? i + 2 : i + 1;

        var group = VerbGroup.Before(tokens, i, floor);
        if (group.Negated || (group.Infinitive && group.First > floor && tokens[group.First - 1].Is(WordClass.Negation)) || AsksForSilence(i, end))
            return null;
        if (IsPassive(t, group))
            return _passives.Read(i, verb, group, end);

        var tail = _tail.Read(cueEnd, verb, end);
        var subject = subjects.Find(i, group, floor);
        if (!(subject.Link == SubjectLink.Direct && tokens[group.First - 1].Kind is TokenKind.Comma or TokenKind.Dash) && Inverted(i, verb, group, floor, end) is { } inverted)
            return inverted;
        if ((i == floor && t.IsCapital) || IsAskedInPassing(i, floor, end))
            return Fronted(i, verb, tail, end);
        if (i + 1 < end && tokens[i + 1].Is(Form.By) && t.Is(WordClass.ParticipleForm))
            return _passives.Read(i, verb, group, end);
        if (!SubjectFits(t, group, subject) || IsNounAfterAll(i, group, subject, floor))
            return null;

        var before = subject.Link is SubjectLink.Direct && subject.ClauseStart > floor && IsContentBorder(tokens[subject.ClauseStart - 1], tokens[subject.ClauseStart]);
        if (!ContentFits(verb, tail, subject, before, out var needsMarks) || (IsNounToo(t, group) && (subject.Link == SubjectLink.Shared || !tail.Explicit) && !SingularSpeaker(subject) && !(verb.Has(VerbFrames.Object) && IsWholePhrase(subject))))
            return null;
        return new CueSite
        {
            First = i,
            End = cueEnd,
            Verb = tokens[i].Form,
            Subject = subject.Phrase,
            Link = subject.Link,
            ClauseStart = subject.ClauseStart,
            ClauseEnd = tail.ClauseEnd,
            After = tail.Shape,
            ContentStart = tail.ContentStart,
            Explicit = tail.Explicit,
            NeedsMarks = needsMarks,
            Before = before,
            Hearer = tail.Hearer,
        };
    }

    /// <summary>"…," said pilot Rosa Lind – after a quotation or a comma, with no clause after the name.</summary>
    private CueSite? Inverted(int i, Verb verb, VerbGroup group, int floor, int end)
    {
        var border = group.First - 1;
        if (!verb.Has(VerbFrames.Invert) || group.HasAuxiliary || border < floor)
            return null;
        if (tokens[border].Kind is not (TokenKind.Quote or TokenKind.Comma or TokenKind.Dash))
            return null;
        if (phrases.StartingAt(i + 1, end) is not { } phrase || (phrase.End < end && !EndsInversion(tokens[phrase.End])))
            return null;
        if (!tokens[i].Is(WordClass.PastForm | WordClass.ThirdForm) && !(tokens[i].Is(WordClass.BaseForm) && IsPlural(phrase, tokens[phrase.Head])))
            return null;
        if (WordTests.IsDeterminer(tokens[phrase.First]) ? !WordTests.IsPersonNoun(tokens[phrase.Head]) && tokens[border].Kind != TokenKind.Quote
            : !IsSpeakerLike(phrase))
            return null;
        phrase = WithNameAfter(phrase, end);
        return new CueSite
        {
            First = i,
            End = i + 1,
            Verb = tokens[i].Form,
            Subject = phrase,
            Link = SubjectLink.Inverted,
            ClauseStart = group.First,
            ClauseEnd = phrase.End,
            Before = true,
        };
    }

    /// <summary>"Lind, asked whether the rope was old, said": somebody else asked.</summary>
    private bool IsAskedInPassing(int i, int floor, int end) => i > floor && i + 1 < end && tokens[i].Is(Form.Asked) && tokens[i - 1].Kind == TokenKind.Comma
        && tokens[i + 1].Is(WordClass.Complementizer | WordClass.Preposition | WordClass.Subordinator);

    /// <summary>"said Reed's wife, Ana Ruiz.": the name after the comma is part of the speaker's words.</summary>
    private Phrase WithNameAfter(Phrase phrase, int end)
    {
        var comma = phrase.End;
        if (comma + 1 >= end || tokens[comma].Kind != TokenKind.Comma || !tokens[phrase.Head].Is(WordClass.Role) || tokens[phrase.Head].Is(WordClass.Plural)
            || !WordTests.IsNameWord(tokens[comma + 1]))
            return phrase;
        return phrases.StartingAt(comma + 1, end) is { } name && WordTests.IsNameWord(tokens[name.End - 1]) && (name.End >= end || !tokens[name.End].IsWord) ? phrase with { End = name.End } : phrase;
    }

    /// <summary>"Calling the rope old, Lind left" and "Asked about the rope, Lind left": who asked is not said.</summary>
    private CueSite? Fronted(int i, Verb verb, CueTail.Finding tail, int end)
    {
        var asks = verb.Lemma == "ask" && tokens[i].Is(WordClass.ParticipleForm);
        if (tail.Shape == ContentShape.None || (!tokens[i].IsOnlyIng && !asks)
            || !ContentFits(verb, tail, new SubjectFinding(new Phrase(i, i + 1, i), SubjectLink.Participle, i), before: false, out var needsMarks))
            return null;
        var subject = asks && tokens[i + 1].Is(Form.By) ? phrases.StartingAt(i + 2, end) : null;
        for (var k = i + 1; k < end && subject is null && !asks; k++)
        {
            if (tokens[k].Kind == TokenKind.Comma)
                subject = phrases.StartingAt(k + 1, end);
        }

        return subject is null && !asks ? null : new CueSite
        {
            First = i,
            End = i + 1,
            Verb = tokens[i].Form,
            Subject = subject,
            Link = SubjectLink.Participle,
            ClauseStart = i,
            ClauseEnd = tail.ClauseEnd,
            After = tail.Shape,
            ContentStart = tail.ContentStart,
            Explicit = tail.Explicit,
            NeedsMarks = needsMarks,
            Fronted = true,
        };
    }

    private bool IsSpeakerLike(Phrase phrase) => WordTests.IsNameWord(tokens[phrase.End - 1]) || WordTests.IsPersonNoun(tokens[phrase.Head])
        || tokens[phrase.Head].Is(WordClass.Subject | WordClass.Quantity | WordClass.Group);

    private static bool EndsInversion(in Token t) => !t.IsWord || (!WordTests.IsFinite(t) && t.Is(WordClass.Preposition | WordClass.Time | WordClass.TimeLead | WordClass.Subordinator | WordClass.Relative | WordClass.Coordinator))
        || (WordTests.IsAdverb(t) && !WordTests.IsFinite(t));

    /// <summary>"who asked not to be named": nothing is reported.</summary>
    private bool AsksForSilence(int i, int end) => i + 3 < end && tokens[i + 1].Is(Form.Not) && tokens[i + 2].Is(Form.To) && tokens[i + 3].Is(Form.Be);

    private static bool IsPassive(in Token t, VerbGroup group) => group.AfterBe && t.Is(WordClass.PastForm | WordClass.ParticipleForm) && !t.Is(WordClass.IngForm);

    private static bool IsContentBorder(in Token before, in Token first) =>
        before.Kind is TokenKind.Quote or TokenKind.Comma or TokenKind.Dash || (before.Is(Form.As) && first.IsWord);

    /// <summary>Rules nouns out: "claims" needs somebody who claims.</summary>
    private bool SubjectFits(in Token t, VerbGroup group, SubjectFinding subject)
    {
        if (subject.Phrase is not { } phrase)
            return subject.Link == SubjectLink.Participle;
        var head = tokens[phrase.Head];
        if (t.IsOnlyIng || group.HasAuxiliary || group.Infinitive)
            return !head.Is(WordClass.First) || !head.Is(WordClass.Subject) || t.Is(WordClass.CoreVerb);
        if (subject.Link is SubjectLink.Shared or SubjectLink.Participle)
            return !t.Is(WordClass.BaseForm | WordClass.ThirdForm) || !t.Is(WordClass.SpeechNoun | WordClass.Artefact) || subject.Link == SubjectLink.Shared;
        if (t.Is(WordClass.PastForm))
            return true;
        if (t.Is(WordClass.ThirdForm))
        {
            return !head.Is(WordClass.Quantity) && (WordTests.IsNameWord(tokens[phrase.End - 1]) || WordTests.IsDeterminer(tokens[phrase.First])
                || head.Is(WordClass.Subject | WordClass.Relative | WordClass.Group | WordClass.Role | WordClass.OrgNoun | WordClass.OrgWord));
        }

        // "White House press": one name does not take a plural verb.
        var oneName = WordTests.IsNameWord(tokens[phrase.End - 1]) && !tokens[phrase.End - 1].Has(TokenTraits.EndsInS);
        return !(IsNounToo(t, group) || oneName) || IsPlural(phrase, head);
    }

    /// <summary>"state troopers", "advocates": a form that is a noun as often as a verb.</summary>
    private static bool IsNounToo(in Token t, VerbGroup group) => !group.HasAuxiliary && t.Is(WordClass.BaseForm | WordClass.ThirdForm) && !t.Is(WordClass.PastForm)
        && t.Is(WordClass.SpeechNoun | WordClass.OrgNoun | WordClass.Role | WordClass.Artefact);

    /// <summary>"that claim smacked of …", "why do OBR forecasts matter?", "in a box labelled “…”".</summary>
    private bool IsNounAfterAll(int i, VerbGroup group, SubjectFinding subject, int floor)
    {
        if (subject is not { Link: SubjectLink.Direct or SubjectLink.Relative, Phrase: { } phrase } || group.HasAuxiliary)
            return false;
        var before = phrase.First > floor ? tokens[phrase.First - 1] : tokens[i];
        ref readonly var word = ref tokens[i];
        if (word.Is(WordClass.ThirdForm | WordClass.PastForm) && !word.Is(WordClass.BaseForm) && before.Is(WordClass.Do | WordClass.Modal))
            return true;
        if (tokens[phrase.Head].Is(Form.That) && phrase.Length == 1)
            return (word.Is(WordClass.BaseForm) && !word.Is(WordClass.PastForm) && word.Is(WordClass.SpeechNoun)) || !CanReport(phrase.First - 1, floor);
        return word.Is(WordClass.ParticipleForm) && EnglishLexicon.VerbOf(word.Form).Has(VerbFrames.Object) && before.Is(WordClass.Preposition) && !before.Is(WordClass.Subordinator);
    }

    /// <summary>What "that" stands for: a person, a body or a paper says something; "any indicators that suggest" do not.</summary>
    private bool CanReport(int antecedent, int floor)
    {
        if (antecedent > floor && tokens[antecedent].Kind == TokenKind.Comma)
            antecedent--;
        return antecedent >= floor && (tokens[antecedent].Kind == TokenKind.Quote || WordTests.IsNameWord(tokens[antecedent])
            || WordTests.IsPersonNoun(tokens[antecedent]) || tokens[antecedent].Is(WordClass.Artefact | WordClass.SpeechNoun));
    }

    /// <summary>"Lind's own party calls her …": with an article or a possessor in front, the phrase ends before the verb.</summary>
    private bool IsWholePhrase(SubjectFinding subject) => subject is { Link: SubjectLink.Direct, Phrase: { } phrase } && WordTests.IsPersonNoun(tokens[phrase.Head])
        && (WordTests.IsDeterminer(tokens[phrase.First]) || tokens[phrase.First].IsPossessive);

    private bool SingularSpeaker(SubjectFinding subject) =>
        subject.Phrase is { } phrase && subject.Link != SubjectLink.Shared && (tokens[phrase.Head].Is(WordClass.Subject | WordClass.Relative) || WordTests.IsNameWord(tokens[phrase.End - 1])
            || (tokens[phrase.Head].Is(WordClass.Role) && !tokens[phrase.Head].Is(WordClass.Plural)));

    private bool IsPlural(Phrase phrase, Token head)
    {
        if (head.Is(WordClass.Plural | WordClass.Quantity | WordClass.Group | WordClass.Relative) || head.Is(Form.I) || head.Is(Form.You) || head.Is(Form.We))
            return true;
        for (var i = phrase.First; i < phrase.End; i++)
        {
            if (tokens[i].Is(Form.And))
                return true;
        }

        return head is { IsLowerWord: true, IsPossessive: false, IsUnknown: true } && head.End - head.Start > 3 && head.Has(TokenTraits.EndsInS);
    }

    /// <summary>"called him a coward", "called it unfair", "described the plan as a sham": what is said of somebody needs no marks.</summary>
    private bool NamesSomething(Verb verb, int start)
    {
        if (!verb.Has(VerbFrames.Object | VerbFrames.As) || phrases.StartingAt(start, tokens.Count) is not { } named || named.End + 1 >= tokens.Count)
            return false;
        var next = tokens[named.End];
        if (verb.Has(VerbFrames.As) && next.Is(Form.As))
            return !tokens[named.End + 1].Is(WordClass.Subject);
        if (!verb.Has(VerbFrames.Object) || !next.IsLowerWord)
            return false;
        return (next.Form is Form.A or Form.An or Form.The && !tokens[named.End + 1].Is(WordClass.Time | WordClass.TimeLead))
            || (named.Length == 1 && tokens[named.Head].Is(WordClass.Object) && !next.HasClass);
    }

    private bool ContentFits(Verb verb, CueTail.Finding tail, SubjectFinding subject, bool before, out bool needsMarks)
    {
        needsMarks = verb.Grade switch
        {
            VerbGrade.Core => false,
            VerbGrade.Marked => true,
            _ => !(tail is { Shape: ContentShape.Clause, Explicit: true } && verb.Has(VerbFrames.Clause)),
        };
        // "as Lind put it", "Lind put it bluntly: “…”", but not "she put it down".
        if (verb.Has(VerbFrames.It))
            return tail.Explicit || (tail.Shape == ContentShape.None && before);
        switch (tail.Shape)
        {
            case ContentShape.None:
                var afterQuote = before && tokens[subject.ClauseStart - 1].Kind == TokenKind.Quote;
                return afterQuote || (before && verb.Grade == VerbGrade.Core && verb.Has(VerbFrames.Clause));
            case ContentShape.Clause:
                return verb.Has(VerbFrames.Clause) || tail.Explicit || before;
            default:
                var led = tokens[tail.ContentStart - 1].IsWord && verb.IsLedBy(tokens[tail.ContentStart - 1].Form);
                var plain = led || verb.Has(VerbFrames.Np) || verb.Has(VerbFrames.Hearer) || (verb.Has(VerbFrames.Infinitive) && tokens[tail.ContentStart].Is(Form.To));
                needsMarks = led ? verb.Grade == VerbGrade.Weak : (needsMarks || !plain) && !NamesSomething(verb, tail.ContentStart);
                return subject.Phrase is not null;
        }
    }
}
