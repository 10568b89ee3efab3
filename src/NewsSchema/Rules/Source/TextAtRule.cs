namespace NewsSchema.Rules;

internal sealed class TextAtRule<TRecord>(RulePath<TRecord> texts, RulePath<TRecord> spans) : RecordRule<TRecord>("textAt")
    where TRecord : class
{
    public override void Check(TRecord record, RuleSite site)
    {
        if (site.Source() is not { } source)
            return;
        var steps = texts.StepsWith(spans);
        var places = spans.By(steps, record, site.Pointer);
        foreach (var (pointer, text) in texts.In(record, site.Pointer))
        {
            var own = places[RulePath<TRecord>.Cut(site.Pointer, pointer, steps)].Select(found => found.Value).ToList();
            if (own.Count > 0 && own.All(source.Holds))
            {
                site.RequireOfSource(Is(text.Text, own, source), pointer,
                    $"the text is not what stands at {string.Join(", ", own)} in the source{(own.Count > 1 ? ", joined by spaces" : string.Empty)}");
            }
        }
    }

    private static bool Is(string text, List<RuleValue> spans, RawText source)
    {
        var rest = text.AsSpan();
        for (var i = 0; i < spans.Count; i++)
        {
            if (i > 0)
            {
                if (!rest.StartsWith(" "))
                    return false;
                rest = rest[1..];
            }

            var slice = source.Slice(spans[i]);
            if (!rest.StartsWith(slice, StringComparison.Ordinal))
                return false;
            rest = rest[slice.Length..];
        }

        return rest.IsEmpty;
    }
}
