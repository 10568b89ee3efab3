using System.Buffers;
using NewsSchema.News.Conversion.Language;
using NewsSchema.News.Conversion.Quotes.Lexicon;

namespace NewsSchema.News.Conversion.Quotes.Text;

/// <summary>Single marks as quotation marks, told apart from apostrophes by their neighbours.</summary>
internal struct SingleMarks(string text, TextRange range)
{
    /// <summary>The longest passage in single marks that is believed.</summary>
    private const int Window = 1500;

    private static readonly SearchValues<char> ClosingMarks = SearchValues.Create("'\u2019\u203A");

    /// <summary>Before this position there is no closing mark left to find; keeps repeated searches linear.</summary>
    private int _searchedTo = range.Start;

    public static bool IsMark(char c) => c is '\'' or '\u2018' or '\u2019' or '\u201A' or '\u2039' or '\u203A' or '`';

    /// <summary>The position of the mark that closes the one at <paramref name="open"/>; -1 when that is an apostrophe or stays open.</summary>
    public int CloseOf(int open)
    {
        if (!Opens(open))
            return -1;
        var limit = Math.Min(range.End, open + Window);
        var weak = -1;
        for (var i = NextClosing(Math.Max(open + 2, _searchedTo), limit); i < limit; i = NextClosing(i + 1, limit))
        {
            if (!Closes(i))
                continue;
            if (!IsPluralPossessive(i))
                return i;
            weak = weak < 0 ? i : weak;
        }

        if (weak < 0)
            _searchedTo = Math.Max(_searchedTo, limit);
        return weak;
    }

    private readonly int NextClosing(int from, int limit)
    {
        var found = from < limit ? text.AsSpan(from, limit - from).IndexOfAny(ClosingMarks) : -1;
        return found < 0 ? limit : from + found;
    }

    private readonly bool Opens(int i)
    {
        if (text[i] == '\u2019' || i + 1 >= range.End || !(char.IsLetterOrDigit(text[i + 1]) || text[i + 1] is '[' or '\u2026' or '.' or '$'))
            return false;
        if (i > range.Start && !(Characters.IsBlank(text[i - 1]) || text[i - 1] is '(' or '[' or '-' || Characters.IsDash(text[i - 1])))
            return false;
        return !DropsLetters(i + 1);
    }

    /// <summary>Whether one of the closing marks closes where it stands.</summary>
    private readonly bool Closes(int i)
    {
        if (Characters.IsBlank(text[i - 1]))
            return false;
        return i + 1 >= range.End || !CharKinds.IsLetterOrDigit(text[i + 1]);
    }

    /// <summary>"the pilots' rope": a mark after s and before a further word may be an apostrophe.</summary>
    private readonly bool IsPluralPossessive(int i) =>
        text[i - 1] is 's' or 'n' && i + 2 < range.End && text[i + 1] == ' ' && char.IsLower(text[i + 2]);

    /// <summary>'em, '90s: an apostrophe for dropped letters at the start of a word.</summary>
    private readonly bool DropsLetters(int start)
    {
        var end = start;
        while (end < range.End && end - start < 8 && char.IsLetterOrDigit(text[end]))
            end++;
        var word = text.AsSpan(start, end - start);
        return EnglishLexicon.Words.Find(word).Is(WordClass.Dropped) || (word.Length is 2 or 3 && char.IsDigit(word[0]) && char.IsDigit(word[1]));
    }
}
