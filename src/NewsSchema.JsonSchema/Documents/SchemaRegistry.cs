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

    /// <summary>Reads a document from its text, and adds it.</summary>
    /// <param name="text">The text. A mistake in it is reported where the document is used.</param>
    /// <param name="uri">The absolute URI that references call it by, whatever its <c>$id</c>.</param>
    public SchemaDocument AddText(string text, Uri uri)
    {
        if (uri is null)
        {
            throw new ArgumentNullException(nameof(uri));
        }

        SchemaDocument document = SchemaDocument.Parse(uri.OriginalString, text, uri);
        Add(document);
        return document;
    }

    /// <summary>Reads a document from a file, and adds it.</summary>
    /// <param name="path">The file, in UTF-8.</param>
    /// <param name="uri">The absolute URI that references call it by; the file's own when null. Its <c>$id</c> counts as well.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public SchemaDocument AddFile(string path, Uri? uri = null)
    {
        string full = Path.GetFullPath(path);
        SchemaDocument document = SchemaDocument.Parse(full, File.ReadAllText(full), uri);
        Add(document);
        return document;
    }

    /// <summary>Reads every <c>*.json</c> file of a folder, at any depth, and adds it. Links to other folders are not followed.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="uri">
    /// The absolute URI that stands for the folder: <c>https://acme.example/schemas/</c> makes its file <c>boats/ferry.json</c> known as
    /// <c>https://acme.example/schemas/boats/ferry.json</c>. The files' own URIs when null. Their <c>$id</c> counts as well.
    /// </param>
    /// <returns>How many files there are.</returns>
    /// <exception cref="IOException">The folder or a file of it cannot be read.</exception>
    public int AddFolder(string folder, Uri? uri = null)
    {
        string root = Path.GetFullPath(folder);
        int count = 0;
        foreach (string path in FilesBelow(new DirectoryInfo(root)).OrderBy(path => path, StringComparer.Ordinal))
        {
            string relative = path.Substring(root.Length).TrimStart('/', '\\');
            AddFile(path, uri is null ? null : UriReference.Below(uri, relative));
            count++;
        }

        return count;
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

    private static IEnumerable<string> FilesBelow(DirectoryInfo folder)
    {
        foreach (FileInfo file in folder.EnumerateFiles("*.json"))
        {
            yield return file.FullName;
        }

        foreach (DirectoryInfo inner in folder.EnumerateDirectories().Where(inner => (inner.Attributes & FileAttributes.ReparsePoint) == 0))
        {
            foreach (string path in FilesBelow(inner))
            {
                yield return path;
            }
        }
    }

    private static void AddIfFree(Dictionary<Uri, SchemaDocument> documents, Uri uri, SchemaDocument document)
    {
        if (!documents.ContainsKey(uri))
        {
            documents.Add(uri, document);
        }
    }
}
