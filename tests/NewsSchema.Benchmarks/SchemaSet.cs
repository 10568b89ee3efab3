namespace NewsSchema.Benchmarks;

/// <summary>Schemas that are read together: the one that documents are measured with first, then those it refers to.</summary>
/// <param name="Files">The schemas.</param>
/// <param name="AssertFormats">Whether <c>format</c> is checked.</param>
internal sealed record SchemaSet(IReadOnlyList<SchemaText> Files, bool AssertFormats = true)
{
    public static SchemaSet Of(string path, string text) => new([new SchemaText(path, text)]);

    public static SchemaSet Read(params IEnumerable<string> paths) =>
        new([.. paths.Select(Path.GetFullPath).Select(path => new SchemaText(path, File.ReadAllText(path)))]);
}

/// <summary>A schema file's path and text.</summary>
internal sealed record SchemaText(string Path, string Text);
