using NewsSchema.News;
using NewsSchema.News.Conversion;
using NewsSchema.News.Viewing;
using NewsSchema.Tool.Files;
using NewsSchema.Tool.Output;

namespace NewsSchema.Tool.Viewing;

/// <summary>Finds the raw texts of articles in a folder.</summary>
internal sealed class SourceTexts(string folder)
{
    private const string JsonExtension = ".json";

    private static readonly int MaxBytes = (int)ConversionOptions.Default.MaxBytes;

    /// <summary>Joins an article with its raw text; throws <see cref="ToolException"/> when there is none that it came from.</summary>
    /// <param name="article">The article.</param>
    /// <param name="file">The file that it was read from.</param>
    public ViewedArticle Join(Article article, InputFile file)
    {
        var names = Names(article, file).Distinct(InputFinder.PathComparer).ToList();
        string? mismatch = null;
        foreach (var path in names.Select(name => Path.Combine(folder, name)).Where(File.Exists))
        {
            var text = Read(path);
            if (ViewedArticle.TryCreate(article, text.Span, out var viewed, out var problem))
                return viewed;
            mismatch ??= $"{TerminalText.Escape(path)} is not the text that the article came from: {TerminalText.Escape(problem)}";
        }

        if (mismatch is not null)
            throw new ToolException(ExitCode.SomeRejected, mismatch);
        throw new ToolException(
            ExitCode.CannotReadOrWrite,
            $"its text is not in {TerminalText.Escape(folder)}: no {string.Join(" or ", names.Select(TerminalText.Escape))}; put it there, or leave --source out");
    }

    private static ReadOnlyMemory<byte> Read(string path)
    {
        try
        {
            return WholeFile.Read(new InputFile(path, path), MaxBytes)
                ?? throw new ToolException(ExitCode.CannotReadOrWrite, $"{TerminalText.Escape(path)} is larger than {Numbers.Megabytes(MaxBytes)}, the limit for one text");
        }
        catch (Exception problem) when (FileProblem.IsOne(problem))
        {
            throw new ToolException(ExitCode.CannotReadOrWrite, $"{TerminalText.Escape(path)}: {FileProblem.Describe(problem)}");
        }
    }

    /// <summary>What the text may be called: <c>convert</c> writes NAME.txt to NAME.json and NAME.md to NAME.md.json.</summary>
    private static IEnumerable<string> Names(Article article, InputFile file)
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
