namespace NewsSchema.News.Conversion.Quotes.Text;

/// <summary>Benning, Mohammed and Kelly end like participles and adverbs. A capital amid a sentence tells such a name; at the start of one it needs to be known from there.</summary>
internal static class NameEndings
{
    public static void Clear(QuoteText source)
    {
        if (source.CapitalisedEndings.Count == 0)
            return;
        var names = new TextSet(source.Text, StringComparison.Ordinal);
        var openers = 0;
        var sentence = 0;
        foreach (var token in source.CapitalisedEndings.Items)
        {
            while (source.Sentences[sentence].End <= token)
                sentence++;
            if (source.Sentences[sentence].First == token)
            {
                source.CapitalisedEndings.Replace(openers++, token);
                continue;
            }

            if (source.RegionOf(source.Sentences[sentence]).TitleCase)
                continue;
            names.Add(source.StemOf(source.Tokens[token]));
            source.Tokens.Replace(token, source.Tokens[token].AsUnknown());
        }

        foreach (var token in source.CapitalisedEndings.Items[..openers])
        {
            if (names.Contains(source.StemOf(source.Tokens[token])))
                source.Tokens.Replace(token, source.Tokens[token].AsUnknown());
        }

        names.Return();
    }
}
