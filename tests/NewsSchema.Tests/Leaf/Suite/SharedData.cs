namespace NewsSchema.Tests.Leaf.Suite;

/// <summary>Data that is measured against and not part of the repository: <c>../shared</c> beside it, or where NEWSSCHEMA_SHARED points.</summary>
static class SharedData
{
    const string Variable = "NEWSSCHEMA_SHARED";
    const string Folder = "shared";

    /// <summary>The folder, or null when it is not there.</summary>
    public static string? Root { get; } = Find();

    static string? Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named) return Directory.Exists(named) ? named : null;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string candidate = Path.Combine(folder.FullName, Folder);
            if (Directory.Exists(Path.Combine(candidate, "json-schema-test-suite"))) return candidate;
        }

        return null;
    }
}
