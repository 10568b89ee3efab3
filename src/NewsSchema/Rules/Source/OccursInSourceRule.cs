namespace NewsSchema.Rules;

internal sealed class OccursInSourceRule<TRecord>(RulePath<TRecord> texts) : RecordRule<TRecord>("occursInSource")
    where TRecord : class
{
    public override void Check(TRecord record, RuleSite site)
    {
        if (site.Source() is not { } source)
            return;
        foreach (var (pointer, text) in texts.In(record, site.Pointer))
            site.RequireOfSource(source.Text.Contains(text.Text, StringComparison.Ordinal), pointer, $"'{text}' does not occur in the source");
    }
}
