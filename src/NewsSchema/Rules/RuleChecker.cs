namespace NewsSchema.Rules;

/// <summary>One check of a document: its JSON and its source, if they are given, and what is found.</summary>
internal sealed class RuleChecker(RawText? source, ReadOnlyMemory<byte>? json = null)
{
    private readonly HashSet<UncheckedRule> _seen = [];

    /// <summary>The raw text; null when only document rules can be checked.</summary>
    public RawText? Source { get; } = source;

    /// <summary>The JSON that the document was parsed from.</summary>
    public ReadOnlyMemory<byte>? Json { get; } = json;

    public List<ValidationError> DocumentErrors { get; } = [];

    public List<ValidationError> SourceErrors { get; } = [];

    public List<UncheckedRule> NotChecked { get; } = [];

    public void AddNotChecked(string keyword, string location)
    {
        var rule = new UncheckedRule(keyword, location);
        if (_seen.Add(rule))
            NotChecked.Add(rule);
    }
}
