using NewsSchema.News;
using NewsSchema.News.Conversion;
using NewsSchema.News.Conversion.Quotes;
using NewsSchema.News.Conversion.Structure;
using NewsSchema.TestData;

namespace NewsSchema.Fitting.Pages;

/// <summary>Fits the table of role weights, and checks it on the pages of publishers that the fitting did not see.</summary>
internal static class PagesCommand
{
    public const string Usage = """
        NewsSchema.Fitting pages [--pages DIR] [--start TABLE] [--spread X] [--margin X] [--sharpness X] [--rounds N] [--articles DIR] [--write TABLE]
            Fits the weights of the blocks' roles (role-weights.txt) to annotated pages, starting from the table that a reader set, and checks
            them by leaving out one publisher after the other.
            --pages     folder of text/NAME.txt and gold/NAME.json in the form of the evaluation kit; eval/pages of the shared data if not given
            --start     the table to start from; Pages/starting-weights.txt if not given
            --spread    how far a weight may move from it (standard deviation), 0.3 if not given
            --margin    by how much the annotated path is to win (for each block), 0.7 if not given
            --sharpness how much blocks near the border count more than those that are right by far, 4 if not given
            --rounds    steps of the fitting, 60 if not given
            --articles  writes each page's article as the weights fitted without its publisher give it, for the kit's scorer
            --write     writes the table fitted to all pages
        """;

    public static int Run(Arguments arguments)
    {
        if ((arguments.Find("--pages") ?? SharedData.Find("eval/pages")) is not { } folder)
        {
            Console.Error.WriteLine("There are no annotated pages: the folder shared/eval/pages is not beside the repository, and --pages names no other.");
            return 2;
        }

        var table = WeightTable.Load(arguments.Find("--start") ?? Path.Combine(AppContext.BaseDirectory, "starting-weights.txt"));
        var pages = AnnotatedPage.LoadAll(folder);
        var settings = new FitSettings(
            arguments.Number("--spread", 0.3),
            arguments.Number("--margin", 0.7),
            arguments.Number("--sharpness", 4),
            (int)arguments.Number("--rounds", 60));
        var fit = (IReadOnlyList<AnnotatedPage> seen) => table.With(LikelihoodFit.Run(seen, table, settings));
        Console.WriteLine($"{table.Entries.Count} weights, {pages.Count} pages of {pages.Select(page => page.Publisher).Distinct().Count()} publishers");
        Print("start", pages, page => RoleWeights.Parse(table.With([.. table.Entries.Select(entry => entry.Value)])));

        var folds = pages.GroupBy(page => page.Publisher).AsParallel()
            .ToDictionary(left => left.Key, left => RoleWeights.Parse(fit([.. pages.Where(page => page.Publisher != left.Key)])));
        Print("unseen publishers", pages, page => folds[page.Publisher]);
        if (arguments.Find("--articles") is { } articles)
            WriteArticles(articles, pages, folds);

        var fitted = fit(pages);
        var weights = RoleWeights.Parse(fitted);
        Print("all pages seen", pages, _ => weights);
        if (arguments.Find("--write") is { } path)
            File.WriteAllText(path, string.Join('\n', fitted) + "\n");
        return 0;
    }

    /// <summary>The share of blocks that get a role their annotation allows, in all and by page.</summary>
    private static void Print(string name, IReadOnlyList<AnnotatedPage> pages, Func<AnnotatedPage, RoleWeights> weights)
    {
        var shares = pages.Select(page => (Right: page.CountRight(weights(page)), page.Length)).ToList();
        Console.WriteLine($"{name + ":",-20} {(double)shares.Sum(share => share.Right) / shares.Sum(share => share.Length):P2} of the blocks, {shares.Average(share => (double)share.Right / share.Length):P2} as a mean over pages");
    }

    private static void WriteArticles(string folder, IReadOnlyList<AnnotatedPage> pages, Dictionary<string, RoleWeights> folds)
    {
        Directory.CreateDirectory(folder);
        foreach (var page in pages)
        {
            var source = SourceDecoder.Decode(File.ReadAllBytes(page.Path), ConversionOptions.Default);
            if (!StructureReader.TryRead(source, ConversionOptions.Default, folds[page.Publisher], out var layout, out _))
                continue;
            var article = ArticleBuilder.Build(source, layout, QuoteFinder.Find(source, layout), ConversionOptions.Default);
            File.WriteAllBytes(Path.Combine(folder, Path.GetFileNameWithoutExtension(page.Path) + ".json"), article.ToUtf8Json());
        }
    }
}
