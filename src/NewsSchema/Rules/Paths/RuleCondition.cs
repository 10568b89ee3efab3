namespace NewsSchema.Rules;

/// <summary>A rule's <c>where</c>: it holds only for the values whose companion at another path is a certain one.</summary>
/// <typeparam name="TRecord">The record.</typeparam>
/// <param name="path">Where the companion stands. The <c>*</c> that it shares with the values' path are the same items.</param>
/// <param name="value">What it must be.</param>
public sealed class RuleCondition<TRecord>(RulePath<TRecord> path, RuleValue value)
    where TRecord : class
{
    /// <summary>The values of some paths for which all conditions hold.</summary>
    internal static List<Found> Find(TRecord record, string pointer, IReadOnlyList<RulePath<TRecord>> paths, IReadOnlyList<RuleCondition<TRecord>> conditions) =>
        [.. paths.SelectMany(values => conditions.Aggregate(values.In(record, pointer), (found, condition) => condition.Filter(found, values, record, pointer)))];

    private List<Found> Filter(List<Found> found, RulePath<TRecord> values, TRecord record, string pointer)
    {
        var steps = path.StepsWith(values);
        var companions = path.By(steps, record, pointer);
        found.RemoveAll(each => !companions[RulePath<TRecord>.Cut(pointer, each.Pointer, steps)].Any(companion => companion.Value == value));
        return found;
    }
}
