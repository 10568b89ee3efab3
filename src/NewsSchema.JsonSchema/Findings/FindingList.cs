namespace NewsSchema.Schemas;

/// <summary>Collects findings, each once, and puts them in order.</summary>
internal sealed class FindingList
{
    // Nobody reads more than this about a document; a last finding says how many more there are.
    private const int MostPerDocument = 1000;

    // Messages and pointers repeat names of the document, and names may be as long as the document.
    private const int MostCharactersPerDocument = 4_000_000;

    private readonly HashSet<Finding> _seen = [];
    private readonly List<Finding> _findings = [];
    private readonly Dictionary<SchemaDocument, Tally> _documents = [];

    internal void Add(FindingRule rule, string message, SchemaDocument document, TextSpan span, PointerPath path)
    {
        if (!_documents.TryGetValue(document, out Tally? tally))
        {
            _documents.Add(document, tally = new Tally(_documents.Count));
        }

        // An error is never left out by remarks before it: HasErrors depends on it.
        if ((tally.Count >= MostPerDocument || tally.Characters >= MostCharactersPerDocument) && !(rule.Severity == FindingSeverity.Error && !tally.HasError))
        {
            tally.LeftOut++;
            return;
        }

        Finding finding = new(rule, message, document, span, path.ToString());
        if (_seen.Add(finding))
        {
            _findings.Add(finding);
            tally.Count++;
            tally.Characters += finding.Message.Length + finding.Pointer.Length;
            tally.HasError |= rule.Severity == FindingSeverity.Error;
        }
    }

    /// <summary>By document in the order they were reached, then by place.</summary>
    internal IReadOnlyList<Finding> InOrder()
    {
        IEnumerable<Finding> more = _documents.Where(entry => entry.Value.LeftOut > 0).Select(entry => new Finding(FindingRules.TooMany,
            FormattableString.Invariant($"There are {entry.Value.LeftOut} more findings in this document."), entry.Key, new TextSpan(entry.Key.Text.Length, 0), ""));
        return _findings.Concat(more)
            .OrderBy(finding => _documents[finding.Document].Order)
            .ThenBy(finding => finding.Span.Start)
            .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
            .ThenBy(finding => finding.Message, StringComparer.Ordinal)
            .ToList();
    }

    private sealed class Tally(int order)
    {
        internal int Order { get; } = order;

        internal int Count { get; set; }

        internal int Characters { get; set; }

        internal int LeftOut { get; set; }

        internal bool HasError { get; set; }
    }
}
