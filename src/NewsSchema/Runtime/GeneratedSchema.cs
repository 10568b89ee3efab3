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
    private readonly Lazy<Dictionary<string, SchemaDocument>> _documents = new(() =>
        texts.ToDictionary(text => text.Uri, text => SchemaDocument.Parse(text.Uri, text.Json, new Uri(text.Uri)), StringComparer.Ordinal));

    /// <summary>Whether <c>format</c> is checked; null leaves it to each dialect's vocabularies.</summary>
    public bool? AssertFormats { get; init; } = true;

    /// <summary>The schema at a place: the URI of one of the documents, <c>#</c>, and a percent-encoded JSON Pointer from the document's root.</summary>
    public JsonSchema Find(string location) => _found.GetOrAdd(location, Load);

    private JsonSchema Load(string location)
    {
        var hash = location.IndexOf('#');
        var documents = new SchemaRegistry();
        foreach (var document in _documents.Value.Values)
            documents.Add(document);
        var options = new JsonSchemaOptions { Documents = documents, AssertFormats = AssertFormats };
        return JsonSchema.FromDocument(_documents.Value[location[..hash]], options, Uri.UnescapeDataString(location[(hash + 1)..]));
    }
}
