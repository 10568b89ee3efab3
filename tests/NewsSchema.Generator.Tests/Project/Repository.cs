namespace NewsSchema.Generator.Tests.Project;

/// <summary>The repository's own files.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>The schemas that the project ships, as a customer's project would name them.</summary>
    public static SchemaProject News()
    {
        var project = new SchemaProject();
        foreach (var path in Directory.GetFiles(Path.Combine(Root, "schemas"), "*.schema.json").Order(StringComparer.Ordinal))
            project.With("/acme/schemas/" + Path.GetFileName(path), File.ReadAllText(path), "Acme.News");
        return project;
    }

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "NewsSchema.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests do not run within the repository.");
        return folder.FullName;
    }
}
