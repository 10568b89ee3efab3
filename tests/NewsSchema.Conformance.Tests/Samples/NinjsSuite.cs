using NewsSchema.Schemas;

namespace NewsSchema.Conformance.Tests;

/// <summary>A released version of ninjs and the files of its own test suite. Its authors run it without asserting formats.</summary>
internal sealed record NinjsVersion(string Name, string SchemaPath, IReadOnlyList<NinjsFile> Files);

/// <summary>A file of ninjs' test suite, and whether it should pass.</summary>
internal sealed record NinjsFile(string Path, bool ShouldPass);

/// <summary>ninjs' own test suite: a folder for each version, and in it folders of files that should pass and fail.</summary>
internal static class NinjsSuite
{
    public const string Folder = "ninjs/test_suite";

    /// <summary>The schema for places that some versions refer to.</summary>
    public static SchemaDocument GeoJson { get; } = Read(SharedData.PathOf(Folder + "/GeoJSON-schema.json"));

    /// <summary>The released versions; the folders of drafts ("1.x_dev") test schemas that were never released.</summary>
    public static IEnumerable<NinjsVersion> Versions() =>
        from folder in Directory.EnumerateDirectories(SharedData.PathOf(Folder)).Order(StringComparer.Ordinal)
        let name = Path.GetFileName(folder)
        let schema = SharedData.PathOf($"ninjs/ninjs-schema_{name}.json")
        where File.Exists(schema)
        select new NinjsVersion(name, schema, [.. Files(folder, "should_pass"), .. Files(folder, "should_fail")]);

    private static IEnumerable<NinjsFile> Files(string folder, string verdict) =>
        Directory.EnumerateFiles(Path.Combine(folder, verdict), "*.json").Order(StringComparer.Ordinal).Select(path => new NinjsFile(path, verdict == "should_pass"));

    private static SchemaDocument Read(string path) => SchemaDocument.Parse(path, File.ReadAllText(path));
}
