using NewsSchema.News.Conversion.Quotes.Lexicon;
using NewsSchema.News.Conversion.Quotes.Text;

namespace NewsSchema.News.Conversion.Quotes.People;

/// <summary>Reads from the article itself whether a person is he or she: forms of address, gendered nouns, and pronouns where only one person can be meant.
/// A surname that two people share is no evidence for either.</summary>
internal sealed class GenderEvidence(QuoteText source, NameTable names)
{
    private const double Stated = 10;
    private const double SameSentence = 1.5;
    private const double NextSentence = 1;

    public void Collect()
    {
        var (mention, next) = (0, 0);
        var (name, pronoun) = (names.FirstTokenOf(0), PronounAt(0));
        Entity? alone = null;
        foreach (var (_, end, _) in source.Sentences.Items)
        {
            Entity? person = null;
            var several = false;
            while (name < end || pronoun < end)
            {
                if (name > pronoun)
                {
                    if (!several && (person ?? alone) is { } meant)
                        meant.Gender += (source.Tokens[pronoun].Is(WordClass.Male) ? 1 : -1) * (person is not null ? SameSentence : NextSentence);
                    pronoun = PronounAt(++next);
                    continue;
                }

                if (names.IsAmbiguous(mention))
                {
                    several = true;
                }
                else if (names.KnownEntityOf(mention) is { Kind: SpeakerKind.Person } entity)
                {
                    Note(names.Mentions[mention], entity);
                    several |= person is not null && person != entity;
                    person = entity;
                }

                name = names.FirstTokenOf(++mention);
            }

            alone = several ? null : person ?? alone;
        }
    }

    private int PronounAt(int index) => index < source.Pronouns.Count ? source.Pronouns[index] : int.MaxValue;

    /// <summary>"Mrs. Lind", "spokeswoman Rosa Lind": the title or the noun right before the name says it.</summary>
    private void Note(in NameMention name, Entity entity)
    {
        entity.Gender += Stated * names.HonorificGender(name);
        if (name.TitleFirst == 0)
            return;
        ref readonly var before = ref source.Tokens[name.TitleFirst - 1];
        if (before.IsLowerWord && before.Is(WordClass.Role))
            entity.Gender += before.Is(WordClass.Male) ? Stated : before.Is(WordClass.Female) ? -Stated : 0;
    }
}
