using NewsSchema.News.Conversion.Quotes.Lexicon;

namespace NewsSchema.News.Conversion.Quotes.Text;

/// <summary>Benning, Mohammed and Kelly end like participles and adverbs. A capital amid a sentence tells such a name; at the start of one it needs to be known from there.</summary>
internal static class NameEndings
{
    private const WordClass Unlisted = WordClass.UnlistedIng | WordClass.UnlistedEd | WordClass.UnlistedAdverb;

    public static void Clear(QuoteText source)
    {
        TextSet? names = null;
        var openers = false;
        var tokens = source.Tokens;
        foreach (var (first, end, region) in source.Sentences.Items)
        {
            openers |= EndsLikeAnother(tokens[first]);
            if (source.Regions[region].TitleCase)
                continue;
            for (var i = first + 1; i < end; i++)
            {
                if (!EndsLikeAnother(tokens[i]))
                    continue;
                (names ??= new TextSet(source.Text, StringComparison.Ordinal)).Add(source.StemOf(tokens[i]));
                tokens.Replace(i, tokens[i].AsUnknown());
            }
        }

        if (names is null)
            return;
        if (openers)
            ClearOpeners(source, names);
        names.Return();
    }

    private static void ClearOpeners(QuoteText source, TextSet names)
    {
        var tokens = source.Tokens;
        foreach (var (first, _, _) in source.Sentences.Items)
        {
            if (EndsLikeAnother(tokens[first]) && names.Contains(source.StemOf(tokens[first])))
                tokens.Replace(first, tokens[first].AsUnknown());
        }
    }

    private static bool EndsLikeAnother(in Token t) => t.Is(Unlisted) && t.IsCapital;
}
