namespace NewsSchema.Benchmarks;

/// <summary>A schema file's path and text.</summary>
internal sealed record SchemaSource(string Path, string Text)
{
    /// <summary>Reads schema files: the one that documents are measured with first, then those it refers to.</summary>
    public static IReadOnlyList<SchemaSource> Read(params IEnumerable<string> paths) =>
        [.. paths.Select(System.IO.Path.GetFullPath).Select(path => new SchemaSource(path, File.ReadAllText(path)))];
}
