namespace NewsSchema.Rules;

internal sealed class NamesRule<TRecord>(RulePath<TRecord> names) : RecordRule<TRecord>("names")
    where TRecord : class
{
    public override void Check(TRecord record, RuleSite site)
    {
        foreach (var (pointer, value) in names.In(record, site.Pointer))
        {
            var name = value.Text.AsSpan().Trim();
            site.Require(name.Length > 0, pointer, "the name is blank");
            site.Require(!name.Equals("by", StringComparison.OrdinalIgnoreCase), pointer, $"'{name}' is no name");
            site.Require(!name.Contains('@'), pointer, "an e-mail address is no name");
        }
    }
}
