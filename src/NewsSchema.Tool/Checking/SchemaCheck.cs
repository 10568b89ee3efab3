using NewsSchema.Schemas;
using NewsSchema.Tool.SchemaFiles;

namespace NewsSchema.Tool.Checking;

/// <summary>Everything there is to say about one schema: the front end's findings, in files it refers to as well, and what its meta-schema forbids.</summary>
/// <param name="reader">Reads the files that schemas refer to.</param>
/// <param name="named">The schemas named on the command line, which others may refer to by their <c>$id</c>.</param>
internal sealed class SchemaCheck(SchemaFileReader reader, IReadOnlyList<SchemaDocument> named)
{
    public IEnumerable<Finding> Run(SchemaDocument document)
    {
        var registry = new ReferencedFiles(reader).Collect(document, document.Path);
        foreach (var other in named)
            registry.Add(other);

        // Formats are checked, as generated types check them.
        var tree = SchemaReader.Read(document, registry, new SchemaReaderOptions { AssertFormats = true });
        return document.Root is null ? tree.Findings : tree.Findings.Concat(new MetaSchemaCheck(tree, registry).Run());
    }
}
