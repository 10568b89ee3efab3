using NewsSchema.News.Conversion.Language;

namespace NewsSchema.News.Conversion.Parsing;

/// <summary>Whether words look like a person's name. Shape only: nothing here knows names.</summary>
internal static class NameShape
{
    private const TermKinds NeverInName = TermKinds.NotAName | TermKinds.Organization | TermKinds.Agency | TermKinds.RoleNoun;

    private const int MostWords = 5;

    /// <summary>With particles such as "de la".</summary>
    private const int MostTokens = 6;

    /// <summary>For a line that nothing marks as a byline: two to four capitalised words, none of them known as something else.</summary>
    public static bool IsName(Passage words) => Check(words, 2, strict: true);

    /// <summary>For words behind "By": one to five, and only the first is checked against words that open no name.</summary>
    public static bool MayBeName(Passage words) => Check(words, 1, strict: false);

    private static bool Check(Passage passage, int least, bool strict)
    {
        var words = 0;
        var particles = 0;
        var first = true;
        var next = 0;
        var read = passage.Words;
        var tokens = new SpanTokens(passage.Span);
        while (tokens.MoveNext())
        {
            var token = tokens.Current.TrimEnd(',');
            if (token.IsEmpty || words > MostWords || words + particles > MostTokens || !IsNameToken(token))
                return false;
            var from = next;
            while (next < read.Length && read[next].End <= passage.Start + tokens.End)
                next++;
            var kinds = passage.KindsOf(from, next - from);
            if (char.IsLower(token[0]))
            {
                if ((kinds & TermKinds.Particle) == 0)
                    return false;
                particles++;
            }
            else if ((kinds & TermKinds.NameSuffix) == 0 || first)
            {
                words++;
                if ((first || strict) && (kinds & NeverInName) != 0 && (kinds & (TermKinds.Particle | TermKinds.NameSuffix)) == 0)
                    return false;
            }

            first = false;
        }

        if (strict && (passage.Kinds & (TermKinds.Interface | TermKinds.Section | TermKinds.Agency | TermKinds.Organization)) != 0)
            return false;
        return words >= least && words <= MostWords && words + particles <= MostTokens;
    }

    /// <summary>Letters, with hyphen, apostrophe and full stop inside or after an initial.</summary>
    private static bool IsNameToken(ReadOnlySpan<char> token)
    {
        if (!char.IsLetter(token[0]))
            return false;
        foreach (var c in token)
        {
            if (!char.IsLetter(c) && c is not ('-' or '\'' or '’' or '.' or '‑') && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.NonSpacingMark)
                return false;
        }

        return token[^1] is not '\'' and not '’' && (token[^1] != '.' || token.Length <= 4 || token[1] == '.');
    }
}
