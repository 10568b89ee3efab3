namespace NewsSchema.News.Tests;

/// <summary>The project's sample articles, and those of <c>../shared/seeds</c> where that is there, converted.</summary>
internal static class SeedArticles
{
    public static IEnumerable<(string Name, byte[] Json)> All => Files().Select(file => (Path.GetFileName(file), Convert(file)));

    public static IEnumerable<string> Files()
    {
        var root = RepositoryRoot();
        var files = Directory.GetFiles(Path.Combine(root, "seeds"), "*.txt").Order(StringComparer.Ordinal);
        var shared = Path.Combine(Environment.GetEnvironmentVariable("NEWSSCHEMA_SHARED") ?? Path.Combine(root, "..", "shared"), "seeds");
        return Directory.Exists(shared) ? files.Concat(Directory.GetFiles(shared, "*.txt").Order(StringComparer.Ordinal)) : files;
    }

    private static byte[] Convert(string file)
    {
        var result = ArticleConverter.Convert(File.ReadAllBytes(file));
        result.Error.ShouldBeNull(file);
        return result.Article!.ToUtf8Json();
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "NewsSchema.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("No folder above the tests holds NewsSchema.sln.");
    }
}
