namespace NewsSchema.Schemas;

/// <summary>A part of a document with a URI of its own: the document itself, or a schema below that has an <c>$id</c>.</summary>
public sealed class SchemaResource
{
    private readonly Dictionary<string, SchemaNode> _anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SchemaNode> _dynamicAnchors = new(StringComparer.Ordinal);

    private string? _pointer;

    internal SchemaResource(DocumentIndex index, JsonNode json, PointerPath path, Uri uri, Dialect dialect)
    {
        Index = index;
        Json = json;
        Path = path;
        Uri = uri;
        Dialect = dialect;
    }

    /// <summary>The document it stands in.</summary>
    public SchemaDocument Document => Index.Document;

    /// <summary>Absolute URI without fragment.</summary>
    public Uri Uri { get; }

    /// <summary>The dialect its schemas are written in.</summary>
    public Dialect Dialect { get; }

    /// <summary>JSON Pointer of its root schema from the document's root.</summary>
    public string Pointer => _pointer ??= Path.ToString();

    /// <summary>Its root schema. Null only when nothing reached needs the root, as when a reference leads straight into a definition.</summary>
    public SchemaNode? Root { get; internal set; }

    /// <summary>The schemas reached that have a name of their own (<c>$anchor</c>, <c>$dynamicAnchor</c>, or an id of <c>#name</c>).</summary>
    public IReadOnlyDictionary<string, SchemaNode> Anchors => _anchors;

    /// <summary>All schemas that a <c>$dynamicRef</c> can find here, by <c>$dynamicAnchor</c>.</summary>
    public IReadOnlyDictionary<string, SchemaNode> DynamicAnchors => _dynamicAnchors;

    /// <summary>The root says <c>"$recursiveAnchor": true</c> (2019-09).</summary>
    public bool RecursiveAnchor { get; internal set; }

    internal DocumentIndex Index { get; }

    internal JsonNode Json { get; }

    internal PointerPath Path { get; }

    /// <summary>Where the names lead, whether reached or not.</summary>
    internal Dictionary<string, AnchorPlace> AnchorPlaces { get; } = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Uri.OriginalString;

    internal void AddAnchor(string name, SchemaNode node, bool dynamic)
    {
        _anchors[name] = node;
        if (dynamic)
        {
            _dynamicAnchors[name] = node;
        }
    }
}
