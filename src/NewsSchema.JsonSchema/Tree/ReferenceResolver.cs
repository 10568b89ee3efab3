namespace NewsSchema.Schemas;

/// <summary>Finds the schema that a URI reference means: which resource, and where in it.</summary>
internal sealed class ReferenceResolver(SchemaReading reading, SchemaRegistry registry)
{
    private readonly Dictionary<SchemaDocument, DocumentIndex> _indices = [];
    private readonly Dictionary<Uri, SchemaResource> _resources = [];

    /// <summary>The index of a document; made when first asked for.</summary>
    internal DocumentIndex Index(SchemaDocument document)
    {
        if (_indices.TryGetValue(document, out DocumentIndex? index))
        {
            return index;
        }

        if (document.Error is JsonSyntaxError error)
        {
            reading.Report(FindingRules.BadJson, Sentence(error.Message), document, new TextSpan(error.Offset, 0), PointerPath.Root);
        }
        else
        {
            DuplicateMembers.Report(reading, document);
        }

        // In place of JSON that could not be read, a schema that allows everything.
        index = new DocumentIndex(reading, document, document.Root ?? new JsonLiteral(new TextSpan(0, 0), JsonKind.True));
        _indices.Add(document, index);
        foreach (SchemaResource resource in index.Resources)
        {
            if (!_resources.ContainsKey(resource.Uri))
            {
                _resources.Add(resource.Uri, resource);
            }
        }

        return index;
    }

    /// <summary>The schema that a reference in a resource means, or null and why.</summary>
    internal SchemaNode? Resolve(SchemaResource from, string reference, out string? problem)
    {
        if (UriReference.Resolve(from.Uri, reference, out string? fragment) is not Uri uri)
        {
            problem = $"'{reference}' is no URI reference.";
            return null;
        }

        SchemaResource? resource = uri == from.Uri ? from : FindResource(uri);
        if (resource is null)
        {
            problem = $"No schema is known as '{uri.OriginalString}'.";
            return null;
        }

        if (resource.Document.Error is not null)
        {
            problem = $"The document '{resource.Document.Path}' could not be read.";
            return null;
        }

        return Locate(resource, Unescape(fragment ?? ""), out problem);
    }

    /// <summary>The schema at a decoded fragment (pointer or anchor) of a resource, or null and why.</summary>
    internal SchemaNode? Locate(SchemaResource resource, string fragment, out string? problem)
    {
        problem = null;
        if (fragment.Length == 0)
        {
            return reading.Node(resource.Json, resource.Path, resource);
        }

        if (fragment[0] == '/')
        {
            return Walk(resource, fragment, out problem);
        }

        if (resource.AnchorPlaces.TryGetValue(fragment, out AnchorPlace place))
        {
            return reading.Node(place.Json, place.Path, resource);
        }

        problem = $"'{resource.Uri.OriginalString}' has no anchor '{fragment}'.{reading.Suggest(fragment, resource.AnchorPlaces.Keys)}";
        return null;
    }

    private SchemaResource? FindResource(Uri uri)
    {
        if (_resources.TryGetValue(uri, out SchemaResource? resource))
        {
            return resource;
        }

        if (registry.FindDocument(uri) is SchemaDocument document)
        {
            resource = Index(document).Root;
            _resources[uri] = resource;
            return resource;
        }

        if (registry.FindEmbedding(uri) is SchemaDocument embedding)
        {
            Index(embedding);
            return _resources.TryGetValue(uri, out resource) ? resource : null;
        }

        return null;
    }

    private SchemaNode? Walk(SchemaResource resource, string fragment, out string? problem)
    {
        DocumentIndex index = resource.Index;
        JsonNode json = resource.Json;
        PointerPath path = resource.Path;
        foreach (string token in fragment.Substring(1).Split('/'))
        {
            string name = JsonPointer.Unescape(token);
            JsonNode? next = json switch
            {
                JsonObject value => value[name],
                JsonArray array when JsonPointer.TryIndex(name, out int i) && i < array.Items.Count => array.Items[i],
                _ => null,
            };
            if (next is null)
            {
                string hint = json is JsonObject parent ? reading.Suggest(name, parent.Members.Select(member => member.Name)) : "";
                problem = $"There is no '{name}' at '{path}' of '{resource.Document.Path}', which '{fragment}' leads through.{hint}";
                return null;
            }

            json = next;
            path = path.Then(name);
            resource = index.ResourceAt(json, resource);
        }

        problem = null;
        return reading.Node(json, path, index.ScanUnknownPlace(json, path, resource));
    }

    private static string Unescape(string fragment) => fragment.IndexOf('%') < 0 ? fragment : Uri.UnescapeDataString(fragment);

    private static string Sentence(string message) => char.ToUpperInvariant(message[0]) + message.Substring(1) + ".";
}
