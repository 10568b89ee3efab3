namespace NewsSchema.Rules;

internal sealed class DisjointRule<TRecord>(IReadOnlyList<RulePath<TRecord>> spans) : RecordRule<TRecord>("disjoint")
    where TRecord : class
{
    public override void Check(TRecord record, RuleSite site)
    {
        var all = InOrder(RulePath<TRecord>.In(record, site.Pointer, spans));
        var last = 0;
        for (var i = 1; i < all.Length; i++)
        {
            if (all[last].Value.Overlaps(all[i].Value))
                site.Break(all[i].Pointer, $"the span {all[i].Value} overlaps {all[last].Value}, at {all[last].Pointer}");
            if (all[i].Value.End > all[last].Value.End)
                last = i;
        }
    }

    /// <summary>Spans by start and end; those that are the same stay as they were.</summary>
    private static Found[] InOrder(List<Found> found)
    {
        var order = new int[found.Count];
        for (var i = 0; i < order.Length; i++)
            order[i] = i;
        Array.Sort(order, (one, other) =>
        {
            var (first, second) = (found[one].Value, found[other].Value);
            return first.Start != second.Start ? first.Start.CompareTo(second.Start)
                : first.End != second.End ? first.End.CompareTo(second.End)
                : one.CompareTo(other);
        });
        return Array.ConvertAll(order, index => found[index]);
    }
}
