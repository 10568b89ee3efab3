using Xunit.Abstractions;

namespace NewsSchema.Schemas.Tests;

public class OfficialSuiteTests(ITestOutputHelper output)
{
    [SharedFact(OfficialSuite.Folder)]
    public void Every_schema_of_the_official_suite_is_read_without_errors()
    {
        SchemaRegistry remotes = OfficialSuite.Remotes();
        List<string> problems = [];
        int schemas = 0;
        foreach ((string draft, Dialect dialect) in OfficialSuite.Dialects)
        {
            SchemaReaderOptions options = new() { DefaultDialect = dialect };
            foreach ((SchemaDocument document, _) in OfficialSuite.Groups(draft))
            {
                schemas++;
                SchemaTree tree = SchemaReader.Read(document, remotes, options);
                problems.AddRange(tree.Findings.Where(f => f.Rule.Severity == FindingSeverity.Error).Select(f => f.ToString()));
            }
        }

        output.WriteLine($"{schemas} schemas read");
        problems.ShouldBeEmpty(string.Join('\n', problems));
    }

    [SharedFact(OfficialSuite.Folder)]
    public void Trees_mean_what_the_official_suite_says()
    {
        SchemaRegistry remotes = OfficialSuite.Remotes();
        List<string> problems = [];
        int tests = 0;
        foreach ((string draft, Dialect dialect) in OfficialSuite.Dialects)
        {
            SchemaReaderOptions options = new() { DefaultDialect = dialect };
            foreach ((SchemaDocument document, IEnumerable<JsonObject> group) in OfficialSuite.Groups(draft).Where(g => IsAboutReading(g.Schema.Path)))
            {
                SchemaTree tree = SchemaReader.Read(document, remotes, options);
                foreach (JsonObject test in group)
                {
                    tests++;
                    bool expected = test["valid"]!.Kind == JsonKind.True;
                    if (Evaluator.IsValid(tree.Root, test["data"]!) != expected)
                    {
                        problems.Add($"{document.Path} / {test["description"]}: expected {(expected ? "valid" : "invalid")}");
                    }
                }
            }
        }

        output.WriteLine($"{tests} tests run");
        problems.ShouldBeEmpty(string.Join('\n', problems));
    }

    // Formats, and regular expressions where ECMA-262 and .NET differ, are the engines' business; proposals are in no dialect.
    private static bool IsAboutReading(string path) =>
        !path.Contains("format") && !path.Contains("regex") && !path.Contains("/content.json") && !path.Contains("/proposals/") && !path.Contains("/pattern");
}
