using NewsSchema.Schemas;

namespace NewsSchema.Generator.Planning;

/// <summary>The documents of a project, found by their URIs.</summary>
internal sealed class ProjectDocuments
{
    private readonly SchemaRegistry _registry = new();

    public ProjectDocuments(IEnumerable<SchemaFile> files)
    {
        foreach (var file in files)
            _registry.Add(file.Document);
    }

    /// <summary>What a document depends on: every document that it refers to, and those that they refer to.</summary>
    public IReadOnlyList<SchemaDocument> Closure(SchemaDocument document)
    {
        var found = new List<SchemaDocument>();
        var seen = new HashSet<SchemaDocument> { document };
        var open = new Queue<SchemaDocument>([document]);
        while (open.Count > 0)
        {
            foreach (var uri in open.Dequeue().References)
            {
                if (_registry.Find(uri) is { } other && seen.Add(other))
                {
                    found.Add(other);
                    open.Enqueue(other);
                }
            }
        }

        return found;
    }
}
