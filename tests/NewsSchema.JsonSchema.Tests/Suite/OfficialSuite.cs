namespace NewsSchema.Schemas.Tests;

/// <summary>The official JSON Schema test suite: its schemas and the remote documents they refer to.</summary>
internal static class OfficialSuite
{
    internal const string Folder = "json-schema-test-suite";

    internal static IReadOnlyList<KeyValuePair<string, Dialect>> Dialects { get; } =
    [
        new("draft3", Dialect.Draft3), new("draft4", Dialect.Draft4), new("draft6", Dialect.Draft6), new("draft7", Dialect.Draft7),
        new("draft2019-09", Dialect.Draft201909), new("draft2020-12", Dialect.Draft202012), new("v1", Dialect.V1),
    ];

    internal static SchemaRegistry Remotes()
    {
        SchemaRegistry registry = new();
        string folder = SharedData.PathOf(Folder + "/remotes");
        foreach (string file in Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string relative = Path.GetRelativePath(folder, file).Replace('\\', '/');
            registry.Add(SchemaDocument.Parse(relative, File.ReadAllText(file), new Uri("http://localhost:1234/" + relative)));
        }

        return registry;
    }

    /// <summary>The groups of a draft: each one's schema as a document of its own (its path tells draft, file and group), and its tests.</summary>
    internal static IEnumerable<(SchemaDocument Schema, IEnumerable<JsonObject> Tests)> Groups(string draft)
    {
        string folder = SharedData.PathOf(Folder + "/tests/" + draft);
        foreach (string file in Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            JsonArray groups = JsonText.TryParse(File.ReadAllText(file), out _).ShouldBeOfType<JsonArray>();
            foreach (JsonObject group in groups.Items.Cast<JsonObject>())
            {
                string name = ((JsonString)group["description"]!).Value;
                SchemaDocument schema = SchemaDocument.Parse($"{draft}/{Path.GetRelativePath(folder, file)} {name}", group["schema"]!.ToJson(), new Uri("http://example.test/root"));
                yield return (schema, ((JsonArray)group["tests"]!).Items.Cast<JsonObject>());
            }
        }
    }
}
