namespace NewsSchema.Schemas;

/// <summary>
/// The resources and anchors of one document. Only places where the dialect has schemas are looked at, so that an id inside <c>enum</c> or an unknown keyword names nothing.
/// </summary>
internal sealed class DocumentIndex
{
    private readonly SchemaReading _reading;
    private readonly Dictionary<JsonNode, SchemaResource> _resourceAt = [];
    private readonly HashSet<JsonNode> _scanned = [];
    private readonly HashSet<Uri> _uris = [];
    private bool _isKnownPlace = true;
    private readonly Stack<Place> _open = new();
    private readonly List<KeyValuePair<PointerPath, JsonNode>> _subschemas = [];

    /// <summary>Indexes a document whose JSON is <paramref name="root"/>.</summary>
    internal DocumentIndex(SchemaReading reading, SchemaDocument document, JsonNode root)
    {
        _reading = reading;
        Document = document;
        Dialect dialect = reading.Dialects.Of(document, root as JsonObject, PointerPath.Root, reading.Options.DefaultDialect);
        Root = new SchemaResource(this, root, PointerPath.Root, BaseUri(document, root, dialect), dialect);
        _resourceAt.Add(root, Root);
        Resources.Add(Root);
        _uris.Add(Root.Uri);
        Scan(root, PointerPath.Root, Root);
    }

    internal SchemaDocument Document { get; }

    /// <summary>The document as a whole.</summary>
    internal SchemaResource Root { get; }

    /// <summary>The document's resources that can be found by URI.</summary>
    internal List<SchemaResource> Resources { get; } = [];

    /// <summary>The resource that begins at a value, or else the one that encloses it.</summary>
    internal SchemaResource ResourceAt(JsonNode json, SchemaResource enclosing) => _resourceAt.TryGetValue(json, out SchemaResource? own) ? own : enclosing;

    /// <summary>Indexes a schema where the dialect has none, because a reference leads there. Ids below it set base URIs, but are not found by URI.</summary>
    internal SchemaResource ScanUnknownPlace(JsonNode json, PointerPath path, SchemaResource enclosing)
    {
        _isKnownPlace = false;
        Scan(json, path, enclosing);
        return ResourceAt(json, enclosing);
    }

    private static Uri BaseUri(SchemaDocument document, JsonNode root, Dialect dialect) =>
        (root as JsonObject)?[dialect.Rules.Id] is JsonString id && UriReference.Resolve(document.RetrievalUri, id.Value, out _) is Uri uri ? uri : document.RetrievalUri;

    private void Scan(JsonNode json, PointerPath path, SchemaResource enclosing)
    {
        _open.Push(new Place(json, path, enclosing));
        while (_open.Count > 0)
        {
            Place place = _open.Pop();
            if (place.Json is JsonObject schema && _scanned.Add(schema))
            {
                ScanObject(schema, place.Path, place.Resource);
            }
        }
    }

    private void ScanObject(JsonObject schema, PointerPath path, SchemaResource enclosing)
    {
        SchemaResource resource = ReadId(schema, path, enclosing);
        ReadAnchors(schema, path, resource);
        foreach (JsonMember member in schema.Members)
        {
            if (resource.Dialect.Keyword(member.Name) is { Shape: not SubschemaShape.None } keyword)
            {
                _subschemas.Clear();
                keyword.AddSubschemas(member.Value, path.Then(member.Name), _subschemas);
                foreach (KeyValuePair<PointerPath, JsonNode> subschema in _subschemas)
                {
                    if (subschema.Value is JsonObject)
                    {
                        _open.Push(new Place(subschema.Value, subschema.Key, resource));
                    }
                }
            }
        }
    }

    /// <summary>The resource that begins with <paramref name="schema"/> when it has an id of its own, else the enclosing one.</summary>
    private SchemaResource ReadId(JsonObject schema, PointerPath path, SchemaResource enclosing)
    {
        // An embedded schema may be of another dialect, and then it is that one's id that counts.
        bool isRoot = path.IsRoot;
        Dialect dialect = isRoot || schema["$schema"] is null ? enclosing.Dialect : _reading.Dialects.Of(Document, schema, path, enclosing.Dialect);
        DialectRules rules = dialect.Rules;
        if (!isRoot && schema.Find("$schema") is JsonMember ignored && schema[rules.Id] is null && dialect.Keyword("$schema") is not null)
        {
            _reading.Report(FindingRules.IgnoredKeyword, $"$schema has no effect here: only a schema with {rules.Id} may be of another dialect.", Document, ignored.NameSpan, path.Then("$schema"));
        }

        if (schema.Find(rules.Id) is not JsonMember id || (!isRoot && rules.RefIgnoresSiblings && schema["$ref"] is JsonString))
        {
            return enclosing;
        }

        PointerPath place = path.Then(rules.Id);
        if (id.Value is not JsonString text)
        {
            _reading.Report(FindingRules.BadValue, $"{rules.Id} takes a URI reference in a string.", Document, id.Value.Span, place);
            return enclosing;
        }

        Uri baseUri = isRoot ? Document.RetrievalUri : enclosing.Uri;
        if (UriReference.Resolve(baseUri, text.Value, out string? fragment) is not Uri uri)
        {
            _reading.Report(FindingRules.BadValue, $"{rules.Id} takes a URI reference, and '{text.Value}' is none.", Document, id.Value.Span, place);
            return enclosing;
        }

        SchemaResource resource = isRoot || uri == enclosing.Uri ? enclosing : AddResource(schema, path, uri, dialect, id, place);
        if (fragment is { Length: > 0 } && fragment[0] != '/')
        {
            if (rules.IdMayBeAnchor)
            {
                AddAnchor(resource, Uri.UnescapeDataString(fragment), schema, path, false, id);
            }
            else
            {
                _reading.Report(FindingRules.BadValue, $"{rules.Id} must not have a fragment; $anchor names a place within a resource.", Document, id.Value.Span, place);
            }
        }

        return resource;
    }

    private SchemaResource AddResource(JsonObject schema, PointerPath path, Uri uri, Dialect dialect, JsonMember id, PointerPath place)
    {
        if (_isKnownPlace && !_uris.Add(uri))
        {
            _reading.Report(FindingRules.DuplicateId, $"The document has another schema with the URI '{uri.OriginalString}'.", Document, id.Value.Span, place);
        }

        SchemaResource resource = new(this, schema, path, uri, dialect);
        _resourceAt.Add(schema, resource);
        if (_isKnownPlace)
        {
            Resources.Add(resource);
        }

        return resource;
    }

    private void ReadAnchors(JsonObject schema, PointerPath path, SchemaResource resource)
    {
        ReadAnchor("$anchor", false);
        ReadAnchor("$dynamicAnchor", true);
        if (resource.Dialect.Keyword("$recursiveAnchor") is not null && schema["$recursiveAnchor"] is JsonLiteral { Kind: JsonKind.True } && resource.Json == schema)
        {
            resource.RecursiveAnchor = true;
        }

        void ReadAnchor(string keyword, bool dynamic)
        {
            if (schema.Find(keyword) is not JsonMember member || resource.Dialect.Keyword(keyword) is null)
            {
                return;
            }

            if (member.Value is JsonString { Value.Length: > 0 } name)
            {
                AddAnchor(resource, name.Value, schema, path, dynamic, member);
            }
            else
            {
                _reading.Report(FindingRules.BadValue, $"{keyword} takes a name in a string.", Document, member.Value.Span, path.Then(keyword));
            }
        }
    }

    private void AddAnchor(SchemaResource resource, string name, JsonObject schema, PointerPath path, bool dynamic, JsonMember member)
    {
        if (resource.AnchorPlaces.TryGetValue(name, out AnchorPlace other) && other.Json != schema)
        {
            _reading.Report(FindingRules.DuplicateId, $"The anchor '{name}' is at '{other.Path}' already.", Document, member.Value.Span, path.Then(member.Name));
        }

        resource.AnchorPlaces[name] = new AnchorPlace(schema, path, dynamic || other.Dynamic);
    }

    private readonly record struct Place(JsonNode Json, PointerPath Path, SchemaResource Resource);
}
