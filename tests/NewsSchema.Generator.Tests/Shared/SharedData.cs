namespace NewsSchema.Generator.Tests.Shared;

/// <summary>Finds the data that measures the project but is no part of it: the folder <c>shared</c> beside the repository, or the environment variable NEWSSCHEMA_SHARED.</summary>
internal static class SharedData
{
    internal static string? Folder { get; } = Find();

    internal static string PathOf(string relative) => Path.Combine(Folder!, relative);

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("NEWSSCHEMA_SHARED") is { Length: > 0 } named)
        {
            return Directory.Exists(named) ? named : null;
        }

        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NewsSchema.sln")))
            {
                return Siblings(folder).FirstOrDefault(Directory.Exists);
            }
        }

        return null;
    }

    // A git worktree lies a folder deeper than the main clone.
    private static IEnumerable<string> Siblings(DirectoryInfo root)
    {
        for (DirectoryInfo? folder = root.Parent; folder is not null; folder = folder.Parent)
        {
            yield return Path.Combine(folder.FullName, "shared");
        }
    }
}
