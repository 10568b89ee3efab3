namespace NewsSchema.Rules;

internal sealed class WordsWithinRule<TRecord>(IReadOnlyList<string> words, IReadOnlyList<RulePath<TRecord>> spans, IReadOnlyList<RuleCondition<TRecord>> where)
    : RecordRule<TRecord>("wordsWithin")
    where TRecord : class
{
    public override void Check(TRecord record, RuleSite site)
    {
        if (site.Source() is not { } source)
            return;
        var places = RuleCondition<TRecord>.Find(record, site.Pointer, spans, where).Where(found => source.Holds(found.Value)).ToList();
        if (places.Count > 0)
            site.RequireOfSource(places.Exists(found => Says(source.Slice(found.Value))), places[0].Pointer, $"none of the words '{string.Join("', '", words)}' stands there");
    }

    private bool Says(ReadOnlySpan<char> text)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
