using NewsSchema.News.Conversion.Quotes.Text;

namespace NewsSchema.News.Conversion.Quotes.Lexicon;

/// <summary>Adds to what a word can be what follows from it as it is written, so that the stages test one bit where they would weigh several.</summary>
internal static class WordFacts
{
    private const WordClass Function = WordClass.Auxiliary | WordClass.Modal | WordClass.Complementizer | WordClass.Relative | WordClass.Subordinator
        | WordClass.Conjunction | WordClass.Preposition | WordClass.Subject | WordClass.Object;

    private const WordClass MostlyVerb = WordClass.CommonVerb | WordClass.Auxiliary | WordClass.Modal;
    private const WordClass FiniteForm = WordClass.PastForm | WordClass.ThirdForm;
    private const WordClass NounToo = WordClass.SpeechNoun | WordClass.Role | WordClass.OrgNoun | WordClass.Artefact;

    /// <summary>Every class of a word with these traits.</summary>
    public static WordClass Of(WordClass classes, TokenTraits traits)
    {
        var facts = classes & ~WordClass.AsWritten;
        var other = WordClass.None;
        if ((traits & (TokenTraits.Capital | TokenTraits.Digit)) == 0)
            other = OfLower(facts);
        else if ((traits & (TokenTraits.Capital | TokenTraits.Contracted)) == TokenTraits.Capital && (facts & (WordClass.NoName | WordClass.Time)) == 0)
            other = WordClass.NameWord;
        if ((traits & TokenTraits.Contracted) != 0)
            other |= WordClass.Finite;
        if ((facts & Function) == 0 && (other & (WordClass.PlainVerb | WordClass.LowerAdverb)) == 0)
            other |= WordClass.NounLike;
        if ((facts & (WordClass.Determiner | WordClass.Possessive)) != 0 && (facts & WordClass.Complementizer) == 0)
            other |= WordClass.PhraseOpener;
        return facts | other;
    }

    private static WordClass OfLower(WordClass facts)
    {
        var lower = WordClass.Lower;
        if ((facts & MostlyVerb) != 0 || ((facts & FiniteForm) != 0 && (facts & NounToo) == 0))
            lower |= WordClass.PlainVerb;
        if ((facts & (MostlyVerb | FiniteForm | WordClass.UnlistedEd)) != 0)
            lower |= WordClass.Finite;
        if ((facts & (WordClass.Adverb | WordClass.Negation)) != 0)
            lower |= WordClass.LowerAdverb;
        return lower;
    }
}
