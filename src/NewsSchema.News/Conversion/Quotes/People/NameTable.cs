using NewsSchema.News.Conversion.Quotes.Lexicon;
using NewsSchema.News.Conversion.Quotes.Text;

namespace NewsSchema.News.Conversion.Quotes.People;

/// <summary>Joins the mentions of a name: full names first, then surnames, first names and short forms to the one they fit.</summary>
internal sealed class NameTable
{
    private readonly QuoteText _source;
    private readonly Dictionary<string, List<Entity>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entity> _byText = new(StringComparer.Ordinal);
    private readonly Entity?[] _entities;

    /// <summary>The first word of each name as it is looked up, made when it is first asked for.</summary>
    private readonly string?[] _firstWords;

    public NameTable(QuoteText source, List<NameMention> mentions)
    {
        _source = source;
        Mentions = mentions;
        _entities = new Entity?[mentions.Count];
        _firstWords = new string?[mentions.Count];
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Words > 1)
                _entities[i] = AddFull(i);
        }

        // Short forms choose among full names by gender too, so what the full names tell of it comes first.
        GenderEvidence.Collect(source, this);
        for (var i = 0; i < mentions.Count; i++)
            _entities[i] ??= AddShort(i);
        foreach (var entity in _entities)
            entity!.Gender = 0;
        GenderEvidence.Collect(source, this);
    }

    public List<NameMention> Mentions { get; }

    public Entity EntityOf(int mention) => _entities[mention]!;

    public Entity? KnownEntityOf(int mention) => _entities[mention];

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
    public bool IsAmbiguous(int mention) => Mentions[mention].Words == 1 && _byWord.TryGetValue(FirstWord(mention), out var all) && all.Count > 1;

    public TextRange NameRange(NameMention mention)
    {
        var last = _source.Tokens[mention.End - 1];
        return new TextRange(_source.Tokens[mention.First].Start, StemEnd(last));
    }

    /// <summary>Where a word ends without the possessive.</summary>
    public int StemEnd(Token t)
    {
        if (!t.Has(TokenTraits.Possessive | TokenTraits.Contracted))
            return t.End;
        var apostrophe = _source.Text.AsSpan(t.Start, t.End - t.Start).LastIndexOfAny('\'', '\u2019');
        return apostrophe > 0 ? t.Start + apostrophe : t.End;
    }

    private string FirstWord(int mention) => _firstWords[mention] ??= Key(Mentions[mention].First);

    private string Key(int token)
    {
        var t = _source.Tokens[token];
        return _source.Text[t.Start..StemEnd(t)].Replace('\u2019', '\'').ToLowerInvariant();
    }

    private int LastNameToken(NameMention mention)
    {
        var i = mention.End - 1;
        while (i > mention.First && (_source.Tokens[i].Is(WordClass.Suffix) || _source.Tokens[i].Kind != TokenKind.Word))
            i--;
        return i;
    }

    private Entity AddFull(int index)
    {
        var mention = Mentions[index];
        var range = NameRange(mention);
        var kind = mention.IsOrganization ? SpeakerKind.Organization : SpeakerKind.Person;
        var first = FirstWord(index);
        var lastToken = LastNameToken(mention);
        var last = lastToken == mention.First ? first : Key(lastToken);
        var key = mention.IsOrganization ? "org " + _source.Slice(range) : first + " " + last;
        if (!_byText.TryGetValue(key, out var entity))
        {
            entity = new Entity(kind, range) { NameWords = mention.Words };
            _byText.Add(key, entity);
            if (!mention.IsOrganization)
            {
                Index(last, entity);
                if (first != last)
                    Index(first, entity);
            }
        }

        entity.Mentions++;
        entity.FullMentions++;
        if (range.Length > entity.Name.Length)
            entity.Name = range;
        return entity;
    }

    private void Index(string word, Entity entity)
    {
        if (!_byWord.TryGetValue(word, out var all))
            _byWord.Add(word, all = []);
        if (!all.Contains(entity) && all.Count < 8)
            all.Add(entity);
    }

    private Entity AddShort(int index)
    {
        var mention = Mentions[index];
        var key = FirstWord(index);
        // "LIND:" in a transcript is Rosa Lind, though capitals alone look like an organisation.
        if ((!mention.IsOrganization || _source.Tokens[mention.First].Has(TokenTraits.AllCaps)) && _byWord.TryGetValue(key, out var all))
        {
            var best = Best(all, HonorificGender(mention));
            best.Mentions++;
            return best;
        }

        if (!_byText.TryGetValue(key, out var entity))
        {
            entity = new Entity(mention.IsOrganization || IsAfterThe(mention) ? SpeakerKind.Organization : SpeakerKind.Person, NameRange(mention)) { NameWords = 1 };
            _byText.Add(key, entity);
        }

        entity.Mentions++;
        return entity;
    }

    private static Entity Best(List<Entity> all, int gender)
    {
        var best = all[0];
        foreach (var entity in all)
        {
            if (Fit(entity, gender) > Fit(best, gender))
                best = entity;
        }

        return best;
    }

    private static int Fit(Entity entity, int gender) => entity.FullMentions + (gender != 0 && Math.Sign(entity.Gender) == gender ? 1000 : 0);

    /// <summary>1 after Mr., −1 after Mrs. or Ms., 0 without such a title.</summary>
    public int HonorificGender(NameMention mention)
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

    private bool IsAfterThe(NameMention mention) => mention.TitleFirst > 0 && _source.Tokens[mention.TitleFirst - 1].IsWordText("the");
}
