using NewsSchema.News.Conversion.Language;
using NewsSchema.News.Conversion.Quotes.Lexicon;

namespace NewsSchema.News.Conversion.Quotes.Text;

/// <summary>Cuts one region into tokens; every marked segment becomes one token.</summary>
internal static class Tokenizer
{
    /// <summary>Adds the tokens of a region; its segments are those of the article from <paramref name="firstSegment"/> on.</summary>
    public static void Tokenize(string text, TextRange range, LentList<MarkedSegment> segments, int firstSegment, LentList<Token> tokens)
    {
        var i = range.Start;
        var firstToken = tokens.Count;
        for (var s = firstSegment; s < segments.Count && i < range.End; s++)
        {
            var segment = segments[s];
            Outside(text, i, segment.Whole.Start, tokens);
            if (tokens.Count > firstToken && TitleTest.IsName(text, segment, tokens[^1]))
                AddMarkedName(text, segment, tokens);
            else
                tokens.Add(new Token(segment.Whole.Start, segment.Whole.End, TokenKind.Quote, s));
            i = Math.Max(i + 1, segment.Whole.End);
        }

        Outside(text, i, range.End, tokens);
    }

    /// <summary>Adds the tokens of a stretch without marked segments.</summary>
    private static void Outside(string text, int start, int limit, LentList<Token> tokens)
    {
        var i = start;
        while (i < limit)
        {
            var c = text[i];
            if (c == ' ')
                i++;
            else if (char.IsAsciiLetter(c) && PlainWord.End(text, i, limit, tokens) is var end && end > i)
                i = end;
            else if (Characters.IsBlank(c))
                i++;
            else if (Characters.IsWordChar(c) || (c is '$' or '@' or '#' or '\u00A3' or '\u20AC' && i + 1 < limit && Characters.IsWordChar(text[i + 1])))
                i = AddWord(text, i, limit, tokens);
            else
                i = AddPunctuation(text, i, limit, tokens);
        }
    }

    /// <summary>A title in marks is one word; a comma inside its marks belongs to the sentence around it.</summary>
    private static void AddMarkedName(string text, MarkedSegment segment, LentList<Token> tokens)
    {
        var comma = text[segment.Inner.End - 1] == ',' && segment.Inner.Length > 1;
        var end = comma ? segment.Inner.End - 1 : segment.Whole.End;
        tokens.Add(new Token(segment.Whole.Start, end, Lexeme.MarkedName, TokenTraits.Capital));
        if (comma)
            tokens.Add(new Token(end, segment.Whole.End, TokenKind.Comma));
    }

    private static int AddPunctuation(string text, int i, int limit, LentList<Token> tokens)
    {
        var end = i + 1;
        var c = text[i];
        if (c is '"' or '\u201C' or '\u201D')
            return end;
        while (end < limit && text[end] == c && c is '.' or '-' or '!' or '?')
            end++;
        var kind = c switch
        {
            ',' => TokenKind.Comma,
            '.' => end - i > 1 ? TokenKind.Symbol : TokenKind.Period,
            '!' or '?' => TokenKind.Terminal,
            ':' => TokenKind.Colon,
            ';' => TokenKind.Semicolon,
            '(' or '[' or '{' => TokenKind.Open,
            ')' or ']' or '}' => TokenKind.Close,
            '-' => TokenKind.Dash,
            _ => Characters.IsDash(c) ? TokenKind.Dash : TokenKind.Symbol,
        };
        while (end < limit && Characters.JoinsPrevious(text[end]))
            end++;
        tokens.Add(new Token(i, end, kind));
        return end;
    }

    private static int AddWord(string text, int start, int limit, LentList<Token> tokens)
    {
        var kinds = CharKinds.Of(text[start]);
        var letters = (int)(kinds & CharKind.Letter);
        var end = start + 1;
        for (; end < limit; end++)
        {
            var kind = CharKinds.Of(text[end]);
            if ((kind & (CharKind.Letter | CharKind.Digit)) == 0 && !Continues(text, start, end, limit))
                break;
            kinds |= kind;
            letters += (int)(kind & CharKind.Letter);
        }

        var traits = TraitsOf(text.AsSpan(start, end - start));
        if (letters > 1 && (kinds & CharKind.Lower) == 0)
            traits |= TokenTraits.AllCaps;
        var stem = StemEnd(text, start, end, limit, ref end, ref traits);
        var lexeme = EnglishLexicon.Look(text.AsSpan(start, stem - start));
        if (lexeme.Form == Form.Us && (traits & TokenTraits.AllCaps) != 0)
            lexeme = EnglishLexicon.UnitedStates;
        if (stem < end && (traits & TokenTraits.Possessive) != 0 && lexeme.Is(WordClass.Subject | WordClass.Relative | WordClass.Complementizer | WordClass.Adverb))
            traits = (traits & ~TokenTraits.Possessive) | TokenTraits.Contracted;

        if (end < limit && text[end] == '.' && (end + 1 >= limit || text[end + 1] != '.') && stem == end && OwnsStop(text, start, end, lexeme))
        {
            if (end - start == 1)
                lexeme = Lexeme.Unknown;
            end++;
            traits |= TokenTraits.Dotted;
        }

        tokens.Add(new Token(start, end, lexeme, traits));
        return end;
    }

    /// <summary>Inner apostrophes, hyphens, points and thousands commas are part of a word.</summary>
    private static bool Continues(string text, int start, int i, int limit)
    {
        var c = text[i];
        if (Characters.IsWordChar(c) || c == '_')
            return true;
        if (i + 1 >= limit)
            return c == '%' && char.IsDigit(text[i - 1]);
        var next = text[i + 1];
        return c switch
        {
            '\'' or '\u2019' => char.IsLetter(next) && char.IsLetterOrDigit(text[i - 1]),
            '-' or '\u2010' or '\u2011' or '&' => char.IsLetterOrDigit(next),
            '.' => (char.IsDigit(text[i - 1]) && char.IsDigit(next)) || (char.IsLetter(next) && (i - start == 1 || text[i - 2] == '.')),
            ',' => char.IsDigit(text[i - 1]) && char.IsDigit(next),
            '%' => char.IsDigit(text[i - 1]),
            _ => false,
        };
    }

    /// <summary>What the first and the last character show.</summary>
    private static TokenTraits TraitsOf(ReadOnlySpan<char> word)
    {
        var first = word[0] is '#' ? word[^1] : word[0];
        // A handle is a name, whatever its letters.
        var traits = (first == '@' || (CharKinds.Of(first) & CharKind.Upper) != 0 ? TokenTraits.Capital : TokenTraits.None) | (word[^1] == 's' ? TokenTraits.EndsInS : TokenTraits.None);
        if ((CharKinds.Of(first) & CharKind.Digit) != 0 || word[0] == '$')
            traits |= TokenTraits.Digit;
        return traits;
    }

    /// <summary>Where the word ends without 's, s' or a short verb.</summary>
    private static int StemEnd(string text, int start, int wordEnd, int limit, ref int end, ref TokenTraits traits)
    {
        if (wordEnd < limit && text[wordEnd] is '\'' or '\u2019' && text[wordEnd - 1] is 's' or 'S' && wordEnd - start > 2)
        {
            end = wordEnd + 1;
            traits |= TokenTraits.Possessive;
            return wordEnd;
        }

        for (var i = wordEnd - 1; i > start && i >= wordEnd - 3; i--)
        {
            if (text[i] is not ('\'' or '\u2019'))
                continue;
            var tail = text.AsSpan(i + 1, wordEnd - i - 1);
            if (tail is "s" or "S")
            {
                traits |= TokenTraits.Possessive;
                return i;
            }

            if (tail is "ve" or "re" or "ll" or "d" or "m")
            {
                traits |= TokenTraits.Contracted;
                return i;
            }
        }

        return wordEnd;
    }

    private static bool OwnsStop(string text, int start, int end, in Lexeme lexeme)
    {
        if (end - start == 1)
            return char.IsUpper(text[start]);
        return lexeme.Is(WordClass.Abbreviation) ? char.IsUpper(text[start]) || lexeme.Form is Form.Etc or Form.Vs or Form.DottedEg or Form.DottedIe or Form.DottedAm or Form.DottedPm or Form.Cf
            : (text.AsSpan(start, end - start).Contains('.') && !char.IsDigit(text[start])) || IsPartyAndState(text.AsSpan(start, end - start));
    }

    /// <summary>"(R-Fla.)".</summary>
    private static bool IsPartyAndState(ReadOnlySpan<char> word) =>
        word.Length > 3 && word[1] == '-' && char.IsUpper(word[0]) && EnglishLexicon.Look(word[2..]).Is(WordClass.Abbreviation);
}
