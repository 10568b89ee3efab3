using System.Globalization;
using System.Text;
using System.Text.Json;
using NewsSchema.Schemas;

namespace NewsSchema.Conformance.Tests;

/// <summary>The suite's annotation tests: which annotations each value of an instance is given, and by which schemas.</summary>
internal static class AnnotationSuite
{
    private const string Base = "http://suite.example/schema";

    private static readonly (string Dialect, int Release)[] Releases =
        [("draft3", 3), ("draft4", 4), ("draft6", 6), ("draft7", 7), ("draft2019-09", 2019), ("draft2020-12", 2020), ("v1", 9999)];

    public static SuiteResult Run(string engine, string dialect)
    {
        var total = 0;
        List<string> failures = [];
        foreach (var path in Directory.EnumerateFiles(SharedData.PathOf(OfficialSuite.Folder + "/annotations/tests"), "*.json").Order(StringComparer.Ordinal))
        {
            using var file = JsonDocument.Parse(File.ReadAllBytes(path));
            foreach (var group in file.RootElement.GetProperty("suite").EnumerateArray().Where(group => Applies(group, dialect)))
            {
                foreach (var test in group.GetProperty("tests").EnumerateArray())
                {
                    var annotations = Annotations(group, test, dialect);
                    foreach (var assertion in test.GetProperty("assertions").EnumerateArray())
                    {
                        total++;
                        if (!Holds(assertion, annotations))
                            failures.Add($"annotations/{Path.GetFileName(path)}: {group.GetProperty("description").GetString()}: {assertion.GetRawText()} found {string.Join(", ", annotations)}");
                    }
                }
            }
        }

        return new SuiteResult(engine, dialect, "annotations", total - failures.Count, total, failures);
    }

    private static bool Applies(JsonElement group, string dialect)
    {
        if (!group.TryGetProperty("compatibility", out var compatibility))
            return true;
        var release = Releases.First(entry => entry.Dialect == dialect).Release;
        return compatibility.GetString()!.Split(',').All(part => part switch
        {
            ['<', '=', .. var most] => release <= int.Parse(most, CultureInfo.InvariantCulture),
            ['=', .. var only] => release == int.Parse(only, CultureInfo.InvariantCulture),
            _ => release >= int.Parse(part, CultureInfo.InvariantCulture),
        });
    }

    private static IReadOnlyList<Annotation> Annotations(JsonElement group, JsonElement test, string dialect)
    {
        var registry = new SchemaRegistry();
        if (group.TryGetProperty("externalSchemas", out var others))
        {
            foreach (var other in others.EnumerateObject())
                registry.Add(SchemaDocument.Parse(other.Name, other.Value.GetRawText(), new Uri(new Uri(Base), other.Name)));
        }

        var options = new JsonSchemaOptions { Documents = registry, DefaultDialect = SuiteDialects.Of(dialect) };
        var schema = JsonSchema.FromText(group.GetProperty("schema").GetRawText(), options, new Uri(Base));
        return schema.Evaluate(Encoding.UTF8.GetBytes(test.GetProperty("instance").GetRawText())).Annotations;
    }

    /// <summary>Whether the annotations of one keyword at one place are those expected, each from its schema.</summary>
    private static bool Holds(JsonElement assertion, IReadOnlyList<Annotation> annotations)
    {
        var found = annotations
            .Where(annotation => annotation.InstanceLocation == assertion.GetProperty("location").GetString() && annotation.Keyword == assertion.GetProperty("keyword").GetString())
            .Select(annotation => (Place: annotation.SchemaLocation, annotation.Value))
            .Distinct()
            .ToList();
        var expected = assertion.GetProperty("expected").EnumerateObject().Select(entry => (Place: entry.Name, Value: JsonValue.Parse(entry.Value.GetRawText()))).ToList();
        return found.Count == expected.Count && expected.TrueForAll(one => found.Exists(other => Same(other.Place, one.Place) && other.Value == one.Value));
    }

    // The suite writes places from the document's root, whatever ids stand between.
    private static bool Same(string found, string expected)
    {
        var pointer = Uri.UnescapeDataString(found[(found.IndexOf('#') + 1)..]);
        var wanted = Uri.UnescapeDataString(expected[(expected.IndexOf('#') + 1)..]);
        return wanted == pointer || (!found.StartsWith(Base, StringComparison.Ordinal) && wanted.EndsWith(pointer, StringComparison.Ordinal));
    }
}
