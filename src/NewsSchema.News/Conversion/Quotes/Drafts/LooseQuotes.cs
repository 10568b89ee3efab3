using NewsSchema.News.Conversion.Quotes.Lexicon;
using NewsSchema.News.Conversion.Quotes.Phrases;
using NewsSchema.News.Conversion.Quotes.Scoring;
using NewsSchema.News.Conversion.Quotes.Text;

namespace NewsSchema.News.Conversion.Quotes.Drafts;

/// <summary>Weighs whether a marked passage that no cue governs is somebody's words at all, or a title, a nickname or a so-called thing.</summary>
internal sealed class LooseQuotes(QuoteText source, Weights weights)
{
    private const int CountedWords = 12;
    private const int CountedCharacters = 60;
    private readonly LentList<Token> _tokens = source.Tokens;

    /// <summary><paramref name="attributedBefore"/>: somebody is quoted earlier in the same paragraph; <paramref name="afterQuote"/>: the sentence before is a quotation too;
    /// <paramref name="hasSubject"/>: somebody who can speak is its subject.</summary>
    public bool IsQuotation(int token, Sentence sentence, bool cueInSentence, bool attributedBefore, bool afterQuote, bool hasSubject = false)
    {
        var segment = source.Segments[_tokens[token].Segment];
        var words = CountWords(segment.Inner);
        var titleCase = TitleTest.IsTitleCase(source.Text, segment.Inner, out _);
        var last = source.Text[segment.Inner.End - 1];
        var previous = token > sentence.First ? _tokens[token - 1] : default;
        var score = weights[Feature.QuoteBias];
        score += If(words > 4, Feature.QuoteLong) + If(words > 9, Feature.QuoteVeryLong) + If(words == 1, Feature.QuoteOneWord) + If(words == 2, Feature.QuoteTwoWords);
        score += If(Characters.EndsSentence(last), Feature.QuoteEndsWithStop);
        score += If(token == sentence.First, Feature.QuoteStartsSentence);
        score += If(token == sentence.First && token + 1 >= sentence.End, Feature.QuoteIsSentence);
        score += If(afterQuote, Feature.QuoteAfterQuote);
        score += If(titleCase && words > 1, Feature.QuoteTitleCase);
        score += If(token > sentence.First && AfterScareWord(token, sentence.First), Feature.QuoteAfterScareWord);
        score += If(token > sentence.First && WordTests.IsDeterminer(previous), Feature.QuoteAfterDeterminer);
        score += If(token > sentence.First && AfterSpeechNoun(token, sentence.First), Feature.QuoteAfterSpeechNoun);
        score += If(token > sentence.First && previous.Kind is TokenKind.Colon or TokenKind.Comma, Feature.QuoteAfterColonOrComma);
        score += If(cueInSentence, Feature.QuoteCueInSentence);
        score += If(attributedBefore, Feature.QuoteAttributedBefore);
        score += If(hasSubject, Feature.QuoteHasSubject);
        if (token + 1 < sentence.End && _tokens[token + 1].IsLowerWord && WordTests.IsNounLike(_tokens[token + 1]))
            score += weights[_tokens[token + 1].Is(WordClass.SpeechNoun) ? Feature.QuoteBeforeSpeechNoun : Feature.QuoteBeforeNoun];
        score += If(token > sentence.First && previous.Is(Form.As), Feature.QuoteAfterAs);
        score += If(token > sentence.First && (previous.IsPossessive || previous.Is(WordClass.Possessive)), Feature.QuoteAfterPossessive);
        score += If(titleCase && words == 1 && token > sentence.First, Feature.QuoteOneCapital);
        score += If(HasClause(segment.Inner), Feature.QuoteHasClause);
        score += If(AfterWork(token, sentence.First), Feature.QuoteAfterWork);
        score += If(token + 1 < sentence.End && last is not ',' && !Characters.EndsSentence(last) && WordTests.IsFinite(_tokens[token + 1]), Feature.QuoteIsSubject);
        score += If(words <= 4 && !cueInSentence && !attributedBefore && !afterQuote && !hasSubject, Feature.QuoteShortAlone);
        score += If(segment.Single, Feature.QuoteSingleMarks);
        score += If(source.RegionOf(sentence).Place == QuoteIn.Headline, Feature.QuoteInHeadline);
        return score > 0;
    }

    private double If(bool holds, Feature feature) => holds ? weights[feature] : 0;

    private bool AfterScareWord(int token, int floor)
    {
        for (var i = token - 1; i >= Math.Max(floor, token - 3); i--)
        {
            if (_tokens[i].Is(WordClass.Scare))
                return true;
            if (!_tokens[i].Is(WordClass.Determiner | WordClass.Preposition))
                return false;
        }

        return false;
    }

    /// <summary>"her documentary “…”", "the commentary, “…”": what such a thing is called.</summary>
    private bool AfterWork(int token, int floor)
    {
        var noun = token - 1;
        if (noun > floor && _tokens[noun].Kind == TokenKind.Comma)
            noun--;
        return noun >= floor && _tokens[noun].Is(WordClass.Work);
    }

    private bool AfterSpeechNoun(int token, int floor)
    {
        for (var i = token - 1; i >= Math.Max(floor, token - 5); i--)
        {
            if (_tokens[i].Is(WordClass.SpeechNoun))
                return true;
        }

        return false;
    }

    /// <summary>"(Crosstalk.)": what a transcript puts in brackets is nobody's words.</summary>
    public bool IsStageDirection(int token)
    {
        var inner = source.Segments[_tokens[token].Segment].Inner;
        return (source.Text[inner.Start], source.Text[inner.End - 1]) is ('(', ')') or ('[', ']');
    }

    /// <summary>A pronoun as subject or an auxiliary stands in it: people speak in clauses, terms and titles are phrases.</summary>
    private bool HasClause(TextRange inner)
    {
        var end = Math.Min(inner.End, inner.Start + CountedCharacters);
        for (var i = inner.Start; i < end; i++)
        {
            var start = i;
            while (i < end && Characters.IsWordChar(source.Text[i]))
                i++;
            if (i > start && EnglishLexicon.Words.Find(source.Text.AsSpan(start, i - start)).Is(WordClass.Subject | WordClass.Auxiliary | WordClass.Modal))
                return true;
        }

        return false;
    }

    /// <summary>Counts up to a dozen words.</summary>
    private int CountWords(TextRange inner)
    {
        var words = 0;
        var atStart = true;
        for (var i = inner.Start; i < inner.End && words <= CountedWords; i++)
        {
            var isWord = Characters.IsWordChar(source.Text[i]);
            words += isWord && atStart ? 1 : 0;
            atStart = !isWord && source.Text[i] is not ('\'' or '\u2019');
        }

        return words;
    }
}
