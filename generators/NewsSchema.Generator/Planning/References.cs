using NewsSchema.Schemas;

namespace NewsSchema.Generator.Planning;

/// <summary>What a document depends on: every document that it refers to, and those that they refer to.</summary>
internal static class References
{
    public static IReadOnlyList<SchemaDocument> Closure(SchemaDocument document, IEnumerable<SchemaDocument> all)
    {
        var registry = new SchemaRegistry();
        foreach (var each in all)
            registry.Add(each);
        var found = new List<SchemaDocument>();
        var open = new Queue<SchemaDocument>([document]);
        while (open.Count > 0)
        {
            foreach (var uri in open.Dequeue().References)
            {
                if (registry.Find(uri) is { } other && !other.Equals(document) && !found.Contains(other))
                {
                    found.Add(other);
                    open.Enqueue(other);
                }
            }
        }

        return found;
    }
}
