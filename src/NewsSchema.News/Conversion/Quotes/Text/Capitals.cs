using NewsSchema.News.Conversion.Quotes.Lexicon;

namespace NewsSchema.News.Conversion.Quotes.Text;

/// <summary>Headlines in title case: found, and their ordinary words told apart from names.</summary>
internal static class Capitals
{
    private const int LongestHeadline = 400;
    private const int CountedWordLength = 4;
    private const WordClass NameClasses = WordClass.Place | WordClass.Title | WordClass.Honorific | WordClass.Outlet | WordClass.OrgWord;

    /// <summary>True when at least four fifths of the longer words have a capital.</summary>
    public static bool InEveryWord(string text, TextRange range)
    {
        int words = 0, capitals = 0;
        var end = Math.Min(range.End, range.Start + LongestHeadline);
        for (var i = range.Start; i < end; i++)
        {
            if (!char.IsLetter(text[i]))
                continue;
            var start = i;
            while (i < end && Characters.IsWordChar(text[i]))
                i++;
            if (i - start < CountedWordLength)
                continue;
            words++;
            capitals += char.IsUpper(text[start]) ? 1 : 0;
        }

        return words > 2 && capitals * 5 >= words * 4;
    }

    /// <summary>Takes the capital from every listed word that is no part of names.</summary>
    public static void Lower(LentList<Token> tokens, int first)
    {
        for (var i = first; i < tokens.Count; i++)
        {
            var t = tokens[i];
            if (t.IsWord && t.IsCapital && t.HasClass && (t.Is(WordClass.Verb) || !t.Is(NameClasses)))
                tokens.Replace(i, t.InSmallLetters());
        }
    }
}
