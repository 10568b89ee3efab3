using NewsSchema.News;
using NewsSchema.Tool.Files;
using NewsSchema.Tool.Output;

namespace NewsSchema.Tool.Converting;

/// <summary>Reads one text, converts it and, when it goes into a file, writes it. Runs beside others of its kind.</summary>
/// <param name="file">The text.</param>
/// <param name="target">The file to write; null when the article goes to standard output.</param>
/// <param name="settings">The command line.</param>
internal sealed class ConversionTask(InputFile file, string? target, ConvertSettings settings)
{
    /// <summary>The converter's own limit, so that no more is read than it would take.</summary>
    private static readonly int MaxBytes = (int)ConversionOptions.Default.MaxBytes;

    public InputFile File { get; } = file;

    public string? Target { get; } = target;

    public ConversionOutcome Run()
    {
        ReadOnlyMemory<byte>? source;
        try
        {
            source = WholeFile.Read(File, MaxBytes);
        }
        catch (Exception problem) when (FileProblem.IsOne(problem))
        {
            return new ConversionOutcome { Unreadable = FileProblem.Describe(problem) };
        }

        if (source is not { } bytes)
        {
            return new ConversionOutcome
            {
                Article = ConvertedArticle.Rejected($"larger than {Numbers.Megabytes(MaxBytes)}, the limit for one article; split the file into its articles"),
            };
        }

        var article = Convert(bytes.Span);
        return new ConversionOutcome { Article = article, Unwritable = Write(article) };
    }

    private ConvertedArticle Convert(ReadOnlySpan<byte> source)
    {
        try
        {
            return ConvertedArticle.From(source, settings.Conversion, indented: Target is not null);
        }
        catch (OutOfMemoryException)
        {
            return ConvertedArticle.Rejected("not enough memory to convert it; allow the command more, or give fewer --jobs");
        }
        catch (Exception fault)
        {
            // A mistake in the converter must not take the other articles with it.
            return ConvertedArticle.Rejected($"{fault.GetType().Name}: {fault.Message} This is a fault of newsschema, please report it");
        }
    }

    private string? Write(ConvertedArticle article)
    {
        if (Target is null || article.Json is null)
            return null;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Target)!);
            AtomicFile.Write(Target, article.Json);
            return null;
        }
        catch (Exception problem) when (FileProblem.IsOne(problem))
        {
            return FileProblem.Describe(problem);
        }
    }
}
