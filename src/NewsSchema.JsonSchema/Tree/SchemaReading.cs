namespace NewsSchema.Schemas;

/// <summary>
/// One run of <see cref="SchemaReader"/>. Nodes wait in a queue and are read one after the other, so neither depth nor chains of references cost stack.
/// </summary>
internal sealed class SchemaReading
{
    private const int MostCandidates = 1000;
    private const int MostSuggestions = 200;

    private readonly Queue<SchemaNode> _unread = new();
    private readonly Dictionary<JsonNode, SchemaNode> _nodeAt = [];
    private readonly List<SchemaNode> _nodes = [];
    private readonly List<SchemaResource> _resources = [];
    private readonly HashSet<SchemaResource> _entered = [];
    private readonly List<DynamicReference> _dynamicReferences = [];
    private readonly FindingList _findings = new();
    private readonly ReferenceResolver _references;
    private int _suggestions;

    internal SchemaReading(SchemaRegistry registry, SchemaReaderOptions options)
    {
        Options = options;
        Dialects = new DialectFinder(this, registry);
        _references = new ReferenceResolver(this, registry);
    }

    internal SchemaReaderOptions Options { get; }

    internal DialectFinder Dialects { get; }

    internal Dictionary<(Dialect Dialect, string Name), (FindingRule Rule, string Text)> UnknownKeywords { get; } = [];

    internal SchemaTree Run(SchemaDocument document, string fragment)
    {
        DocumentIndex index = _references.Index(document);
        SchemaNode? start = _references.Locate(index.Root, fragment, out string? problem);
        if (start is null)
        {
            Report(FindingRules.UnknownReference, problem!, document, new TextSpan(0, 0), PointerPath.Root);
            start = Node(index.Root.Json, PointerPath.Root, index.Root);
        }

        while (_unread.Count > 0)
        {
            NodeReader.Read(this, _unread.Dequeue());
        }

        FinishDynamicReferences();
        FinishResources();
        SchemaChecks.Run(this, _nodes);
        return new SchemaTree(start, _nodes, _resources, _findings.InOrder());
    }

    /// <summary>The node of a schema at a known place of a known resource; read later when it is new.</summary>
    internal SchemaNode Node(JsonNode json, PointerPath path, SchemaResource resource)
    {
        if (!_nodeAt.TryGetValue(json, out SchemaNode? node))
        {
            node = new SchemaNode(json, path, resource);
            _nodeAt.Add(json, node);
            _nodes.Add(node);
            _unread.Enqueue(node);
            Enter(resource);
        }

        return node;
    }

    /// <summary>The node of a schema directly below another one.</summary>
    internal SchemaNode Subschema(SchemaNode parent, JsonNode json, PointerPath path) => Node(json, path, parent.Resource.Index.ResourceAt(json, parent.Resource));

    internal SchemaNode? Resolve(SchemaNode node, JsonMember member, string reference)
    {
        SchemaNode? target = _references.Resolve(node.Resource, reference, out string? problem);
        if (target is null)
        {
            Report(FindingRules.UnknownReference, problem!, node.Document, member.Value.Span, node.Path.Then(member.Name));
        }

        return target;
    }

    internal void ResolveDynamicLater(SchemaNode node, JsonMember member, string anchor) => _dynamicReferences.Add(new DynamicReference(node, member, anchor));

    /// <summary>
    /// "Did you mean" for a name, or null. Comparing names costs, so only the first thousand candidates count, and there is an end to the questions.
    /// </summary>
    internal string? Nearest(string name, IEnumerable<string> known) =>
        _suggestions++ < MostSuggestions ? Spelling.Nearest(name, known.Take(MostCandidates)) : null;

    /// <summary>The same as the end of a message: a sentence, or nothing.</summary>
    internal string Suggest(string name, IEnumerable<string> known) => Nearest(name, known) is string nearest ? $" Did you mean '{nearest}'?" : "";

    internal void Report(FindingRule rule, string message, SchemaDocument document, TextSpan span, PointerPath path)
    {
        if (!document.IsOfficial)
        {
            _findings.Add(rule, message, document, span, path);
        }
    }

    // Whatever a dynamic reference may find in a resource must be read, though nothing else may lead there.
    private void Enter(SchemaResource resource)
    {
        if (!_entered.Add(resource))
        {
            return;
        }

        _resources.Add(resource);
        if (resource.RecursiveAnchor)
        {
            Node(resource.Json, resource.Path, resource);
        }

        foreach (KeyValuePair<string, AnchorPlace> anchor in resource.AnchorPlaces)
        {
            if (anchor.Value.Dynamic)
            {
                resource.AddAnchor(anchor.Key, Node(anchor.Value.Json, anchor.Value.Path, resource), true);
            }
        }
    }

    private void FinishDynamicReferences()
    {
        if (_dynamicReferences.Count == 0)
        {
            return;
        }

        Dictionary<string, SchemaNode> first = new(StringComparer.Ordinal);
        foreach (KeyValuePair<string, SchemaNode> anchor in _resources.SelectMany(resource => resource.DynamicAnchors))
        {
            if (!first.ContainsKey(anchor.Key))
            {
                first.Add(anchor.Key, anchor.Value);
            }
        }

        foreach (DynamicReference reference in _dynamicReferences)
        {
            if (reference.Node.Resource.DynamicAnchors.TryGetValue(reference.Anchor, out SchemaNode? target) || first.TryGetValue(reference.Anchor, out target))
            {
                reference.Node.Add(new DynamicRefKeyword(reference.Member, target, reference.Anchor));
            }
            else
            {
                Report(FindingRules.UnknownReference, $"No schema has the dynamic anchor '{reference.Anchor}'.", reference.Node.Document, reference.Member.Value.Span,
                    reference.Node.Path.Then(reference.Member.Name));
            }
        }
    }

    private void FinishResources()
    {
        foreach (SchemaResource resource in _resources)
        {
            resource.Root = _nodeAt.TryGetValue(resource.Json, out SchemaNode? root) ? root : null;
            foreach (KeyValuePair<string, AnchorPlace> anchor in resource.AnchorPlaces)
            {
                if (_nodeAt.TryGetValue(anchor.Value.Json, out SchemaNode? node))
                {
                    resource.AddAnchor(anchor.Key, node, anchor.Value.Dynamic);
                }
            }
        }
    }

    private readonly record struct DynamicReference(SchemaNode Node, JsonMember Member, string Anchor);
}
