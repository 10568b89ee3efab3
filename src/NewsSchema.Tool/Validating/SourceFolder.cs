using NewsSchema.News;
using NewsSchema.Tool.Files;

namespace NewsSchema.Tool.Validating;

/// <summary>The raw texts that articles came from, in a folder: each document's text has the name of its file, or the one that its <c>source.uri</c> gives.</summary>
/// <param name="folder">The folder.</param>
internal sealed class SourceFolder(string folder)
{
    private const int MostBytes = 256 * 1024 * 1024;

    /// <summary>Holds a valid article against the rules of its schema and its raw text.</summary>
    public IReadOnlyList<ValidationError> Check(ReadOnlySpan<byte> utf8Json, InputFile file)
    {
        var article = Article.Parse(utf8Json);
        return [.. Check(article, file).Locate(utf8Json).Errors];
    }

    private RuleReport Check(Article article, InputFile file)
    {
        if (Find(article, file) is not { } path)
            return NotChecked(article, $"there is no raw text for it in {folder}: looked for {string.Join(" and ", Names(article, file))}");
        try
        {
            return WholeFile.Read(new InputFile(path, path), MostBytes) is { } bytes
                ? ArticleRules.Check(article, bytes.Span)
                : NotChecked(article, $"its raw text {path} is larger than {MostBytes} bytes");
        }
        catch (Exception problem) when (FileProblem.IsOne(problem))
        {
            return NotChecked(article, $"its raw text {path} cannot be read: {FileProblem.Describe(problem)}");
        }
    }

    /// <summary>An article whose text is not there is no article that passed.</summary>
    private static RuleReport NotChecked(Article article, string why) =>
        article.CheckRules().WithSourceError("/source", $"{Article.SchemaLocation}/sourceText", "sourceText", why);

    private string? Find(Article article, InputFile file) => Names(article, file).Select(name => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    /// <summary>The names that the text may have. A document names no file outside the folder.</summary>
    private static IEnumerable<string> Names(Article article, InputFile file)
    {
        if (article.Source.Uri is { } uri && IsPlain(uri))
            yield return uri;
        if (!file.IsStandardInput)
            yield return Path.ChangeExtension(file.Name, ".txt");
    }

    private static bool IsPlain(string uri) =>
        !Path.IsPathRooted(uri) && !uri.Contains(':', StringComparison.Ordinal) && !uri.Split('/', '\\').Contains("..") && !uri.Contains('\0', StringComparison.Ordinal);
}
