using System.Diagnostics;
using Xunit.Abstractions;

namespace NewsSchema.Schemas.Tests;

public class RealSchemaTests(ITestOutputHelper output)
{
    [SharedFact("benchmark-schemas")]
    public void The_benchmark_schemas_are_read_without_errors() =>
        ReadAll(Directory.EnumerateFiles(SharedData.PathOf("benchmark-schemas"), "schema.json", SearchOption.AllDirectories));

    [SharedFact("ninjs")]
    public void All_versions_of_ninjs_are_read_without_errors() =>
        ReadAll(Directory.EnumerateFiles(SharedData.PathOf("ninjs"), "ninjs-schema*.json"));

    private void ReadAll(IEnumerable<string> files)
    {
        // ninjs refers to the schema of GeoJSON, which lies beside its tests.
        SchemaRegistry registry = new();
        string geoJson = SharedData.PathOf("ninjs/test_suite/GeoJSON-schema.json");
        registry.Add(new Uri("https://geojson.org/schema/GeoJSON.json"), SchemaDocument.Parse(geoJson, File.ReadAllText(geoJson)));
        List<Finding> errors = [];
        foreach (string file in files.Order(StringComparer.Ordinal))
        {
            string text = File.ReadAllText(file);
            long allocated = GC.GetAllocatedBytesForCurrentThread();
            Stopwatch watch = Stopwatch.StartNew();
            SchemaTree tree = SchemaReader.Read(SchemaDocument.Parse(file, text), registry);
            watch.Stop();
            allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
            errors.AddRange(tree.Findings.Where(f => f.Rule.Severity == FindingSeverity.Error));
            output.WriteLine($"{Path.GetRelativePath(SharedData.Root!, file)}: {tree.Root.Resource.Dialect}, {text.Length:N0} characters, {tree.Nodes.Count:N0} schemas, "
                + $"{watch.Elapsed.TotalMilliseconds:N1} ms, {allocated:N0} bytes");
            foreach (IGrouping<FindingRule, Finding> rule in tree.Findings.GroupBy(f => f.Rule))
            {
                output.WriteLine($"    {rule.Count()} × {rule.Key.Id} such as {rule.First()}");
            }
        }

        errors.ShouldBeEmpty(string.Join('\n', errors));
    }
}
