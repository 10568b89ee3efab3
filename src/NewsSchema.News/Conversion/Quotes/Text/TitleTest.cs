using NewsSchema.News.Conversion.Quotes.Lexicon;

namespace NewsSchema.News.Conversion.Quotes.Text;

/// <summary>Tells marked titles and so-called things from quotations: they stand inside a clause like any noun.</summary>
internal static class TitleTest
{
    private const int LongestTitle = 10;

    /// <summary>True when a marked segment right after <paramref name="before"/> is a name in marks, not somebody's words.</summary>
    public static bool IsName(string text, in MarkedSegment segment, in Token before)
    {
        if (!before.IsWord || !segment.Closed)
            return false;
        if (before.Is(WordClass.Scare) && !before.Is(WordClass.Verb) && before.Form is not Form.Known)
            return true;
        if (IsNickname(text, segment, before))
            return true;
        var last = text[segment.Inner.End - 1];
        if (last is '!' or '?' || !IsTitleCase(text, segment.Inner, out var words))
            return false;
        return words > 1 ? before.Is(WordClass.Preposition | WordClass.Determiner | WordClass.Possessive) || before.IsPossessive || (before.IsLowerWord && (!before.Is(WordClass.Verb) || EnglishLexicon.VerbOf(before.Form).Lemma is "read" or "sing" or "write"))
            : before.IsPossessive || before.Form is Form.On or Form.Of or Form.At or Form.In or Form.From;
    }

    /// <summary>Rosa "Rosie" Lind.</summary>
    private static bool IsNickname(string text, in MarkedSegment segment, in Token before)
    {
        var next = segment.Whole.End + 1;
        return before.IsCapital && !before.Is(WordClass.NoName) && !before.Is(WordClass.Verb) && next < text.Length && text[next - 1] == ' ' && char.IsUpper(text[next])
            && char.IsUpper(text[segment.Inner.Start]) && !text.AsSpan(segment.Inner.Start, segment.Inner.Length).Contains(' ') && char.IsLetter(text[segment.Inner.End - 1]);
    }

    /// <summary>Every word but small function words has a capital.</summary>
    public static bool IsTitleCase(string text, TextRange inner, out int words)
    {
        words = 0;
        var atStart = true;
        for (var i = inner.Start; i < inner.End; i++)
        {
            var c = text[i];
            if (!Characters.IsWordChar(c))
            {
                atStart = c is not ('\'' or '\u2019');
                continue;
            }

            if (!atStart)
                continue;
            atStart = false;
            if (++words > LongestTitle)
                return false;
            if (char.IsLower(c) && (words == 1 || !IsSmall(text, i, inner.End)))
                return false;
        }

        return words > 0;
    }

    private static bool IsSmall(string text, int start, int limit)
    {
        var end = start;
        while (end < limit && Characters.IsWordChar(text[end]))
            end++;
        return EnglishLexicon.Words.Find(text.AsSpan(start, end - start)).Is(WordClass.Preposition | WordClass.Determiner | WordClass.Conjunction | WordClass.Possessive | WordClass.Be);
    }
}
