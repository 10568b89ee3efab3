using NewsSchema.News.Conversion.Quotes.Lexicon;

namespace NewsSchema.News.Conversion.Quotes.Text;

/// <summary>Reads a word of nothing but a few ASCII letters, as almost all are, at one go.</summary>
internal static class PlainWord
{
    /// <summary>A bit for each of the first ASCII characters that may go on with a word: digits, the apostrophe, the hyphen and the ampersand.</summary>
    private const ulong GoesOn = (0x3FFUL << '0') | (1UL << '\'') | (1UL << '-') | (1UL << '&');

    /// <summary>Adds the word at a position and returns its end; the position itself when the word is not of this kind.</summary>
    public static int End(string text, int start, int limit, LentList<Token> tokens)
    {
        if (!BitConverter.IsLittleEndian || text.Length - start <= LetterRun.Window)
            return start;
        var run = LetterRun.At(text, start, limit);
        var end = start + run.Length;
        if (run.Length == LetterRun.Window || (end < limit && MayGoOn(text[end], run.Length)))
            return start;

        // The bit of the first letter is that of the trait, and what can go either way is summed up without branches.
        var last = text[end - 1];
        var traits = (TokenTraits)(run.Capitals & (uint)TokenTraits.Capital) | (TokenTraits)((last == 's' ? 1 : 0) * (int)TokenTraits.EndsInS);
        if (run.Capitals > 1 && run.IsAllCapitals)
            traits |= TokenTraits.AllCaps;
        var index = EnglishLexicon.Words.IndexOf(run.First, run.Second, 0);
        var ending = UnlistedWord.IndexOf(run.Length, text[Math.Max(end - 3, 0)], text[Math.Max(end - 2, 0)], last);
        ref readonly var lexeme = ref EnglishLexicon.Words[index != 0 ? index : ending];
        if (lexeme.Form == Form.Us && (traits & TokenTraits.AllCaps) != 0)
            lexeme = ref EnglishLexicon.UnitedStates;

        if (lexeme.Is(WordClass.Abbreviation) && OwnsStop(text, end, limit) && ((traits & TokenTraits.Capital) != 0 || lexeme.Form is Form.Etc or Form.Vs or Form.Cf))
        {
            end++;
            traits |= TokenTraits.Dotted;
        }

        tokens.Add(new Token(start, end, lexeme, traits));
        return end;
    }

    /// <summary>A single letter and a full stop are an initial or a word such as "a.m."; letters and marks outside ASCII are looked at one by one.</summary>
    private static bool MayGoOn(char c, int length) => c < 64 ? (GoesOn >> c & 1) != 0 || (c == '.' && length == 1)
        : c is '_' || (c >= 0x80 && c is not ('\u201C' or '\u201D' or '\u2013' or '\u2014' or '\u2026' or '\u00A0'));

    private static bool OwnsStop(string text, int end, int limit) => end < limit && text[end] == '.' && (end + 1 >= limit || text[end + 1] != '.');
}
