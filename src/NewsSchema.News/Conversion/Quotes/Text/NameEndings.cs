using NewsSchema.News.Conversion.Quotes.Lexicon;

namespace NewsSchema.News.Conversion.Quotes.Text;

/// <summary>Benning, Mohammed and Kelly end like participles and adverbs. A capital amid a sentence tells such a name; at the start of one it needs to be known from there.</summary>
internal static class NameEndings
{
    public static void Clear(string text, TokenList tokens, List<Sentence> sentences, List<Region> regions)
    {
        HashSet<string>? names = null;
        foreach (var (first, end, region) in sentences)
        {
            for (var i = first + 1; i < end && !regions[region].TitleCase; i++)
            {
                if (!EndsLikeAnother(tokens[i]))
                    continue;
                (names ??= new HashSet<string>(StringComparer.Ordinal)).Add(Stem(text, tokens[i]));
                tokens.Replace(i, tokens[i] with { Lexeme = Lexeme.Unknown });
            }
        }

        if (names is null)
            return;
        foreach (var (first, _, _) in sentences)
        {
            if (EndsLikeAnother(tokens[first]) && names.Contains(Stem(text, tokens[first])))
                tokens.Replace(first, tokens[first] with { Lexeme = Lexeme.Unknown });
        }
    }

    private static bool EndsLikeAnother(in Token t) =>
        t.IsWord && t.IsCapital && (t.Lexeme == Lexeme.UnknownIng || t.Lexeme == Lexeme.UnknownEd || t.Lexeme == Lexeme.UnknownAdverb);

    private static string Stem(string text, in Token t)
    {
        var word = text.AsSpan(t.Start, t.End - t.Start);
        var apostrophe = t.IsPossessive ? word.LastIndexOfAny('\'', '\u2019') : -1;
        return (apostrophe > 0 ? word[..apostrophe] : word).ToString();
    }
}
