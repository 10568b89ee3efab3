using NewsSchema.News.Conversion.Quotes.Lexicon;
using NewsSchema.News.Conversion.Quotes.Text;

namespace NewsSchema.News.Conversion.Quotes.Phrases;

/// <summary>Questions about single tokens that several stages ask.</summary>
internal static class WordTests
{
    private const WordClass PersonOrBody = WordClass.Role | WordClass.Group | WordClass.OrgNoun | WordClass.Title | WordClass.LowerTitle | WordClass.Honorific | WordClass.Outlet;

    /// <summary>A token that can be part of a noun phrase as noun, name or adjective.</summary>
    public static bool IsNounLike(in Token t) => t.Is(WordClass.NounLike);

    /// <summary>A common noun for people or bodies.</summary>
    public static bool IsPersonNoun(in Token t) => t.Is(PersonOrBody);

    /// <summary>A capitalised word that can be part of a name.</summary>
    public static bool IsNameWord(in Token t) => t.Is(WordClass.NameWord);

    public static bool IsAdverb(in Token t) => t.Is(WordClass.LowerAdverb);

    /// <summary>A lower-case word that is a verb in most of its uses.</summary>
    public static bool IsPlainVerb(in Token t) => t.Is(WordClass.PlainVerb);

    /// <summary>A verb form that can carry a clause.</summary>
    public static bool IsFinite(in Token t) => t.Is(WordClass.Finite);

    public static bool IsSubjectPronoun(in Token t) => t.Is(WordClass.Subject);

    /// <summary>"that" is left out: it opens a clause far more often than a phrase.</summary>
    public static bool IsDeterminer(in Token t) => t.Is(WordClass.PhraseOpener);
}
