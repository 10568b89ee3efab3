using System.Diagnostics;
using NewsSchema.Generator.Tests.Project;
using Xunit.Abstractions;

namespace NewsSchema.Generator.Tests.Shared;

/// <summary>Schemas that others wrote: whatever they say, the generated C# compiles without a warning.</summary>
public sealed class RealSchemaTests(ITestOutputHelper output)
{
    // Some versions of ninjs refer to this one; it is no file of theirs.
    internal static readonly SchemaFileText GeoJson = SchemaFileText.Item(
        "/acme/geojson.json", """{ "title": "GeoJSON", "type": "object", "required": ["type"] }""", "Acme.Geo", ("BaseUri", "https://geojson.org/schema/GeoJSON.json"));

    [SharedFact("benchmark-schemas")]
    public void Each_of_the_benchmark_schemas_compiles_by_itself() => EachCompiles(Benchmark());

    [SharedFact("ninjs")]
    public void Each_version_of_ninjs_compiles_by_itself() => EachCompiles(Ninjs());

    [SharedFact("benchmark-schemas")]
    public void All_of_them_compile_in_one_project_with_a_namespace_each()
    {
        var project = new SchemaProject().With(GeoJson);
        foreach (var (path, name) in Benchmark().Concat(Ninjs()))
            project.With(path, File.ReadAllText(path), "Acme." + name);
        Compiles(project);
    }

    [SharedFact("benchmark-schemas")]
    public void All_of_them_compile_in_one_project_and_one_namespace()
    {
        var project = new SchemaProject().With(GeoJson);
        foreach (var (path, _) in Benchmark().Concat(Ninjs()))
            project.With(path, File.ReadAllText(path));
        Compiles(project);
    }

    private void EachCompiles(IEnumerable<(string Path, string Name)> schemas)
    {
        foreach (var (path, name) in schemas)
        {
            var text = File.ReadAllText(path);
            var clock = Stopwatch.StartNew();
            var generation = SchemaProject.Of(text, path).With(GeoJson).Generate();
            var time = clock.ElapsedMilliseconds;
            foreach (var finding in generation.Findings.Where(finding => finding.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning))
                output.WriteLine(finding.ToString());
            generation.ShouldCompile();
            generation.Findings.ShouldNotContain(finding => finding.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error, path);
            output.WriteLine($"{name}: {Lines(text)} lines of schema, {Lines(generation.Text)} lines of C#, generated in {time} ms");
        }
    }

    private void Compiles(SchemaProject project)
    {
        var clock = Stopwatch.StartNew();
        var generation = project.Generate();
        output.WriteLine($"{project.Files.Count} schemas, {Lines(generation.Text)} lines of C#, generated in {clock.ElapsedMilliseconds} ms");
        generation.ShouldCompile();
        output.WriteLine($"compiled after {clock.ElapsedMilliseconds} ms");
    }

    internal static IEnumerable<(string Path, string Name)> Benchmark() =>
        Directory.GetDirectories(SharedData.PathOf("benchmark-schemas")).Order(StringComparer.Ordinal)
            .Select(folder => (Path.Combine(folder, "schema.json"), Path.GetFileName(folder).Replace('-', '_')));

    internal static IEnumerable<(string Path, string Name)> Ninjs() =>
        Directory.GetFiles(SharedData.PathOf("ninjs"), "*.json").Order(StringComparer.Ordinal)
            .Select(path => (path, Path.GetFileNameWithoutExtension(path).Replace('-', '_').Replace('.', '_')));

    private static int Lines(string text) => text.Count(c => c == '\n');
}
