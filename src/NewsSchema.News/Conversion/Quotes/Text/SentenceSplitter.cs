using NewsSchema.News.Conversion.Quotes.Lexicon;

namespace NewsSchema.News.Conversion.Quotes.Text;

/// <summary>Finds sentence ends outside quotation marks; a quotation and the clause that reports it stay together.</summary>
internal static class SentenceSplitter
{
    /// <summary>Longer sentences are cut, so that every later scan is bounded.</summary>
    private const int LongestSentence = 250;

    /// <summary>How far after a quotation its reporting clause is looked for.</summary>
    private const int ReportingClauseWindow = 9;

    public static void Split(QuoteText source, int first, int region)
    {
        var tokens = source.Tokens.Items;
        var start = first;
        var hasQuote = false;
        for (var i = first; i < tokens.Length; i++)
        {
            ref readonly var t = ref tokens[i];
            if (t.Is(QuoteText.Noted))
                source.Note(i);
            hasQuote |= t.Kind == TokenKind.Quote;
            if ((t.IsWord && !t.Has(TokenTraits.Dotted) && i + 1 < tokens.Length) || !EndsAt(source.Text, tokens, i, source.Segments))
            {
                if (i - start < LongestSentence)
                    continue;
            }

            while (i + 1 < tokens.Length && tokens[i + 1].Kind == TokenKind.Close)
                i++;
            source.Sentences.Add(new Sentence(start, i + 1, region) { HasQuote = hasQuote });
            start = i + 1;
            hasQuote = false;
        }

        if (start < tokens.Length)
            source.Sentences.Add(new Sentence(start, tokens.Length, region) { HasQuote = hasQuote });
    }

    private static bool EndsAt(string text, ReadOnlySpan<Token> tokens, int i, LentList<MarkedSegment> segments)
    {
        if (i + 1 >= tokens.Length)
            return true;
        ref readonly var next = ref tokens[i + 1];
        switch (tokens[i].Kind)
        {
            case TokenKind.Period or TokenKind.Terminal:
                return !next.IsLowerWord && next.Kind is not (TokenKind.Comma or TokenKind.Dash)
                    && !(next.Kind == TokenKind.Close && i + 2 < tokens.Length && (tokens[i + 2].IsLowerWord || tokens[i + 2].Kind == TokenKind.Comma));
            case TokenKind.Word when tokens[i].Has(TokenTraits.Dotted):
                return tokens[i].Is(WordClass.AbbreviationMayEnd) && (next.Kind == TokenKind.Quote || (next.IsCapital && next.Is(WordClass.NoName)));
            case TokenKind.Quote:
                return EndsAfterQuote(text, tokens, i, segments[tokens[i].Segment]);
            default:
                return false;
        }
    }

    private static bool EndsAfterQuote(string text, ReadOnlySpan<Token> tokens, int i, in MarkedSegment segment)
    {
        ref readonly var next = ref tokens[i + 1];
        if (!Characters.EndsSentence(text[segment.Inner.End - 1]))
            return false;
        if (next.Kind == TokenKind.Quote)
            return true;
        return next.IsWord && !next.IsLowerWord && !ReportingClauseFollows(tokens, i + 1, text[segment.Inner.End - 1] is '?' or '!');
    }

    /// <summary>"It sank!" Lind said. – a short clause of a subject and a reporting verb with nothing reported after it.</summary>
    private static bool ReportingClauseFollows(ReadOnlySpan<Token> tokens, int first, bool afterExclamation)
    {
        // After "!" or "?" an insertion may stand between: "It sank!" Lind, the mayor of Portwell, said.
        var limit = Math.Min(tokens.Length, first + (afterExclamation ? 2 * ReportingClauseWindow : ReportingClauseWindow));
        for (var i = first; i < limit && (tokens[i].IsWord || (afterExclamation && tokens[i].Kind is TokenKind.Comma or TokenKind.Open or TokenKind.Close)); i++)
        {
            if (i == first || tokens[i].IsCapital || !tokens[i].Is(WordClass.CoreVerb) || !tokens[i].Is(WordClass.PastForm | WordClass.ThirdForm))
                continue;
            return i + 1 >= tokens.Length || tokens[i + 1].Kind is TokenKind.Period or TokenKind.Comma || tokens[i + 1].Is(WordClass.Time)
                || (tokens[i + 1].Is(Form.In) && i + 4 < tokens.Length && tokens[i + 4].Kind == TokenKind.Period)
                || (afterExclamation && EndsWithoutClause(tokens, i + 1));
        }

        return false;
    }

    private static bool EndsWithoutClause(ReadOnlySpan<Token> tokens, int from)
    {
        var limit = Math.Min(tokens.Length, from + ReportingClauseWindow);
        for (var i = from; i < limit; i++)
        {
            ref readonly var t = ref tokens[i];
            if (t.Kind is TokenKind.Period)
                return true;
            if (!t.IsWord || t.Is(WordClass.Complementizer | WordClass.Auxiliary | WordClass.Modal | WordClass.Subject) || t.Is(WordClass.Verb))
                return false;
        }

        return limit == tokens.Length;
    }
}
