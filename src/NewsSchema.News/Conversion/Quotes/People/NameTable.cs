using NewsSchema.News.Conversion.Quotes.Lexicon;
using NewsSchema.News.Conversion.Quotes.Text;

namespace NewsSchema.News.Conversion.Quotes.People;

/// <summary>Joins the mentions of a name: full names first, then surnames, first names and short forms to the one they fit.</summary>
internal sealed class NameTable : IDisposable
{
    private const int None = -1;

    private readonly QuoteText _source;
    private readonly NameKeys _keys;
    private readonly List<Entity> _all = [];

    /// <summary>The index of each mention's entity.</summary>
    private readonly LentList<int> _entities;

    /// <summary>The key of each mention's only word.</summary>
    private readonly LentList<int> _shortForms;

    /// <summary>The entity whose whole name a key is, by the key's number.</summary>
    private readonly LentList<int> _byText = new(64);

    /// <summary>The people who have a key as first or last name, by the key's number.</summary>
    private readonly Namesakes _namesakes = new();

    public NameTable(QuoteText source, LentList<NameMention> mentions)
    {
        _source = source;
        _keys = new NameKeys(source.Text);
        Mentions = mentions;
        _entities = new LentList<int>(mentions.Count);
        _shortForms = new LentList<int>(mentions.Count);
        foreach (ref readonly var mention in mentions.Items)
        {
            var isFull = mention.Words > 1;
            _shortForms.Add(isFull ? None : Key(mention.First));
            _entities.Add(isFull ? AddFull(mention) : None);
        }

        var gender = new GenderEvidence(source, this);
        if (AnyChoiceByGender())
            gender.Collect();
        for (var i = 0; i < mentions.Count; i++)
        {
            if (_entities[i] == None)
                _entities.Replace(i, AddShort(mentions[i], _shortForms[i]));
        }

        foreach (var entity in _all)
            entity.Gender = 0;
        gender.Collect();
    }

    public LentList<NameMention> Mentions { get; }

    public Entity EntityOf(int mention) => _all[_entities[mention]];

    public Entity? KnownEntityOf(int mention) => _entities[mention] is var index and >= 0 ? _all[index] : null;

    /// <summary>"Mr. Lind" where two people of that name are known: what the full names tell of gender must come before the short forms.</summary>
    private bool AnyChoiceByGender()
    {
        for (var i = 0; i < Mentions.Count; i++)
        {
            if (IsAmbiguous(i) && HonorificGender(Mentions[i]) != 0)
                return true;
        }

        return false;
    }

    /// <summary>The index of the mention that has a token; a bit-inverted insertion point when none does.</summary>
    public int MentionAt(int token)
    {
        var (low, high) = (0, Mentions.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Mentions[middle].End <= token)
                low = middle + 1;
            else if (Mentions[middle].TitleFirst > token)
                high = middle - 1;
            else
                return middle;
        }

        return ~low;
    }

    /// <summary>Where the name of a mention begins; behind all tokens when there is no such mention.</summary>
    public int FirstTokenOf(int mention) => mention < Mentions.Count ? Mentions[mention].First : int.MaxValue;

    /// <summary>True when a surname or first name fits more than one full name of the article.</summary>
    public bool IsAmbiguous(int mention) => Mentions[mention].Words == 1 && _namesakes.SeveralHave(_shortForms[mention]);

    public TextRange NameRange(in NameMention mention)
    {
        ref readonly var last = ref _source.Tokens[mention.End - 1];
        return new TextRange(_source.Tokens[mention.First].Start, StemEnd(last));
    }

    /// <summary>Where a word ends without the possessive.</summary>
    public int StemEnd(in Token t)
    {
        if (!t.Has(TokenTraits.Possessive | TokenTraits.Contracted))
            return t.End;
        var apostrophe = _source.Text.AsSpan(t.Start, t.End - t.Start).LastIndexOfAny('\'', '\u2019');
        return apostrophe > 0 ? t.Start + apostrophe : t.End;
    }

    public void Dispose()
    {
        Mentions.Return();
        _keys.Return();
        _entities.Return();
        _shortForms.Return();
        _byText.Return();
        _namesakes.Return();
    }

    private TextRange Stem(int token) => new(_source.Tokens[token].Start, StemEnd(_source.Tokens[token]));

    private int Key(int token) => _keys.Word(Stem(token)).Number();

    private int LastNameToken(in NameMention mention)
    {
        var i = mention.End - 1;
        while (i > mention.First && (_source.Tokens[i].Is(WordClass.Suffix) || _source.Tokens[i].Kind != TokenKind.Word))
            i--;
        return i;
    }

    private int AddFull(in NameMention mention)
    {
        var range = NameRange(mention);
        var lastToken = LastNameToken(mention);
        var key = mention.IsOrganization ? _keys.Exactly("org ").Exactly(_source.Text.AsSpan(range.Start, range.Length)).Number()
            : _keys.Word(Stem(mention.First)).Exactly(" ").Word(Stem(lastToken)).Number();
        if (Known(key) is not (>= 0 and var index))
        {
            index = Add(key, new Entity(mention.IsOrganization ? SpeakerKind.Organization : SpeakerKind.Person, range) { NameWords = mention.Words });
            if (!mention.IsOrganization)
            {
                var first = Key(mention.First);
                var last = lastToken == mention.First ? first : Key(lastToken);
                _namesakes.Add(last, index);
                if (first != last)
                    _namesakes.Add(first, index);
            }
        }

        var entity = _all[index];
        entity.Mentions++;
        entity.FullMentions++;
        if (range.Length > entity.Name.Length)
            entity.Name = range;
        return index;
    }

    private int AddShort(in NameMention mention, int key)
    {
        // "LIND:" in a transcript is Rosa Lind, though capitals alone look like an organisation.
        var index = !mention.IsOrganization || _source.Tokens[mention.First].Has(TokenTraits.AllCaps) ? _namesakes.Best(key, _all, HonorificGender(mention)) : None;
        if (index == None)
            index = Known(key);
        if (index == None)
            index = Add(key, new Entity(mention.IsOrganization || IsAfterThe(mention) ? SpeakerKind.Organization : SpeakerKind.Person, NameRange(mention)) { NameWords = 1 });
        _all[index].Mentions++;
        return index;
    }

    private int Known(int key) => key < _byText.Count ? _byText[key] : None;

    private int Add(int key, Entity entity)
    {
        while (_byText.Count <= key)
            _byText.Add(None);
        _byText.Replace(key, _all.Count);
        _all.Add(entity);
        return _all.Count - 1;
    }

    /// <summary>1 after Mr., −1 after Mrs. or Ms., 0 without such a title.</summary>
    public int HonorificGender(in NameMention mention)
    {
        for (var i = mention.TitleFirst; i < mention.First; i++)
        {
            if (_source.Tokens[i].Is(WordClass.Male))
                return 1;
            if (_source.Tokens[i].Is(WordClass.Female))
                return -1;
        }

        return 0;
    }

    private bool IsAfterThe(in NameMention mention) => mention.TitleFirst > 0 && _source.Tokens[mention.TitleFirst - 1].Is(Form.The);
}
