namespace NewsSchema.Schemas;

/// <summary>A schema: one object or boolean at one place of one document. Compared by identity; a tree holds one node for each place.</summary>
public sealed class SchemaNode
{
    private readonly List<Keyword> _keywords = [];
    private string? _location;
    private string? _pointer;

    internal SchemaNode(JsonNode json, PointerPath path, SchemaResource resource)
    {
        Json = json;
        Path = path;
        Resource = resource;
    }

    /// <summary>The document it stands in.</summary>
    public SchemaDocument Document => Resource.Document;

    /// <summary>The schema as JSON.</summary>
    public JsonNode Json { get; }

    /// <summary>JSON Pointer (RFC 6901) from the document's root, such as <c>/properties/kind</c>; empty for the root.</summary>
    public string Pointer => _pointer ??= Path.ToString();

    /// <summary>The schema resource it belongs to.</summary>
    public SchemaResource Resource { get; }

    /// <summary>Absolute location: the resource's URI, <c>#</c>, and the pointer from the resource's root, percent-encoded.</summary>
    public string Location => _location ??= Resource.Uri.OriginalString + "#" + JsonPointer.ToFragment(Pointer.Substring(Resource.Pointer.Length));

    /// <summary>True and false for the schemas that allow everything and nothing; null for an object, and for a type's name in draft 3.</summary>
    public bool? Constant => Json.Kind switch { JsonKind.Object or JsonKind.String => null, JsonKind.False => false, _ => true };

    internal PointerPath Path { get; }

    /// <summary>What the schema says, in the order written. Keywords that the dialect ignores here are not among them.</summary>
    public IReadOnlyList<Keyword> Keywords => _keywords;

    /// <summary>The first keyword of a kind, or null.</summary>
    public T? Find<T>()
        where T : Keyword
    {
        foreach (Keyword keyword in _keywords)
        {
            if (keyword is T found)
            {
                return found;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public override string ToString() => Location;

    /// <summary>Adds a keyword at its place in the order written; most come in that order.</summary>
    internal void Add(Keyword keyword)
    {
        int i = _keywords.Count;
        while (i > 0 && _keywords[i - 1].NameSpan.Start > keyword.NameSpan.Start)
        {
            i--;
        }

        _keywords.Insert(i, keyword);
    }
}
