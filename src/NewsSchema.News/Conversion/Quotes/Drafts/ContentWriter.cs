using NewsSchema.News.Conversion.Quotes.Text;

namespace NewsSchema.News.Conversion.Quotes.Drafts;

/// <summary>Turns stretches of tokens into fragments of a draft: the words inside the marks where all is quoted, else the whole clause without commas at its ends.</summary>
internal static class ContentWriter
{
    /// <summary>Adds the tokens from <paramref name="first"/> to before <paramref name="end"/>; false when only punctuation is there.</summary>
    public static bool Add(QuoteText source, Draft draft, int first, int end)
    {
        var tokens = source.Tokens;
        while (first < end && IsLoose(tokens[first]))
            first++;
        while (end > first && (IsLoose(tokens[end - 1]) || tokens[end - 1].Kind is TokenKind.Period or TokenKind.Colon))
            end--;
        if (first >= end)
            return false;

        var onlyMarked = true;
        for (var i = first; i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Quote)
                draft.Segments.Add(tokens[i].Segment);
            else
                onlyMarked = false;
        }

        if (onlyMarked)
        {
            for (var i = first; i < end; i++)
                draft.Fragments.Add(source.Segments[tokens[i].Segment].Inner);
            return true;
        }

        draft.AllMarked = false;
        // Part of it is paraphrase, so marks at the ends belong to the clause as those inside it do.
        draft.Fragments.Add(new TextRange(tokens[first].Start, tokens[end - 1].End));
        return true;
    }

    private static bool IsLoose(Token t) => t.Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Semicolon;
}
