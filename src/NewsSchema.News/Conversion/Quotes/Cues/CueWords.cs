using NewsSchema.News.Conversion.Quotes.Lexicon;

namespace NewsSchema.News.Conversion.Quotes.Cues;

/// <summary>The tokens of a reporting expression and the form of its verb, if it is one.</summary>
internal readonly record struct CueWords(int First, int End, Form Verb)
{
    /// <summary>The verb as it stands in a dictionary; null for "according to" and nouns of saying.</summary>
    public string? Lemma => Verb == Form.None ? null : EnglishLexicon.VerbOf(Verb).Lemma;
}
