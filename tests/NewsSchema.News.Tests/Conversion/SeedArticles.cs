namespace NewsSchema.News.Tests;

/// <summary>The project's sample articles, and those of <c>../shared/seeds</c> where that is there, converted.</summary>
internal static class SeedArticles
{
    public static IEnumerable<(string Name, byte[] Json)> All => Files().Select(file => (Path.GetFileName(file), Convert(file)));

    /// <summary>The texts.</summary>
    public static IEnumerable<string> Files()
    {
        var files = Texts(Path.Combine(SharedData.Repository!.FullName, "seeds"));
        return SharedData.Root is null ? files : files.Concat(Texts(SharedData.PathOf("seeds")));
    }

    private static IEnumerable<string> Texts(string folder) => Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal);

    private static byte[] Convert(string file)
    {
        var result = ArticleConverter.Convert(File.ReadAllBytes(file));
        result.Error.ShouldBeNull(file);
        return result.Article!.ToUtf8Json();
    }
}
