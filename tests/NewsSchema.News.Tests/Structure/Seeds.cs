namespace NewsSchema.News.Tests.Structure;

/// <summary>The sample articles of the repository.</summary>
internal static class Seeds
{
    public static IReadOnlyList<string> All { get; } = [.. Directory.GetFiles(FindFolder(), "*.txt").Order(StringComparer.Ordinal).Select(path => Path.GetFileName(path))];

    public static TheoryData<string> Names => [.. All];

    public static string Read(string name) => File.ReadAllText(Path.Combine(FindFolder(), name));

    private static string FindFolder()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "NewsSchema.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        return Path.Combine(folder, "seeds");
    }
}
