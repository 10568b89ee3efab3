using NewsSchema.Generator.Tests.Project;
using NewsSchema.Schemas;

namespace NewsSchema.Conformance.Tests;

/// <summary>Every file of ninjs' own test suite gets its verdict from both engines.</summary>
public sealed class NinjsTests
{
    [SharedFact(NinjsSuite.Folder)]
    public void The_run_time_engine_gives_the_verdicts_of_the_suite()
    {
        var registry = new SchemaRegistry();
        registry.Add(NinjsSuite.GeoJson);
        var options = new JsonSchemaOptions { Documents = registry };
        Check(NinjsSuite.Versions(), version =>
        {
            var schema = JsonSchema.Load(version.SchemaPath, options);
            return path =>
            {
                var json = File.ReadAllBytes(path);
                var report = schema.Validate(json);
                return (schema.IsValid(json) == report.IsValid ? report.IsValid : null, report);
            };
        });
    }

    [SharedFact(NinjsSuite.Folder)]
    public void Generated_code_gives_the_verdicts_of_the_suite_and_writes_what_it_parsed()
    {
        // Formats as the suite's authors have them; and then strings stay strings, or an invalid date could not be parsed.
        (string, string)[] metadata = [("AssertFormats", "false"), ("FormatTypes", "false")];
        var versions = NinjsSuite.Versions().ToList();
        var project = new SchemaProject().With(SchemaFileText.Item(NinjsSuite.GeoJson.Path, NinjsSuite.GeoJson.Text, "Acme.Geo", metadata));
        foreach (var version in versions)
            project.With(SchemaFileText.Item(version.SchemaPath, File.ReadAllText(version.SchemaPath), NamespaceOf(version), metadata));
        var types = project.Generate().ShouldCompile().Roots.ToLookup(type => type.Type.Namespace);

        Check(versions, version =>
        {
            var type = types[NamespaceOf(version)].ShouldHaveSingleItem(version.Name);
            return path =>
            {
                var json = File.ReadAllText(path);
                var verdict = type.TryValidate(json);
                if (verdict == true && JsonValue.Parse(type.RoundTrip(json)) != JsonValue.Parse(json))
                    verdict = null;
                return (verdict, type.Validate(json));
            };
        });
    }

    /// <param name="versions">The versions.</param>
    /// <param name="engine">Makes of a version what gives the verdict on a file and the report; the verdict is null when the engine is not at one with itself.</param>
    private static void Check(IEnumerable<NinjsVersion> versions, Func<NinjsVersion, Func<string, (bool? Verdict, ValidationReport Report)>> engine)
    {
        var files = 0;
        List<string> wrong = [];
        foreach (var version in versions)
        {
            var validate = engine(version);
            foreach (var file in version.Files)
            {
                files++;
                var (verdict, report) = validate(file.Path);
                if (verdict != file.ShouldPass)
                    wrong.Add($"{file.Path}: {report}");
            }
        }

        wrong.ShouldBeEmpty();
        files.ShouldBeGreaterThan(100);
    }

    private static string NamespaceOf(NinjsVersion version) => "Acme.V" + version.Name.Replace('.', '_');
}
