using NewsSchema.News.Conversion.Quotes.Lexicon;
using NewsSchema.News.Conversion.Quotes.Text;

namespace NewsSchema.News.Conversion.Quotes.People;

/// <summary>Reads from the article itself whether a person is he or she: forms of address, gendered nouns, and pronouns where only one person can be meant.
/// A surname that two people share is no evidence for either.</summary>
internal sealed class GenderEvidence
{
    private const double Stated = 10;
    private const double SameSentence = 1.5;
    private const double NextSentence = 1;
    private const WordClass Pronoun = WordClass.Subject | WordClass.Object | WordClass.Possessive;

    private readonly QuoteText _source;
    private readonly NameTable _names;

    /// <summary>The tokens of all pronouns that tell a gender.</summary>
    private readonly LentList<int> _pronouns = new(64);

    public GenderEvidence(QuoteText source, NameTable names)
    {
        (_source, _names) = (source, names);
        var tokens = source.Tokens.Items;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Is(WordClass.Male | WordClass.Female) && tokens[i].Is(Pronoun))
                _pronouns.Add(i);
        }
    }

    public void Collect()
    {
        var (mention, next) = (0, 0);
        var (name, pronoun) = (_names.FirstTokenOf(0), PronounAt(0));
        Entity? alone = null;
        foreach (var (_, end, _) in _source.Sentences.Items)
        {
            Entity? person = null;
            var several = false;
            while (name < end || pronoun < end)
            {
                if (name > pronoun)
                {
                    if (!several && (person ?? alone) is { } meant)
                        meant.Gender += (_source.Tokens[pronoun].Is(WordClass.Male) ? 1 : -1) * (person is not null ? SameSentence : NextSentence);
                    pronoun = PronounAt(++next);
                    continue;
                }

                if (_names.IsAmbiguous(mention))
                {
                    several = true;
                }
                else if (_names.KnownEntityOf(mention) is { Kind: SpeakerKind.Person } entity)
                {
                    Note(_names.Mentions[mention], entity);
                    several |= person is not null && person != entity;
                    person = entity;
                }

                name = _names.FirstTokenOf(++mention);
            }

            alone = several ? null : person ?? alone;
        }
    }

    public void Return() => _pronouns.Return();

    private int PronounAt(int index) => index < _pronouns.Count ? _pronouns[index] : int.MaxValue;

    /// <summary>"Mrs. Lind", "spokeswoman Rosa Lind": the title or the noun right before the name says it.</summary>
    private void Note(in NameMention name, Entity entity)
    {
        entity.Gender += Stated * _names.HonorificGender(name);
        if (name.TitleFirst == 0)
            return;
        ref readonly var before = ref _source.Tokens[name.TitleFirst - 1];
        if (before.IsLowerWord && before.Is(WordClass.Role))
            entity.Gender += before.Is(WordClass.Male) ? Stated : before.Is(WordClass.Female) ? -Stated : 0;
    }
}
