namespace NewsSchema.Schemas;

/// <summary>
/// The documents that references may lead to. The official meta-schemas of all dialects are found without being added.
/// Adding is not thread-safe; finding is.
/// </summary>
public sealed class SchemaRegistry
{
    private readonly Dictionary<Uri, SchemaDocument> _byUri = [];
    private readonly Dictionary<Uri, SchemaDocument> _embedded = [];

    /// <summary>Adds a document under its retrieval URI, its base URI and the ids embedded in it. The first document to claim a URI keeps it.</summary>
    public void Add(SchemaDocument document)
    {
        AddIfFree(_byUri, document.RetrievalUri, document);
        AddIfFree(_byUri, document.BaseUri, document);
        foreach (Uri uri in document.ResourceUris)
        {
            AddIfFree(_embedded, uri, document);
        }
    }

    /// <summary>Adds a document as <see cref="Add(SchemaDocument)"/> does, and under <paramref name="alias"/> too.</summary>
    public void Add(Uri alias, SchemaDocument document)
    {
        AddIfFree(_byUri, UriReference.WithoutFragment(alias), document);
        Add(document);
    }

    /// <summary>The document that is, or embeds, the resource called <paramref name="uri"/> (its fragment is ignored), or null.</summary>
    public SchemaDocument? Find(Uri uri)
    {
        uri = UriReference.WithoutFragment(uri);
        return FindDocument(uri) ?? FindEmbedding(uri);
    }

    /// <summary>The document that has this URI as a whole.</summary>
    internal SchemaDocument? FindDocument(Uri uri) => _byUri.TryGetValue(uri, out SchemaDocument? document) ? document : MetaSchemas.Find(uri);

    /// <summary>A document that seems to have a resource with this URI inside.</summary>
    internal SchemaDocument? FindEmbedding(Uri uri) => _embedded.TryGetValue(uri, out SchemaDocument? document) ? document : null;

    private static void AddIfFree(Dictionary<Uri, SchemaDocument> documents, Uri uri, SchemaDocument document)
    {
        if (!documents.ContainsKey(uri))
        {
            documents.Add(uri, document);
        }
    }
}
