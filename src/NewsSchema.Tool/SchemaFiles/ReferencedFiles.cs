using NewsSchema.Schemas;
using NewsSchema.Tool.Files;
using NewsSchema.Tool.Output;

namespace NewsSchema.Tool.SchemaFiles;

/// <summary>
/// Finds the files that a schema refers to, from file to file. A reference is followed as if the schema's <c>$id</c> were its path: what is
/// <c>common.schema.json</c> beside the <c>$id</c> is looked for beside the file. Then come the folders and the web, as far as the user names them.
/// </summary>
internal sealed class ReferencedFiles(SchemaFileReader reader, SchemaSources sources, MessageLog messages)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

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

        foreach (var folder in sources.Folders)
            AddFolder(folder);
        if (sources.Fetch)
            Fetch(root);
        return _registry;
    }

    private void AddFolder(string folder)
    {
        var files = new InputFinder(["*.json"], messages).Find([folder]);
        foreach (var file in files)
        {
            if (_seen.Add(Path.GetFullPath(file.Path)) && reader.Read(file) is { } document)
                _registry.Add(document);
        }
    }

    private void Fetch(SchemaDocument root)
    {
        using var client = new HttpClient { Timeout = Patience };
        foreach (var failed in new SchemaDownloader(client).AddReferencesAsync(root, _registry).GetAwaiter().GetResult())
            messages.CannotRead(failed.Uri.OriginalString, TerminalText.Escape(failed.Reason.TrimEnd('.')) + "; check the address, or give the schema with --refs");
    }

    private static string? FileOf(Uri reference, SchemaDocument document, string path)
    {
        var relative = document.BaseUri.MakeRelativeUri(reference);
        return !relative.IsAbsoluteUri && Uri.TryCreate(new Uri(path), relative, out var file) && file.IsFile ? file.LocalPath : null;
    }
}
