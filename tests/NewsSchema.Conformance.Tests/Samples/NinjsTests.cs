using NewsSchema.Schemas;

namespace NewsSchema.Conformance.Tests;

/// <summary>ninjs' own test suite: a folder for each version, and in it folders of files that should pass and fail. Its authors run it without asserting formats.</summary>
public sealed class NinjsTests
{
    private const string Folder = "ninjs/test_suite";

    [SharedFact(Folder)]
    public void Every_file_of_the_suite_gets_its_verdict()
    {
        var registry = new SchemaRegistry();
        var geoJson = SharedData.PathOf(Folder + "/GeoJSON-schema.json");
        registry.Add(SchemaDocument.Parse(geoJson, File.ReadAllText(geoJson)));
        var options = new JsonSchemaOptions { Documents = registry };
        var files = 0;
        List<string> wrong = [];
        foreach (var version in Directory.EnumerateDirectories(SharedData.PathOf(Folder)).Order(StringComparer.Ordinal))
        {
            // The folders of drafts ("1.x_dev") test schemas that were never released.
            var path = SharedData.PathOf($"ninjs/ninjs-schema_{Path.GetFileName(version)}.json");
            if (!File.Exists(path))
                continue;
            var schema = JsonSchema.Load(path, options);
            foreach (var verdict in new[] { "should_pass", "should_fail" })
            {
                foreach (var file in Directory.EnumerateFiles(Path.Combine(version, verdict), "*.json"))
                {
                    files++;
                    var json = File.ReadAllBytes(file);
                    var report = schema.Validate(json);
                    if (report.IsValid != (verdict == "should_pass") || schema.IsValid(json) != report.IsValid)
                        wrong.Add($"{file}: {report}");
                }
            }
        }

        wrong.ShouldBeEmpty();
        files.ShouldBeGreaterThan(100);
    }
}
