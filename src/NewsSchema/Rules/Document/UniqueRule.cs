namespace NewsSchema.Rules;

internal sealed class UniqueRule<TRecord>(RulePath<TRecord> values) : RecordRule<TRecord>("unique")
    where TRecord : class
{
    public override void Check(TRecord record, RuleSite site)
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (pointer, value) in values.In(record, site.Pointer))
        {
            if (!seen.TryAdd(value.Key, pointer))
                site.Break(pointer, $"{value} stands at {seen[value.Key]} as well");
        }
    }
}
