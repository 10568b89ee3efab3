using NewsSchema.Schemas;

namespace NewsSchema.Generator.Planning;

/// <summary>
/// The nearest folder above all schemas of a project. URIs of schemas are made from their paths below it, so that the same schemas give the same code
/// wherever the project stands, and no generated code names a folder of the machine that it was built on.
/// </summary>
/// <param name="Path">The folder's path with a slash at its end, slashes forward; empty when there is none above them all.</param>
internal sealed record SchemaFolder(string Path)
{
    public static SchemaFolder Of(IEnumerable<string> paths)
    {
        string? folder = null;
        foreach (var path in paths.Select(Forward))
        {
            folder = Above(folder is null ? path : Shared(folder, path));
            if (folder.Length == 0)
                break;
        }

        return new SchemaFolder(folder ?? string.Empty);
    }

    /// <summary>The URI that a schema without an id is known by, and that relative references in it start from.</summary>
    public Uri UriOf(string path)
    {
        path = Forward(path);
        return UriReference.FromPath(path.StartsWith(Path, StringComparison.Ordinal) ? path.Substring(Path.Length) : path);
    }

    private static string Forward(string path) => path.Replace('\\', '/');

    private static string Above(string path) => path.Substring(0, path.LastIndexOf('/') + 1);

    private static string Shared(string one, string other)
    {
        var length = 0;
        while (length < one.Length && length < other.Length && one[length] == other[length])
            length++;
        return one.Substring(0, length);
    }
}
