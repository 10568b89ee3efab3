namespace NewsSchema.Schemas;

/// <summary>A rule that schemas are held to. All of them stand in <see cref="FindingRules"/>.</summary>
public sealed record FindingRule
{
    internal FindingRule(string id, FindingSeverity severity, string title, string help)
    {
        Id = id;
        Severity = severity;
        Title = title;
        Help = help;
    }

    /// <summary>Stable id, such as <c>NS0001</c>.</summary>
    public string Id { get; }

    /// <summary>Default severity.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>The rule in a few words.</summary>
    public string Title { get; }

    /// <summary>Why it matters and what to do.</summary>
    public string Help { get; }
}
