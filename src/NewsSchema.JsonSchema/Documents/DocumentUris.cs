namespace NewsSchema.Schemas;

/// <summary>The URIs that a document mentions, collected without knowing dialects: every object that looks like a schema counts as one.</summary>
internal sealed class DocumentUris
{
    private DocumentUris(Uri baseUri, IReadOnlyList<Uri> references, IReadOnlyList<Uri> resources)
    {
        Base = baseUri;
        References = references;
        Resources = resources;
    }

    internal Uri Base { get; }

    internal IReadOnlyList<Uri> References { get; }

    internal IReadOnlyList<Uri> Resources { get; }

    internal static DocumentUris Collect(JsonNode? root, Uri retrievalUri)
    {
        OrderedSet references = new();
        OrderedSet resources = new();
        resources.Add(retrievalUri);
        Uri baseUri = retrievalUri;

        // Children go onto the stack last first, so that the text's order comes off it.
        Stack<KeyValuePair<JsonNode, Uri>> open = new();
        if (root is not null)
        {
            bool hasId = (root as JsonObject)?["$id"] is not null;
            baseUri = hasId || IsDraft4(root as JsonObject) ? BaseOf(root, retrievalUri) : retrievalUri;
            open.Push(new(root, retrievalUri));
        }

        while (open.Count > 0)
        {
            KeyValuePair<JsonNode, Uri> next = open.Pop();
            Uri enclosing = next.Value;
            if (next.Key is JsonArray array)
            {
                for (int i = array.Items.Count - 1; i >= 0; i--)
                {
                    Push(open, array.Items[i], enclosing);
                }
            }
            else if (next.Key is JsonObject schema)
            {
                Uri own = BaseOf(schema, enclosing);
                if (!ReferenceEquals(own, enclosing))
                {
                    resources.Add(own);
                }

                foreach (JsonMember member in schema.Members)
                {
                    if (member.Value is JsonString text && member.Name is "$ref" or "$dynamicRef" or "$recursiveRef" or "$schema")
                    {
                        AddReference(references, own, ((JsonString)member.Value).Value);
                    }
                }

                for (int i = schema.Members.Count - 1; i >= 0; i--)
                {
                    Push(open, schema.Members[i].Value, own);
                }
            }
        }

        return new DocumentUris(baseUri, references.Except(resources), resources.All);
    }

    private static void Push(Stack<KeyValuePair<JsonNode, Uri>> open, JsonNode node, Uri baseUri)
    {
        if (node is JsonArray or JsonObject)
        {
            open.Push(new(node, baseUri));
        }
    }

    private static Uri BaseOf(JsonNode node, Uri enclosing)
    {
        if (node is not JsonObject schema || ((schema["$id"] ?? schema["id"]) as JsonString)?.Value is not { Length: > 0 } id || id[0] == '#')
        {
            return enclosing;
        }

        return UriReference.Resolve(enclosing, id, out _) ?? enclosing;
    }

    // id names a resource in draft 4 only; a document without $schema may be one.
    private static bool IsDraft4(JsonObject? root) => root?["$schema"] is not JsonString dialect || dialect.Value.Contains("draft-04");

    private static void AddReference(OrderedSet references, Uri baseUri, string reference)
    {
        if (reference.Length > 0 && reference[0] != '#' && UriReference.Resolve(baseUri, reference, out _) is Uri uri)
        {
            references.Add(uri);
        }
    }

    private sealed class OrderedSet
    {
        private readonly HashSet<Uri> _seen = [];

        internal List<Uri> All { get; } = [];

        internal void Add(Uri uri)
        {
            if (_seen.Add(uri))
            {
                All.Add(uri);
            }
        }

        internal IReadOnlyList<Uri> Except(OrderedSet other) => All.Where(uri => !other._seen.Contains(uri)).ToList();
    }
}
