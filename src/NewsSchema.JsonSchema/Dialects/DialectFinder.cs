namespace NewsSchema.Schemas;

/// <summary>Finds the dialect that a document's <c>$schema</c> asks for, reading custom meta-schemas from the registry.</summary>
internal sealed class DialectFinder(SchemaReading reading, SchemaRegistry registry)
{
    // A chain of meta-schemas longer than this is a loop or a joke.
    private const int MaxChain = 16;

    private readonly Dictionary<string, Dialect?> _custom = new(StringComparer.Ordinal);

    /// <summary>The dialect of a schema with <c>$schema</c>; <paramref name="inherited"/> when there is none, or, with a finding, when it is not known.</summary>
    internal Dialect Of(SchemaDocument document, JsonObject? schema, PointerPath path, Dialect inherited)
    {
        if (reading.Options.ForcedDialect is Dialect forced)
        {
            return forced;
        }

        if (schema?.Find("$schema") is not JsonMember member)
        {
            return inherited;
        }

        if (member.Value is JsonString text && Find(text.Value, document, 0) is Dialect dialect)
        {
            return dialect;
        }

        reading.Report(FindingRules.UnknownDialect, Problem(member.Value), document, member.Value.Span, path.Then("$schema"));
        return inherited;
    }

    private static string Problem(JsonNode value) => value is JsonString text
        ? $"'{text.Value}' is no known dialect: neither drafts 3, 4, 6, 7, 2019-09, 2020-12, v1, nor a known meta-schema whose required vocabularies are all known."
        : "$schema takes a URI in a string.";

    private Dialect? Find(string reference, SchemaDocument document, int chain)
    {
        if (UriReference.Resolve(document.RetrievalUri, reference, out _) is not Uri uri)
        {
            return null;
        }

        if (Dialect.Find(uri) is Dialect official)
        {
            return official;
        }

        if (!_custom.TryGetValue(uri.OriginalString, out Dialect? dialect))
        {
            dialect = chain < MaxChain && registry.Find(uri) is { Root: JsonObject root } metaSchema ? Read(uri, metaSchema, root, chain) : null;
            _custom[uri.OriginalString] = dialect;
        }

        return dialect;
    }

    /// <summary>The dialect that a custom meta-schema describes; null when it requires what is not known.</summary>
    private Dialect? Read(Uri uri, SchemaDocument metaSchema, JsonObject root, int chain)
    {
        Dialect? parent = root["$schema"] is JsonString schema ? Find(schema.Value, metaSchema, chain + 1) : reading.Options.DefaultDialect;
        if (parent is null)
        {
            return null;
        }

        HashSet<string> declared = new(StringComparer.Ordinal);
        AddDeclared(metaSchema, root, declared, 0);
        if (root["$vocabulary"] is not JsonObject vocabularies || parent.Rules.Vocabularies is not { } known)
        {
            return new Dialect(uri.OriginalString, uri.OriginalString, parent.Rules, parent.KeywordNames.Select(name => parent.Keyword(name)!), declared);
        }

        // The core is there whether listed or not: without it nothing could be referred to.
        List<KeywordDefinition> keywords = [.. known.First(v => v.Key.EndsWith("/core", StringComparison.Ordinal)).Value];
        foreach (JsonMember vocabulary in vocabularies.Members)
        {
            if (known.TryGetValue(vocabulary.Name, out KeywordDefinition[]? has))
            {
                keywords.AddRange(has);
            }
            else if (vocabulary.Value.Kind == JsonKind.True)
            {
                return null;
            }
        }

        return new Dialect(uri.OriginalString, uri.OriginalString, parent.Rules, keywords, declared);
    }

    /// <summary>The members that a meta-schema and those it includes by allOf describe.</summary>
    private void AddDeclared(SchemaDocument metaSchema, JsonObject root, HashSet<string> declared, int chain)
    {
        if (root["properties"] is JsonObject properties)
        {
            declared.UnionWith(properties.Members.Select(member => member.Name));
        }

        IEnumerable<JsonNode> included = root["allOf"] is JsonArray allOf ? allOf.Items : [];
        foreach (JsonObject part in included.Append(root).OfType<JsonObject>())
        {
            if (chain < MaxChain && part["$ref"] is JsonString reference && UriReference.Resolve(metaSchema.BaseUri, reference.Value, out _) is Uri uri
                && registry.Find(uri) is { Root: JsonObject target } document && document != metaSchema)
            {
                AddDeclared(document, target, declared, chain + 1);
            }
        }
    }
}
