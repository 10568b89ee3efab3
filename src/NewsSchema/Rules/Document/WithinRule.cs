namespace NewsSchema.Rules;

internal sealed class WithinRule<TRecord>(IReadOnlyList<RulePath<TRecord>> spans, IReadOnlyList<RulePath<TRecord>> of, IReadOnlyList<RuleCondition<TRecord>> where)
    : RecordRule<TRecord>("within")
    where TRecord : class
{
    public override void Check(TRecord record, RuleSite site)
    {
        var inner = RuleCondition<TRecord>.Find(record, site.Pointer, spans, where);
        if (inner.Count == 0)
            return;
        var outer = new SpanSet(RulePath<TRecord>.In(record, site.Pointer, of));
        foreach (var (pointer, span) in inner)
        {
            if (!outer.Hold(span))
                site.Break(pointer, $"the span {span} does not lie inside one of those that it belongs to");
        }
    }
}
