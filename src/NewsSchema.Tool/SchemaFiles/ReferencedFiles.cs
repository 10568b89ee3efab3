using NewsSchema.Schemas;
using NewsSchema.Tool.Files;

namespace NewsSchema.Tool.SchemaFiles;

/// <summary>
/// Finds the files that a schema refers to, from file to file. A reference is followed as if the schema's <c>$id</c> were its path: what is
/// <c>common.schema.json</c> beside the <c>$id</c> is looked for beside the file. Nothing is ever fetched from a network.
/// </summary>
internal sealed class ReferencedFiles(SchemaFileReader reader)
{
    private readonly SchemaRegistry _registry = new();
    private readonly HashSet<string> _seen = new(InputFinder.PathComparer);

    /// <summary>Everything that can be reached. A reference to a file that is not there is left to the schema's own findings.</summary>
    public SchemaRegistry Collect(SchemaDocument root, string path)
    {
        var open = new Queue<(SchemaDocument Document, string Path)>();
        _seen.Add(Path.GetFullPath(path));
        open.Enqueue((root, Path.GetFullPath(path)));
        while (open.TryDequeue(out var current))
        {
            foreach (var reference in current.Document.References)
            {
                if (FileOf(reference, current.Document, current.Path) is not { } file || !_seen.Add(file) || !File.Exists(file))
                    continue;
                if (reader.Read(new InputFile(Path.GetRelativePath(".", file), Path.GetFileName(file)), reference) is not { } found)
                    continue;
                _registry.Add(reference, found);
                open.Enqueue((found, file));
            }
        }

        return _registry;
    }

    private static string? FileOf(Uri reference, SchemaDocument document, string path)
    {
        var relative = document.BaseUri.MakeRelativeUri(reference);
        return !relative.IsAbsoluteUri && Uri.TryCreate(new Uri(path), relative, out var file) && file.IsFile ? file.LocalPath : null;
    }
}
