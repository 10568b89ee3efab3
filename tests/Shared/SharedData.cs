namespace NewsSchema.TestData;

/// <summary>
/// Finds the data that measures the project but is no part of it: the folder <c>shared</c> beside the repository, or the one that the environment variable
/// NEWSSCHEMA_SHARED names.
/// </summary>
internal static class SharedData
{
    /// <summary>The folder, or null when it is not there.</summary>
    public static string? Root { get; } = FindRoot();

    /// <summary>The repository's folder, or null when the tests run elsewhere.</summary>
    public static DirectoryInfo? Repository => Above(AppContext.BaseDirectory).FirstOrDefault(folder => File.Exists(Path.Combine(folder.FullName, "NewsSchema.sln")));

    /// <summary>A file or folder of the data, which must be there.</summary>
    public static string PathOf(string relative) => Path.Combine(Root!, relative);

    /// <summary>A file or folder of the data, or null when it is not there.</summary>
    public static string? Find(string relative) => Root is { } root && Path.Exists(Path.Combine(root, relative)) ? Path.Combine(root, relative) : null;

    private static string? FindRoot()
    {
        if (Environment.GetEnvironmentVariable("NEWSSCHEMA_SHARED") is { Length: > 0 } named)
            return Directory.Exists(named) ? named : null;

        // A git worktree may lie a folder deeper than the main clone.
        return Repository?.Parent is { } parent
            ? Above(parent.FullName).Select(folder => Path.Combine(folder.FullName, "shared")).FirstOrDefault(Directory.Exists)
            : null;
    }

    private static IEnumerable<DirectoryInfo> Above(string path)
    {
        for (var folder = new DirectoryInfo(path); folder is not null; folder = folder.Parent)
            yield return folder;
    }
}
