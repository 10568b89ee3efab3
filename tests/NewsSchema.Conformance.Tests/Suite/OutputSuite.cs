using System.Text;
using System.Text.Json;
using NewsSchema.Schemas;

namespace NewsSchema.Conformance.Tests;

/// <summary>The suite's output tests: schemas that the output of a validation must match.</summary>
internal static class OutputSuite
{
    public static SuiteResult Run(string engine, string dialect)
    {
        var folder = SharedData.PathOf($"{OfficialSuite.Folder}/output-tests/{dialect}");
        var total = 0;
        List<string> failures = [];
        if (!Directory.Exists(folder))
            return new SuiteResult(engine, dialect, "output", 0, 0, []);
        var registry = new SchemaRegistry();
        var format = SchemaDocument.Parse("output-schema.json", File.ReadAllText(Path.Combine(folder, "output-schema.json")));
        registry.Add(format);
        var options = new JsonSchemaOptions { Documents = registry, DefaultDialect = SuiteDialects.Of(dialect) };
        var general = JsonSchema.FromDocument(format, options);
        foreach (var path in Directory.EnumerateFiles(Path.Combine(folder, "content"), "*.json").Order(StringComparer.Ordinal))
        {
            using var groups = JsonDocument.Parse(File.ReadAllBytes(path));
            foreach (var group in groups.RootElement.EnumerateArray())
            {
                var schema = JsonSchema.FromText(group.GetProperty("schema").GetRawText(), options);
                foreach (var test in group.GetProperty("tests").EnumerateArray())
                {
                    var result = schema.Evaluate(Encoding.UTF8.GetBytes(test.GetProperty("data").GetRawText()));
                    foreach (var wanted in test.GetProperty("output").EnumerateObject())
                    {
                        total++;
                        var output = result.ToJson(Enum.Parse<OutputFormat>(wanted.Name, ignoreCase: true));
                        var report = JsonSchema.FromText(wanted.Value.GetRawText(), options).Validate(Encoding.UTF8.GetBytes(output));
                        if (!report.IsValid)
                            failures.Add($"output/{Path.GetFileName(path)}: {test.GetProperty("description").GetString()}: {report}\n{output}");
                    }

                    // The other formats have no tests of their own, but must match the release's general schema, too.
                    failures.AddRange(Enum.GetValues<OutputFormat>().Where(other => Belongs(other, dialect))
                        .Select(other => (other, report: general.Validate(Encoding.UTF8.GetBytes(result.ToJson(other)))))
                        .Where(pair => !pair.report.IsValid)
                        .Select(pair => $"output/{Path.GetFileName(path)}: {pair.other}: {pair.report}"));
                }
            }
        }

        return new SuiteResult(engine, dialect, "output", total - failures.Count, total, failures);
    }

    private static bool Belongs(OutputFormat format, string dialect) =>
        format == OutputFormat.Flag || (dialect == "v1") == (format is OutputFormat.List or OutputFormat.Hierarchical);
}
