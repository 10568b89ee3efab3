namespace NewsSchema.Rules;

internal sealed class OutsideRule<TRecord>(IReadOnlyList<RulePath<TRecord>> spans, IReadOnlyList<RulePath<TRecord>> of, IReadOnlyList<RuleCondition<TRecord>> where)
    : RecordRule<TRecord>("outside")
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
            if (outer.Touch(span))
                site.Break(pointer, $"the span {span} overlaps one that it must stand apart from");
        }
    }
}
