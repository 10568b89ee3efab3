namespace NewsSchema.News.Rules;

/// <summary>Gathers violations.</summary>
internal sealed class ViolationList
{
    private readonly List<RuleViolation> _all = [];

    public IReadOnlyList<RuleViolation> All => _all;

    public void Add(string rule, string pointer, string message) => _all.Add(new RuleViolation(rule, pointer, message));

    /// <summary>Adds a violation unless the condition holds.</summary>
    public void Require(bool condition, string rule, string pointer, string message)
    {
        if (!condition)
            Add(rule, pointer, message);
    }
}
