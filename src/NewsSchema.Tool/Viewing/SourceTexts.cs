using NewsSchema.News;
using NewsSchema.News.Viewing;
using NewsSchema.Tool.Files;
using NewsSchema.Tool.Output;

namespace NewsSchema.Tool.Viewing;

/// <summary>Finds the raw texts of articles in a folder.</summary>
internal sealed class SourceTexts(string folder)
{
    private static readonly int MaxBytes = (int)ConversionOptions.Default.MaxBytes;

    /// <summary>Joins an article with its raw text; throws <see cref="ToolException"/> when there is none that it came from.</summary>
    /// <param name="article">The article.</param>
    /// <param name="file">The file that it was read from.</param>
    public ViewedArticle Join(Article article, InputFile file)
    {
        var names = SourceNames.Of(article, file);
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
}
