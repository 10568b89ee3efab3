namespace NewsSchema.News.Conversion.Quotes.Lexicon;

/// <summary>The regular forms of English verbs and nouns.</summary>
internal static class Inflection
{
    public static string S(string word) =>
        EndsInConsonantAndY(word) ? word[..^1] + "ies"
        : word.EndsWith('s') || word.EndsWith('x') || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal) ? word + "es"
        : word + "s";

    public static string Past(string verb) =>
        verb.EndsWith('e') ? verb + "d" : EndsInConsonantAndY(verb) ? verb[..^1] + "ied" : verb + "ed";

    public static string Ing(string verb) =>
        verb.EndsWith('e') && !verb.EndsWith("ee", StringComparison.Ordinal) ? verb[..^1] + "ing" : verb + "ing";

    private static bool EndsInConsonantAndY(string word) => word.Length > 1 && word[^1] == 'y' && !"aeiou".Contains(word[^2], StringComparison.Ordinal);
}
