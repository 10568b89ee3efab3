namespace NewsSchema.Schemas;

/// <summary>Reads a schema document, and all that it refers to, into a tree.</summary>
public static class SchemaReader
{
    /// <summary>Reads the root of a document.</summary>
    /// <param name="root">The document; it need not be in the registry.</param>
    /// <param name="registry">The documents that references may lead to.</param>
    /// <param name="options">Dialects and formats; the defaults when null.</param>
    public static SchemaTree Read(SchemaDocument root, SchemaRegistry registry, SchemaReaderOptions? options = null) => Read(root, "", registry, options);

    /// <summary>Reads a part of a document.</summary>
    /// <param name="root">The document; it need not be in the registry.</param>
    /// <param name="fragment">A JSON Pointer such as <c>/$defs/span</c>, or an anchor's name, without <c>#</c> and not percent-encoded; empty for the root.</param>
    /// <param name="registry">The documents that references may lead to.</param>
    /// <param name="options">Dialects and formats; the defaults when null.</param>
    public static SchemaTree Read(SchemaDocument root, string fragment, SchemaRegistry registry, SchemaReaderOptions? options = null) =>
        new SchemaReading(registry, options ?? SchemaReaderOptions.Default).Run(root, fragment);
}
