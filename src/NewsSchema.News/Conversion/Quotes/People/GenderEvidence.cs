using NewsSchema.News.Conversion.Quotes.Lexicon;
using NewsSchema.News.Conversion.Quotes.Text;

namespace NewsSchema.News.Conversion.Quotes.People;

/// <summary>Reads from the article itself whether a person is he or she: forms of address, gendered nouns, and pronouns where only one person can be meant.
/// A surname that two people share is no evidence for either.</summary>
internal static class GenderEvidence
{
    private const double Stated = 10;
    private const double SameSentence = 1.5;
    private const double NextSentence = 1;

    public static void Collect(QuoteText source, NameTable names)
    {
        var tokens = source.Tokens;
        var mention = 0;
        var nextName = names.FirstTokenOf(0);
        Entity? alone = null;
        for (var s = 0; s < source.Sentences.Count; s++)
        {
            var (first, end, _) = source.Sentences[s];
            Entity? person = null;
            var several = false;
            for (var i = first; i < end; i++)
            {
                while (nextName < i)
                    nextName = names.FirstTokenOf(++mention);
                if (nextName == i)
                {
                    if (names.IsAmbiguous(mention))
                        several = true;
                    else if (names.KnownEntityOf(mention) is { Kind: SpeakerKind.Person } entity)
                    {
                        Note(source, names, mention, entity);
                        several |= person is not null && person != entity;
                        person = entity;
                    }
                }

                ref readonly var t = ref tokens[i];
                if (several || !t.Is(WordClass.Subject | WordClass.Object | WordClass.Possessive) || !t.Is(WordClass.Male | WordClass.Female))
                    continue;
                var sign = t.Is(WordClass.Male) ? 1 : -1;
                if (person is not null)
                    person.Gender += sign * SameSentence;
                else if (alone is not null)
                    alone.Gender += sign * NextSentence;
            }

            alone = several ? null : person ?? alone;
        }
    }

    /// <summary>"Mrs. Lind", "spokeswoman Rosa Lind": the title or the noun right before the name says it.</summary>
    private static void Note(QuoteText source, NameTable names, int mention, Entity entity)
    {
        var place = names.Mentions[mention];
        entity.Gender += Stated * names.HonorificGender(place);
        if (place.TitleFirst > 0 && source.Tokens[place.TitleFirst - 1] is { IsLowerWord: true } before && before.Is(WordClass.Role))
            entity.Gender += before.Is(WordClass.Male) ? Stated : before.Is(WordClass.Female) ? -Stated : 0;
    }
}
