namespace NewsSchema.Schemas;

/// <summary>Collects findings, each once, and puts them in order.</summary>
internal sealed class FindingList
{
    private readonly HashSet<Finding> _seen = [];
    private readonly List<SchemaDocument> _documents = [];

    internal void Add(Finding finding)
    {
        if (_seen.Add(finding) && !_documents.Contains(finding.Document))
        {
            _documents.Add(finding.Document);
        }
    }

    /// <summary>By document in the order they were reached, then by place.</summary>
    internal IReadOnlyList<Finding> InOrder() => _seen
        .OrderBy(finding => _documents.IndexOf(finding.Document))
        .ThenBy(finding => finding.Span.Start)
        .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
        .ThenBy(finding => finding.Message, StringComparer.Ordinal)
        .ToList();
}
