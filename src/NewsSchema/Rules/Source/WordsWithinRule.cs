namespace NewsSchema.Rules;

internal sealed class WordsWithinRule<TRecord>(IReadOnlyList<string> words, IReadOnlyList<RulePath<TRecord>> spans, IReadOnlyList<RuleCondition<TRecord>> where)
    : RecordRule<TRecord>("wordsWithin")
    where TRecord : class
{
    public override void Check(TRecord record, RuleSite site)
    {
        if (site.Source() is not { } source)
            return;

        // What stands in the same item of a list belongs together: one of its spans must have a word.
        var steps = spans.Min(path => path.StepsWith(spans[0]));
        var places = RuleCondition<TRecord>.Find(record, site.Pointer, spans, where).Where(found => source.Holds(found.Value));
        foreach (var item in places.GroupBy(found => RulePath<TRecord>.Cut(site.Pointer, found.Pointer, steps), StringComparer.Ordinal))
            site.RequireOfSource(item.Any(found => Says(source.Slice(found.Value))), item.First().Pointer, $"none of the words '{string.Join("', '", words)}' stands there");
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
