namespace NewsSchema.Rules;

internal sealed class AscendingRule<TRecord>(IReadOnlyList<RulePath<TRecord>> chain) : RecordRule<TRecord>("ascending")
    where TRecord : class
{
    public override void Check(TRecord record, RuleSite site)
    {
        for (var i = 1; i < chain.Count; i++)
        {
            var steps = chain[i].StepsWith(chain[i - 1]);
            var later = chain[i].By(steps, record, site.Pointer);
            foreach (var first in chain[i - 1].In(record, site.Pointer))
            {
                foreach (var second in later[RulePath<TRecord>.Cut(site.Pointer, first.Pointer, steps)])
                {
                    if (!ValueOrder.InOrder(first.Value, second.Value))
                        site.Break(second.Pointer, $"{second.Value} comes before {first.Value}, at {first.Pointer}");
                }
            }
        }
    }
}
