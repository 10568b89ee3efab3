using NewsSchema.News.Conversion.Quotes.Lexicon;
using NewsSchema.News.Conversion.Quotes.Phrases;
using NewsSchema.News.Conversion.Quotes.Text;

namespace NewsSchema.News.Conversion.Quotes.Cues;

/// <summary>Reads passives whose agent is named: "was denounced by Lind as “a sham”", "was called “a sham” by Lind".</summary>
internal sealed class PassiveReader(LentList<Token> tokens, NounPhraseReader phrases)
{
    /// <summary>How far from the verb its agent may stand.</summary>
    private const int AgentWindow = 8;

    public CueSite? Read(int verbToken, Verb verb, VerbGroup group, int end)
    {
        if (By(verbToken, end) is not { } by || phrases.StartingAt(by + 1, end) is not { } agent || !CanSpeak(agent))
            return null;
        var complement = by - verbToken > 1;
        var start = complement ? verbToken + 1 : ContentAfter(verb, agent.End, end);
        if (start < 0)
            return null;
        return new CueSite
        {
            First = verbToken,
            End = verbToken + 1,
            Verb = tokens[verbToken].Form,
            Subject = agent,
            Link = SubjectLink.Inverted,
            ClauseStart = group.First,
            ClauseEnd = agent.End,
            After = tokens[start - 1].Is(Form.That) ? ContentShape.Clause : ContentShape.Phrase,
            ContentStart = start,
            ContentEnd = complement ? by : null,
            NeedsMarks = verb.Grade != VerbGrade.Core,
        };
    }

    /// <summary>The "by" after the verb: at once, or after what the subject was called.</summary>
    private int? By(int verbToken, int end)
    {
        for (var i = verbToken + 1; i < Math.Min(end, verbToken + AgentWindow); i++)
        {
            if (tokens[i].Is(Form.By))
                return i;
            if (tokens[i].Kind is not (TokenKind.Word or TokenKind.Quote) || tokens[i].Is(WordClass.Preposition) || WordTests.IsFinite(tokens[i]))
                return null;
        }

        return null;
    }

    /// <summary>Where the words begin that follow the agent: after "that", from "as", "of" or "for" on, or with a mark; -1 when nothing is reported.</summary>
    private int ContentAfter(Verb verb, int k, int end)
    {
        if (k + 1 >= end)
            return -1;
        if (tokens[k].Kind == TokenKind.Quote)
            return k;
        if (tokens[k].Is(Form.That))
            return verb.Has(VerbFrames.Clause) ? k + 1 : -1;
        return tokens[k].Form is Form.As or Form.Of or Form.For or Form.Over && tokens[k].IsWord ? k + 1 : -1;
    }

    private bool CanSpeak(Phrase phrase) => WordTests.IsNameWord(tokens[phrase.End - 1]) || WordTests.IsPersonNoun(tokens[phrase.Head]) || tokens[phrase.Head].Is(WordClass.Object);
}
