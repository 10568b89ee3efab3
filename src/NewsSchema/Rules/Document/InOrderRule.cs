namespace NewsSchema.Rules;

internal sealed class InOrderRule<TRecord>(RulePath<TRecord> spans) : RecordRule<TRecord>("inOrder")
    where TRecord : class
{
    public override void Check(TRecord record, RuleSite site)
    {
        RuleValue? before = null;
        foreach (var (pointer, span) in spans.In(record, site.Pointer))
        {
            if (before is { } last)
                site.Require(last.End <= span.Start, pointer, $"the span {span} begins before the one before it ends, at {last.End}");
            before = span;
        }
    }
}
