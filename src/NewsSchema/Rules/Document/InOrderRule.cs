namespace NewsSchema.Rules;

internal sealed class InOrderRule<TRecord>(RulePath<TRecord> spans) : RecordRule<TRecord>("inOrder")
    where TRecord : class
{
    public override void Check(TRecord record, RuleSite site)
    {
        Found? before = null;
        foreach (var found in spans.In(record, site.Pointer))
        {
            if (before is not null && before.Value.End > found.Value.Start)
                site.Break(found.Pointer, $"the span {found.Value} begins before the one before it ends, at {before.Value.End}");
            before = found;
        }
    }
}
