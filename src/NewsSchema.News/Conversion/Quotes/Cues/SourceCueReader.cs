using NewsSchema.News.Conversion.Quotes.Lexicon;
using NewsSchema.News.Conversion.Quotes.Phrases;
using NewsSchema.News.Conversion.Quotes.Text;

namespace NewsSchema.News.Conversion.Quotes.Cues;

/// <summary>Reads cues that are no verbs: "according to", "in the words of", "in Lind's words", "Lind's claim that".</summary>
internal sealed class SourceCueReader(LentList<Token> tokens, NounPhraseReader phrases, CueTail tail)
{
    public CueSite? Read(int i, int floor, int end)
    {
        if (tokens[i].Is(Form.According))
            return i + 2 < end && tokens[i + 1].Is(Form.To) ? ReadAccordingTo(i, i + 2, floor, end) : null;
        if (!tokens[i].Is(WordClass.SpeechNoun))
            return null;
        return tokens[i].Is(Form.Words) && ReadWordsOf(i, floor, end) is { } words ? words : ReadNoun(i, floor, end);
    }

    /// <summary>A cue from <paramref name="i"/> to before <paramref name="cueEnd"/> with its source right after it.</summary>
    private CueSite? ReadAccordingTo(int i, int cueEnd, int floor, int end)
    {
        if (phrases.StartingAt(cueEnd, end) is not { } source)
            return null;
        var clauseEnd = source.End;
        if (i == floor)
        {
            // "According to a complaint filed by the Board, …": the content begins after the comma.
            var comma = NextComma(clauseEnd, end);
            if (comma < end && DescribesSource(comma + 1, NextComma(comma + 1, end), end))
                comma = NextComma(comma + 1, end);
            clauseEnd = comma < end ? comma : source.End;
        }

        return new CueSite { First = i, End = cueEnd, Subject = source, Link = SubjectLink.Inverted, ClauseStart = i, ClauseEnd = clauseEnd, Before = true, IsAccordingTo = true };
    }

    private int NextComma(int from, int end)
    {
        while (from < end && tokens[from].Kind != TokenKind.Comma)
            from++;
        return from;
    }

    /// <summary>"According to the report, which came out on Friday, …", "According to Lind, a pilot, …".</summary>
    private bool DescribesSource(int first, int comma, int end) =>
        comma < end && (tokens[first].Is(WordClass.Relative) || (tokens[first].Form is Form.A or Form.An && !tail.HasFinite(first, comma))) && tail.HasFinite(comma + 1, end);

    /// <summary>"in the words of Lind", "in Lind's words".</summary>
    private CueSite? ReadWordsOf(int i, int floor, int end)
    {
        if (i + 2 < end && i - 2 >= floor && tokens[i + 1].Is(Form.Of) && tokens[i - 1].Is(Form.The) && tokens[i - 2].Is(Form.In))
            return ReadAccordingTo(i - 2, i + 2, floor, end);
        if (i - 2 < floor || Possessor(i - 1, floor) is not { } possessor || possessor.First - 1 < floor || !tokens[possessor.First - 1].Is(Form.In))
            return null;
        return new CueSite { First = i, End = i + 1, Subject = possessor, Link = SubjectLink.Inverted, ClauseStart = possessor.First - 1, ClauseEnd = i + 1, Before = true, IsAccordingTo = true };
    }

    /// <summary>"Lind's claim that …", "their promise to …": a noun of saying with a possessor.</summary>
    private CueSite? ReadNoun(int i, int floor, int end)
    {
        if (!tokens[i].IsLowerWord || i + 2 >= end || tokens[i + 2].Is(WordClass.Time) || !tokens[i + 1].IsWord || tokens[i + 1].Form is not (Form.That or Form.To or Form.About or Form.On or Form.For))
            return null;
        if (tokens[i + 1].Is(Form.To) && (WordTests.IsDeterminer(tokens[i + 2]) || WordTests.IsNameWord(tokens[i + 2]) || WordTests.IsPersonNoun(tokens[i + 2])))
            return null;
        var k = i - 1;
        while (k > floor && k > i - 3 && tokens[k].IsLowerWord && !tokens[k].IsPossessive && WordTests.IsNounLike(tokens[k]) && !WordTests.IsDeterminer(tokens[k]))
            k--;
        if (k < floor || Possessor(k, floor) is not { } possessor)
            return null;
        var that = tokens[i + 1].Is(Form.That);
        if (that && !tail.HasFinite(i + 2, end))
            return null;
        return new CueSite
        {
            First = i,
            End = i + 1,
            Subject = possessor,
            Link = SubjectLink.Direct,
            ClauseStart = possessor.First,
            ClauseEnd = i + 1,
            After = that ? ContentShape.Clause : ContentShape.Phrase,
            ContentStart = tokens[i + 1].Is(Form.To) ? i + 1 : i + 2,
            Explicit = that,
        };
    }

    private Phrase? Possessor(int k, int floor)
    {
        if (tokens[k].Is(WordClass.Possessive))
            return tokens[k].Is(Form.Its) || tokens[k].Is(WordClass.First) ? null : new Phrase(k, k + 1, k);
        if (!tokens[k].IsPossessive)
            return null;
        var first = k;
        while (first > floor && (WordTests.IsNameWord(tokens[first - 1]) || (WordTests.IsPersonNoun(tokens[first]) && WordTests.IsDeterminer(tokens[first - 1]))))
            first--;
        return new Phrase(first, k + 1, k);
    }
}
