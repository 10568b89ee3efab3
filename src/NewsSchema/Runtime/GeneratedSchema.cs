using System.Collections.Concurrent;
using System.ComponentModel;
using NewsSchema.Schemas;

namespace NewsSchema.Runtime;

/// <summary>The schema documents that a generated type carries, for what its code leaves to the run-time engine. May be used by several threads at once.</summary>
/// <param name="texts">The documents: the URI each is known by, and its JSON.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GeneratedSchema(params (string Uri, string Json)[] texts)
{
    private readonly ConcurrentDictionary<string, JsonSchema> _found = new(StringComparer.Ordinal);

    // The documents are read when the first schema is asked for: a program that validates nothing pays nothing.
    private readonly Lazy<SchemaRegistry> _documents = new(() =>
    {
        var registry = new SchemaRegistry();
        foreach (var (uri, json) in texts)
            registry.Add(SchemaDocument.Parse(uri, json, new Uri(uri)));
        return registry;
    });

    /// <summary>Whether <c>format</c> is checked; null leaves it to each dialect's vocabularies.</summary>
    public bool? AssertFormats { get; init; } = true;

    /// <summary>Whether the content keywords are checked.</summary>
    public bool AssertContent { get; init; }

    /// <summary>The URI of the meta-schema of documents without <c>$schema</c>.</summary>
    public string Dialect { get; init; } = Schemas.Dialect.Draft202012.Uri.OriginalString;

    /// <summary>The schema at a place: the URI of one of the documents or of an official meta-schema, <c>#</c>, and a percent-encoded JSON Pointer from its root.</summary>
    public JsonSchema Find(string location) => _found.GetOrAdd(location, Load);

    private JsonSchema Load(string location)
    {
        var hash = location.IndexOf('#');
        var document = _documents.Value.Find(new Uri(location[..hash])) ?? throw new ArgumentException($"No document is known as '{location[..hash]}'.", nameof(location));
        var options = new JsonSchemaOptions
        {
            Documents = _documents.Value,
            AssertFormats = AssertFormats,
            AssertContent = AssertContent,
            DefaultDialect = Schemas.Dialect.Find(new Uri(Dialect))!,
        };
        return JsonSchema.FromDocument(document, options, Uri.UnescapeDataString(location[(hash + 1)..]));
    }
}
