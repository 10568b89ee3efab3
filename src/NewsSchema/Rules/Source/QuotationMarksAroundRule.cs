namespace NewsSchema.Rules;

internal sealed class QuotationMarksAroundRule<TRecord>(RulePath<TRecord> spans) : RecordRule<TRecord>("quotationMarksAround")
    where TRecord : class
{
    public override void Check(TRecord record, RuleSite site)
    {
        if (site.Source() is not { } source)
            return;
        foreach (var (pointer, span) in spans.In(record, site.Pointer))
        {
            if (source.Holds(span))
                site.RequireOfSource(QuotationMarks.StandAround(source.Before(span), source.After(span)), pointer, $"there are no quotation marks around {span}");
        }
    }
}
