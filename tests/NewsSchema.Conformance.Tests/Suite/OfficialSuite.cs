using NewsSchema.Schemas;

namespace NewsSchema.Conformance.Tests;

/// <summary>The official JSON Schema test suite.</summary>
internal static class OfficialSuite
{
    public const string Folder = "json-schema-test-suite";

    private const string RemoteHost = "localhost";

    private static readonly Lazy<SchemaRegistry> LazyRemotes = new(ReadRemotes);

    /// <summary>The documents that the suite's schemas refer to.</summary>
    public static SchemaRegistry Remotes => LazyRemotes.Value;

    /// <summary>The files of a dialect that count as one kind of test.</summary>
    public static IEnumerable<SuiteGroup> Groups(string dialect, SuiteKind kind)
    {
        var folder = SharedData.PathOf($"{Folder}/tests/{dialect}");
        string[] folders = kind switch
        {
            SuiteKind.Required => [folder],
            SuiteKind.Optional => [Path.Combine(folder, "optional")],
            _ => [Path.Combine(folder, "optional", "format"), Path.Combine(folder, "format")],
        };
        return folders.Where(Directory.Exists)
            .SelectMany(part => Directory.EnumerateFiles(part, "*.json").Order(StringComparer.Ordinal))
            .SelectMany(path => SuiteGroup.Read(folder, path));
    }

    /// <summary>How a group's schema is to be read: what the suite's README asks for.</summary>
    public static JsonSchemaOptions OptionsFor(string dialect, SuiteKind kind, SuiteGroup group) => new()
    {
        Documents = Remotes,
        DefaultDialect = SuiteDialects.Of(dialect),
        AssertFormats = kind == SuiteKind.Format ? true : group.Name.StartsWith("optional/format-annotation", StringComparison.Ordinal) ? false : null,
        AssertContent = group.Name.StartsWith("optional/content", StringComparison.Ordinal),
    };

    /// <summary>The documents that some schemas refer to, and those that these refer to.</summary>
    public static IReadOnlyList<SchemaDocument> RemotesOf(IEnumerable<SchemaDocument> schemas)
    {
        List<SchemaDocument> found = [];
        var open = new Queue<SchemaDocument>(schemas);
        while (open.TryDequeue(out var document))
        {
            foreach (var remote in document.References.Select(Remotes.Find).OfType<SchemaDocument>())
            {
                if (remote.RetrievalUri.Host != RemoteHost || found.Contains(remote))
                    continue;
                found.Add(remote);
                open.Enqueue(remote);
            }
        }

        return found;
    }

    private static SchemaRegistry ReadRemotes()
    {
        var registry = new SchemaRegistry();
        var folder = SharedData.PathOf(Folder + "/remotes");
        foreach (var path in Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var relative = Path.GetRelativePath(folder, path).Replace('\\', '/');
            registry.Add(SchemaDocument.Parse(relative, File.ReadAllText(path), new Uri($"http://{RemoteHost}:1234/{relative}")));
        }

        return registry;
    }
}

/// <summary>The suite's kinds of tests.</summary>
internal enum SuiteKind
{
    Required,
    Optional,
    Format,
}
