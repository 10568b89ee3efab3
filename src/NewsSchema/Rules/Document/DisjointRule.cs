namespace NewsSchema.Rules;

internal sealed class DisjointRule<TRecord>(IReadOnlyList<RulePath<TRecord>> spans) : RecordRule<TRecord>("disjoint")
    where TRecord : class
{
    public override void Check(TRecord record, RuleSite site)
    {
        var all = RulePath<TRecord>.In(record, site.Pointer, spans).OrderBy(found => found.Value.Start).ThenBy(found => found.Value.End).ToList();
        var last = 0;
        for (var i = 1; i < all.Count; i++)
        {
            site.Require(!all[last].Value.Overlaps(all[i].Value), all[i].Pointer, $"the span {all[i].Value} overlaps {all[last].Value}, at {all[last].Pointer}");
            if (all[i].Value.End > all[last].Value.End)
                last = i;
        }
    }
}
