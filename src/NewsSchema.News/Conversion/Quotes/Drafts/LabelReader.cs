using NewsSchema.News.Conversion.Quotes.Lexicon;
using NewsSchema.News.Conversion.Quotes.Phrases;
using NewsSchema.News.Conversion.Quotes.Text;

namespace NewsSchema.News.Conversion.Quotes.Drafts;

/// <summary>Attributions without a verb: "Lind: the rope was old", "'It turned': Lind blames rope", "“It turned.” — Rosa Lind", "LIND: Yes."</summary>
internal sealed class LabelReader(QuoteText source, NounPhraseReader phrases)
{
    private const int LongestLabel = 7;
    private readonly LentList<Token> _tokens = source.Tokens;

    /// <summary>The attribution that a whole sentence is by its form; null when it has none of these forms.</summary>
    public Draft? Read(int sentence, bool opensRegion)
    {
        var (first, end, index) = source.Sentences[sentence];
        var region = source.Regions[index];
        if (region.Place == QuoteIn.Headline)
            return LabelFirst(sentence, first, end, index) ?? QuoteFirst(sentence, first, end, index);
        if (opensRegion && region.Place == QuoteIn.Body && IsSpeakerLabel(first, end))
            return LabelFirst(sentence, first, end, index);
        return region.Kind == BlockKind.SocialPost && opensRegion ? Post(sentence, first, index) : DashAfterQuote(sentence, first, end, index);
    }

    /// <summary>"Rope gone — R. Lind (@rlind) March 3, 2031": an embedded post, its writer after the last dash.</summary>
    private Draft? Post(int sentence, int first, int region)
    {
        var end = EndOfContent(first, first, region);
        var dash = end - 1;
        while (dash > first && _tokens[dash].Kind != TokenKind.Dash)
            dash--;
        if (dash == first || phrases.StartingAt(dash + 1, end) is not { } writer || !WordTests.IsNameWord(_tokens[writer.Head]))
            return null;
        var draft = new Draft(sentence, region) { Speaker = writer };
        return ContentWriter.Add(source, draft, first, dash) ? draft : null;
    }

    private Draft? LabelFirst(int sentence, int first, int end, int region)
    {
        if (LabelColon(first, end) is not { } colon || phrases.EndingAt(colon - 1, first) is not { } speaker || speaker.First != first || !IsNamed(speaker))
            return null;
        var draft = new Draft(sentence, region) { Speaker = speaker };
        return ContentWriter.Add(source, draft, colon + 1, EndOfContent(first, end, region)) ? draft : null;
    }

    private Draft? QuoteFirst(int sentence, int first, int end, int region)
    {
        if (_tokens[first].Kind != TokenKind.Quote || first + 2 >= end || _tokens[first + 1].Kind is not (TokenKind.Colon or TokenKind.Dash))
            return null;
        var last = first + 2;
        while (last + 1 < end && WordTests.IsNameWord(_tokens[last]) && WordTests.IsNameWord(_tokens[last + 1]))
            last++;
        var speaker = WordTests.IsNameWord(_tokens[last]) ? new Phrase(first + 2, last + 1, last) : phrases.StartingAt(first + 2, end);
        if (speaker is not { } phrase || !IsNamed(phrase))
            return null;
        var draft = new Draft(sentence, region) { Speaker = speaker };
        ContentWriter.Add(source, draft, first, first + 1);
        return draft;
    }

    private Draft? DashAfterQuote(int sentence, int first, int end, int region)
    {
        if (_tokens[first].Kind != TokenKind.Quote || first + 2 >= end || _tokens[first + 1].Kind != TokenKind.Dash)
            return null;
        if (phrases.StartingAt(first + 2, end) is not { } speaker || !IsNamed(speaker) || (speaker.End < end && _tokens[speaker.End].IsWord))
            return null;
        var draft = new Draft(sentence, region) { Speaker = speaker };
        ContentWriter.Add(source, draft, first, first + 1);
        return draft;
    }

    /// <summary>A transcript's label: capitals, or a name alone, at the start of a paragraph and before a colon.</summary>
    private bool IsSpeakerLabel(int first, int end)
    {
        if (LabelColon(first, end) is not { } colon || colon + 1 >= end)
            return false;
        for (var i = first; i < colon; i++)
        {
            if (!_tokens[i].IsWord || !_tokens[i].Has(TokenTraits.AllCaps) || _tokens[i].Is(WordClass.NoName))
                return false;
        }

        return true;
    }

    private int? LabelColon(int first, int end)
    {
        for (var i = first + 1; i < Math.Min(end, first + LongestLabel); i++)
        {
            if (_tokens[i].Kind == TokenKind.Colon)
                return i;
            if (_tokens[i].Kind == TokenKind.Quote)
                return null;
        }

        return null;
    }

    private bool IsNamed(Phrase phrase) => WordTests.IsNameWord(_tokens[phrase.End - 1]) || _tokens[phrase.Head].Is(WordClass.Role | WordClass.Group | WordClass.OrgNoun);

    /// <summary>A transcript's label speaks to the end of its paragraph, a headline's to the end of the sentence.</summary>
    private int EndOfContent(int first, int end, int region)
    {
        if (source.Regions[region].Place == QuoteIn.Headline)
            return end;
        var limit = first;
        while (limit < _tokens.Count && _tokens[limit].Start < source.Regions[region].Range.End)
            limit++;
        return limit;
    }
}
