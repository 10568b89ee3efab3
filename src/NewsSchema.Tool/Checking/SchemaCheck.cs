using NewsSchema.Schemas;
using NewsSchema.Tool.Output;
using NewsSchema.Tool.SchemaFiles;

namespace NewsSchema.Tool.Checking;

/// <summary>Everything there is to say about one schema: the front end's findings, in files it refers to as well, and what its meta-schema forbids.</summary>
/// <param name="reader">Reads the files that schemas refer to.</param>
/// <param name="named">The schemas named on the command line, which others may refer to by their <c>$id</c>.</param>
/// <param name="sources">How schemas are read, and where references may lead.</param>
/// <param name="messages">Takes what cannot be read.</param>
internal sealed class SchemaCheck(SchemaFileReader reader, IReadOnlyList<SchemaDocument> named, SchemaSources sources, MessageLog messages)
{
    public IEnumerable<Finding> Run(SchemaDocument document)
    {
        var registry = new ReferencedFiles(reader, sources, messages).Collect(document, document.Path);
        foreach (var other in named)
            registry.Add(other);

        // Formats are checked, as generated types check them.
        var tree = SchemaReader.Read(document, registry, new SchemaReaderOptions { DefaultDialect = sources.Dialect, AssertFormats = true });
        return document.Root is null ? tree.Findings : tree.Findings.Concat(new MetaSchemaCheck(tree, registry).Run());
    }
}
