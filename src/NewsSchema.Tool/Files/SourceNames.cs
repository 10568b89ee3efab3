using NewsSchema.News;

namespace NewsSchema.Tool.Files;

/// <summary>What the raw text of an article may be called in a folder of texts.</summary>
internal static class SourceNames
{
    private const string JsonExtension = ".json";

    /// <summary>The names, the likeliest first: <c>convert</c> writes NAME.txt to NAME.json and NAME.md to NAME.md.json.</summary>
    /// <param name="article">The article.</param>
    /// <param name="file">The file that it was read from.</param>
    public static List<string> Of(Article article, InputFile file) => [.. Candidates(article, file).Distinct(InputFinder.PathComparer)];

    private static IEnumerable<string> Candidates(Article article, InputFile file)
    {
        var name = file.Name.EndsWith(JsonExtension, StringComparison.OrdinalIgnoreCase) ? file.Name[..^JsonExtension.Length] : file.Name;
        yield return name + ".txt";
        if (name.Length < file.Name.Length)
            yield return name;
        if (article.Source.Uri is { } uri && FileName(uri) is { } last)
            yield return last;
    }

    /// <summary>The last part of a URI's path, unless it is more than a file's name: articles do not choose folders.</summary>
    private static string? FileName(string uri)
    {
        var path = uri.AsSpan()[..(uri.AsSpan().IndexOfAny('?', '#') is >= 0 and var end ? end : uri.Length)];
        var name = Uri.UnescapeDataString(path[(path.LastIndexOf('/') + 1)..].ToString());
        return name is "" or "." or ".." || name.AsSpan().IndexOfAny(Path.GetInvalidFileNameChars()) >= 0 || name.Contains('\\', StringComparison.Ordinal) ? null : name;
    }
}
