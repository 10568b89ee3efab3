using System.Text.Json;
using NewsSchema.Generator.Tests.Project;
using Xunit.Abstractions;

namespace NewsSchema.Generator.Tests.Shared;

/// <summary>The official test suite by generated code: every group's schema becomes types, and every test is validated and parsed with them.</summary>
public sealed class OfficialSuiteTests(ITestOutputHelper output)
{
    private const string Folder = "json-schema-test-suite";

    [SharedFact(Folder)]
    public void Draft_4() => Passes("draft4", "draft 4");

    [SharedFact(Folder)]
    public void Draft_6() => Passes("draft6", "draft 6");

    [SharedFact(Folder)]
    public void Draft_7() => Passes("draft7", "draft 7");

    [SharedFact(Folder)]
    public void Draft_2019_09() => Passes("draft2019-09", "2019-09");

    [SharedFact(Folder)]
    public void Draft_2020_12() => Passes("draft2020-12", "2020-12");

    [SharedFact(Folder)]
    public void Version_1() => Passes("v1", "v1");

    private void Passes(string folder, string dialect)
    {
        var groups = Read(folder).ToList();
        var project = new SchemaProject();
        for (var i = 0; i < groups.Count; i++)
            project.With(SchemaFileText.Item($"/suite/schema{i}.json", groups[i].Schema, $"Acme.G{i}", ("Dialect", dialect), ("AssertFormats", "dialect"), ("BaseUri", $"http://suite.example/{i}/schema")));
        foreach (var (name, text) in Remotes())
            project.With(SchemaFileText.Item("/remotes/" + name, text, "Acme.Remotes", ("BaseUri", "http://localhost:1234/" + name)));

        var generation = project.Generate().ShouldCompile();
        var types = generation.Roots.Where(type => type.Type.Namespace != "Acme.Remotes").ToDictionary(type => type.Type.Namespace!, StringComparer.Ordinal);
        var failures = new List<string>();
        var passed = 0;
        for (var i = 0; i < groups.Count; i++)
        {
            if (!types.TryGetValue($"Acme.G{i}", out var type))
            {
                failures.Add($"{groups[i].Name}: no type: {string.Join("; ", generation.Findings.Where(finding => finding.Location.GetLineSpan().Path == $"/suite/schema{i}.json"))}");
                continue;
            }

            foreach (var (name, json, valid) in groups[i].Tests)
            {
                if (type.TryValidate(json) is not { } verdict || verdict != valid)
                    failures.Add($"{groups[i].Name}: {name}: should be {(valid ? "valid" : "invalid")}");
                else if (valid && JsonValue.Parse(type.RoundTrip(json)) != JsonValue.Parse(json))
                    failures.Add($"{groups[i].Name}: {name}: {json} became {type.RoundTrip(json)}");
                else
                    passed++;
            }
        }

        output.WriteLine($"{folder}: {passed} passed, {failures.Count} not");
        foreach (var failure in failures)
            output.WriteLine(failure);
        failures.ShouldBeEmpty();
    }

    private static IEnumerable<(string Name, string Schema, List<(string Name, string Json, bool Valid)> Tests)> Read(string folder)
    {
        foreach (var path in Directory.EnumerateFiles(SharedData.PathOf($"{Folder}/tests/{folder}"), "*.json").Order(StringComparer.Ordinal))
        {
            using var file = JsonDocument.Parse(File.ReadAllText(path));
            foreach (var group in file.RootElement.EnumerateArray())
            {
                yield return ($"{Path.GetFileName(path)}: {group.GetProperty("description")}", group.GetProperty("schema").GetRawText(),
                    [.. group.GetProperty("tests").EnumerateArray().Select(test => (test.GetProperty("description").GetString()!, test.GetProperty("data").GetRawText(), test.GetProperty("valid").GetBoolean()))]);
            }
        }
    }

    private static IEnumerable<(string Name, string Text)> Remotes()
    {
        var folder = SharedData.PathOf(Folder + "/remotes");
        return Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => (Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path)));
    }
}
