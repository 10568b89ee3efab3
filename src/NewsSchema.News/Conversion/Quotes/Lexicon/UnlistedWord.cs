namespace NewsSchema.News.Conversion.Quotes.Lexicon;

/// <summary>What the ending of a word that is not listed tells, as an index of the word table's first entries.</summary>
internal static class UnlistedWord
{
    private const int ShortestWithEnding = 5;

    public static readonly Lexeme[] Lexemes = [Lexeme.Unknown, Lexeme.UnlistedAdverb, Lexeme.UnlistedIng, Lexeme.UnlistedEd];

    /// <summary>The index for a word by its length and its last letters; a word in capitals has none of the endings.</summary>
    public static int IndexOf(int length, char thirdLast, char secondLast, char last)
    {
        // Sums instead of branches: which way a word goes here cannot be foreseen.
        var adverb = (last == 'y' ? 1 : 0) & (secondLast == 'l' ? 1 : 0);
        var ing = (last == 'g' ? 1 : 0) & (secondLast == 'n' ? 1 : 0) & (thirdLast == 'i' ? 1 : 0);
        var ed = (last == 'd' ? 1 : 0) & (secondLast == 'e' ? 1 : 0);
        return (adverb + (2 * ing) + (3 * ed)) & (length >= ShortestWithEnding ? 3 : 0);
    }
}
