using NewsSchema.News.Conversion.Quotes.Phrases;
using NewsSchema.News.Conversion.Quotes.Text;

namespace NewsSchema.News.Conversion.Quotes.People;

/// <summary>The words of headlines with a capital on every word that names elsewhere in the article have too.</summary>
internal sealed class KnownWords
{
    private readonly QuoteText _source;
    private readonly TextSet _words;
    private readonly LentList<bool> _known;

    public KnownWords(QuoteText source, ReadOnlySpan<NameMention> names)
    {
        _source = source;
        _words = new TextSet(source.Text, StringComparison.OrdinalIgnoreCase);
        foreach (ref readonly var sentence in source.Sentences.Items)
        {
            if (source.RegionOf(sentence).TitleCase)
                AddWords(sentence);
        }

        _known = new LentList<bool>(_words.Count);
        for (var i = 0; i < _words.Count; i++)
            _known.Add(false);
        foreach (ref readonly var name in names)
            Note(name);
    }

    public bool Has(in Token word) => _words.IndexOf(_source.StemOf(word)) is var index and >= 0 && _known[index];

    public void Return()
    {
        _words.Return();
        _known.Return();
    }

    private void AddWords(in Sentence headline)
    {
        for (var i = headline.First; i < headline.End; i++)
        {
            if (WordTests.IsNameWord(_source.Tokens[i]))
                _words.Add(_source.StemOf(_source.Tokens[i]));
        }
    }

    private void Note(in NameMention name)
    {
        for (var i = name.First; i < name.End; i++)
        {
            if (_words.IndexOf(_source.StemOf(_source.Tokens[i])) is var index and >= 0)
                _known.Replace(index, true);
        }
    }
}
