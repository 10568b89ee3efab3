using NewsSchema.News;
using NewsSchema.Tool.Files;
using NewsSchema.Tool.Output;

namespace NewsSchema.Tool.Validating;

/// <summary>The raw texts that articles came from, in a folder, under the names that <see cref="SourceNames"/> gives them.</summary>
/// <param name="folder">The folder.</param>
internal sealed class SourceFolder(string folder)
{
    private static readonly int MaxBytes = (int)ConversionOptions.Default.MaxBytes;

    /// <summary>Holds an article against its schema, the rules that the schema states, and its raw text.</summary>
    public Verdict Check(ReadOnlySpan<byte> utf8Json, InputFile file) =>
        Article.TryParse(utf8Json, out var article, out var report) ? Verdict.Of(Check(article, file), utf8Json) : Verdict.Of(report);

    private RuleReport Check(Article article, InputFile file)
    {
        var names = SourceNames.Of(article, file);
        RuleReport? first = null;
        foreach (var path in names.Select(name => Path.Combine(folder, name)).Where(File.Exists))
        {
            // Of several texts that it may be, the one that it came from.
            var report = CheckAgainst(article, path);
            if (!report.SourceErrors.Any(error => error.Keyword == "sourceText"))
                return report;
            first ??= report;
        }

        return first ?? NotChecked(article, $"its raw text is not in {folder}: no {string.Join(" or ", names)}");
    }

    private static RuleReport CheckAgainst(Article article, string path)
    {
        try
        {
            return WholeFile.Read(new InputFile(path, path), MaxBytes) is { } bytes
                ? ArticleRules.Check(article, bytes.Span)
                : NotChecked(article, $"its raw text {path} is larger than {Numbers.Megabytes(MaxBytes)}, the limit for one text");
        }
        catch (Exception problem) when (FileProblem.IsOne(problem))
        {
            return NotChecked(article, $"its raw text {path} cannot be read: {FileProblem.Describe(problem)}");
        }
    }

    /// <summary>An article whose text is not there has not passed.</summary>
    private static RuleReport NotChecked(Article article, string why) =>
        article.CheckRules().WithSourceError("/source", $"{Article.SchemaLocation}/sourceText", "sourceText", why);
}
