using NewsSchema.News.Conversion.Quotes.Lexicon;
using NewsSchema.News.Conversion.Quotes.Phrases;
using NewsSchema.News.Conversion.Quotes.Text;

namespace NewsSchema.News.Conversion.Quotes.People;

/// <summary>Finds the names of an article outside quotation marks: runs of capitalised words, split from the titles before them.</summary>
internal sealed class NameReader(QuoteText source)
{
    private const WordClass TitleWords = WordClass.Title | WordClass.Honorific;
    private readonly LentList<Token> _tokens = source.Tokens;

    /// <summary>Whether any name is a first word of a sentence that may be an ordinary word.</summary>
    private bool _anyDoubtful;

    private bool _anyBareTitle;

    public LentList<NameMention> ReadAll()
    {
        var found = new LentList<NameMention>(64);
        for (var s = 0; s < source.Sentences.Count; s++)
        {
            if (!IsTitleCase(source.Sentences[s]))
                ReadSentence(s, found);
        }

        if (_anyDoubtful)
            RemoveOrdinaryWords(found);
        if (_anyBareTitle)
            RemoveBareTitles(found);
        AddKnownIn(found);
        return found;
    }

    /// <summary>"Cook" opens a sentence as a name only where the article names a Cook elsewhere.</summary>
    private void RemoveOrdinaryWords(LentList<NameMention> found)
    {
        var surnames = new TextSet(source.Text, StringComparison.Ordinal);
        foreach (ref readonly var mention in found.Items)
        {
            // What is written alike is the same in the word lists, so no other surnames can be asked for.
            if (!mention.IsOrganization && mention.Words > 1 && IsCommonAtStart(_tokens[mention.End - 1]))
                surnames.Add(source.StemOf(_tokens[mention.End - 1]));
        }

        var kept = 0;
        foreach (ref readonly var mention in found.Items)
        {
            if (!mention.IsDoubtful || surnames.Contains(source.StemOf(_tokens[mention.First])))
                found.Replace(kept++, mention);
        }

        found.Truncate(kept);
        surnames.Return();
    }

    /// <summary>"Dean" is a name after "Tom Dean"; "President" alone is none.</summary>
    private void RemoveBareTitles(LentList<NameMention> found)
    {
        var surnames = new TextSet(source.Text, StringComparison.OrdinalIgnoreCase);
        foreach (ref readonly var mention in found.Items)
        {
            if (mention.Words > 1 && _tokens[mention.End - 1].Is(TitleWords))
                surnames.Add(source.StemOf(_tokens[mention.End - 1]));
        }

        var kept = 0;
        foreach (ref readonly var mention in found.Items)
        {
            if (mention.Words > 1 || !_tokens[mention.First].Is(TitleWords) || surnames.Contains(source.StemOf(_tokens[mention.First])))
                found.Replace(kept++, mention);
        }

        found.Truncate(kept);
        surnames.Return();
    }

    /// <summary>Where every word has a capital, only words known from names elsewhere are names.</summary>
    private void AddKnownIn(LentList<NameMention> found)
    {
        var names = found.Count;
        KnownWords? known = null;
        for (var s = 0; s < source.Sentences.Count; s++)
        {
            if (!IsTitleCase(source.Sentences[s]))
                continue;
            known ??= new KnownWords(source, found.Items);
            var (first, end, _) = source.Sentences[s];
            for (var i = first; i < end; i++)
            {
                var runEnd = i;
                while (runEnd < end && WordTests.IsNameWord(_tokens[runEnd]) && known.Has(_tokens[runEnd]))
                    runEnd++;
                if (runEnd == i)
                    continue;
                if (Split(i, runEnd, s, false) is { } mention)
                    found.Add(mention);
                i = runEnd - 1;
            }
        }

        known?.Return();
        if (found.Count > names)
            found.Sort((a, b) => a.First.CompareTo(b.First));
    }

    private bool IsTitleCase(in Sentence sentence) => source.Regions[sentence.Region].TitleCase;

    private void ReadSentence(int s, LentList<NameMention> found)
    {
        var (first, end, _) = source.Sentences[s];
        var tokens = _tokens.Items;
        for (var i = first; i < end; i++)
        {
            if (!WordTests.IsNameWord(tokens[i]))
                continue;
            var runEnd = RunEnd(i, end);
            if (Split(i, runEnd, s, i == first) is { } mention)
            {
                found.Add(mention);
                _anyBareTitle |= mention.Words == 1 && tokens[mention.First].Is(TitleWords);
            }

            i = runEnd - 1;
        }
    }

    private int RunEnd(int first, int end)
    {
        var i = first + 1;
        while (i < end && !_tokens[i - 1].IsPossessive && !IsHandle(i - 1) && !IsHandle(i))
        {
            if (WordTests.IsNameWord(_tokens[i]) || IsMonthAsSurname(i, end))
                i++;
            else if (i + 1 < end && _tokens[i].Is(WordClass.ParticleOnly) && WordTests.IsNameWord(_tokens[i + 1]))
                i += 2;
            else if (i + 2 < end && _tokens[i].Is(WordClass.ParticleOnly) && _tokens[i + 1].Is(WordClass.Particle) && WordTests.IsNameWord(_tokens[i + 2]))
                i += 3;
            else if (_tokens[i - 1].Is(WordClass.OrgWord) && AfterOf(i, end) is var next && next > i)
                i = next;
            else if (i + 1 < end && _tokens[i].Kind == TokenKind.Comma && _tokens[i + 1].Is(WordClass.Suffix) && _tokens[i + 1].IsCapital)
                i += 2;
            else if (i + 1 < end && _tokens[i].Kind == TokenKind.Quote && source.Segments[_tokens[i].Segment].Inner.Length < 16 && i - first == 1 && WordTests.IsNameWord(_tokens[i + 1]))
                i += 2;
            else
                break;
        }

        return i;
    }

    private bool IsHandle(int i) => source.Text[_tokens[i].Start] == '@';

    private bool IsMonthAsSurname(int i, int end) =>
        _tokens[i].IsCapital && _tokens[i].Form is Form.May or Form.March or Form.April or Form.June or Form.August && !(i + 1 < end && _tokens[i + 1].Has(TokenTraits.Digit));

    /// <summary>"Board of Trade", "Association of the Pilots": where the name goes on after "of"; <paramref name="i"/> itself when it does not.</summary>
    private int AfterOf(int i, int end)
    {
        if (!_tokens[i].Is(Form.Of) && !_tokens[i].Is(Form.For) && !_tokens[i].Is(Form.On))
            return i;
        var k = i + 1;
        if (k < end && _tokens[k].Is(Form.The))
            k++;
        return k < end && WordTests.IsNameWord(_tokens[k]) ? k + 1 : i;
    }

    private NameMention? Split(int first, int end, int sentence, bool opensSentence)
    {
        var last = end - 1;
        if (_tokens[last].Is(WordClass.OrgWord) || HasBodyBeforeOf(first, last) || (_tokens[last].Is(WordClass.Place) && end - first <= 2))
            return new NameMention(first, first, end, sentence, true);
        var name = first;
        for (var i = first; i < end; i++)
        {
            if (i < last && (_tokens[i].Is(TitleWords) || (_tokens[i].Is(WordClass.Role) && (i > first || end - first > 2))))
                name = i + 1;
        }

        // "U.S. Secretary" is an office.
        if (end - first > 1 && _tokens[last].Is(WordClass.Title) && !_tokens[last].Is(WordClass.Outlet) && _tokens[first].Is(WordClass.Place))
            return null;
        // "the Millbay Democrat" describes somebody.
        if (name >= end || (end - name > 1 && _tokens[last].Is(WordClass.Role) && name > source.Sentences[sentence].First && WordTests.IsDeterminer(_tokens[name - 1])))
            return null;
        var doubtful = opensSentence && name == first && end - first == 1 && IsCommonAtStart(_tokens[first]);
        if (end - name == 1 && _tokens[name].Is(WordClass.Role | WordClass.Group | WordClass.SpeechNoun) && !_tokens[name].Has(TokenTraits.AllCaps))
        {
            if (!_tokens[name].Is(WordClass.Role) || _tokens[name].Is(WordClass.Plural))
                return null;
            doubtful = true;
        }

        _anyDoubtful |= doubtful;
        var organization = end - name == 1 && (_tokens[name].Is(WordClass.Outlet | WordClass.Place) || (_tokens[name].Has(TokenTraits.AllCaps) && name == first && _tokens[name].End - _tokens[name].Start <= 5));
        return new NameMention(name > first ? TitleStart(first, sentence) : first, name, end, sentence, organization, doubtful);
    }

    /// <summary>"Secretary of State Rosa Lind": the title began before "of".</summary>
    private int TitleStart(int first, int sentence)
    {
        var floor = source.Sentences[sentence].First;
        return first - 2 >= floor && _tokens[first - 1].Is(Form.Of) && _tokens[first - 2].Is(WordClass.Title) && _tokens[first - 2].IsCapital ? first - 2 : first;
    }

    private bool HasBodyBeforeOf(int first, int last)
    {
        for (var i = first + 1; i < last; i++)
        {
            if (_tokens[i].Is(WordClass.Preposition) && _tokens[i - 1].Is(WordClass.OrgWord))
                return true;
        }

        return false;
    }

    /// <summary>A sentence's first word has its capital from there when it is an ordinary word.</summary>
    private static bool IsCommonAtStart(in Token t) =>
        t.Is(WordClass.Role | WordClass.Group | WordClass.OrgNoun | WordClass.SpeechNoun | WordClass.Adverb | WordClass.CommonVerb | WordClass.Preposition | WordClass.Auxiliary | WordClass.Scare)
        || t.Is(WordClass.Verb | WordClass.UnlistedAdverb | WordClass.UnlistedIng | WordClass.UnlistedEd);
}
