using System.Text.Json;

namespace NewsSchema.Tests.Leaf.Suite;

/// <summary>A test of the official suite whose schema is one leaf keyword.</summary>
sealed record SuiteCase(string Dialect, string Place, JsonElement Schema, JsonElement Data, bool Valid)
{
    public override string ToString() => $"{Dialect}: {Place}";
}

/// <summary>Reads the official suite.</summary>
static class SuiteCases
{
    /// <summary>The suite's folder in the shared data.</summary>
    public const string Folder = "json-schema-test-suite";

    static readonly string[] Dialects = ["draft3", "draft4", "draft6", "draft7", "draft2019-09", "draft2020-12", "v1"];

    /// <summary>The tests in the files of this name, or in all files of a folder when the name ends in a slash, whose schemas hold no keywords but these.</summary>
    public static List<SuiteCase> Read(string name, params string[] keywords)
    {
        var found = new List<SuiteCase>();
        foreach (string dialect in Dialects)
        {
            string place = SharedData.PathOf($"{Folder}/tests/{dialect}/{name}");
            IEnumerable<string> files = name.EndsWith('/')
                ? Directory.Exists(place) ? Directory.GetFiles(place, "*.json").Order() : []
                : File.Exists(place) ? [place] : [];
            foreach (string file in files) found.AddRange(ReadFile(dialect, file, keywords));
        }

        return found;
    }

    static IEnumerable<SuiteCase> ReadFile(string dialect, string file, string[] keywords)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        foreach (var group in document.RootElement.Clone().EnumerateArray())
        {
            var schema = group.GetProperty("schema");
            if (schema.ValueKind != JsonValueKind.Object || !schema.EnumerateObject().All(member => member.Name == "$schema" || keywords.Contains(member.Name))) continue;
            foreach (var test in group.GetProperty("tests").EnumerateArray())
            {
                string place = $"{Path.GetFileName(file)}: {group.GetProperty("description")}: {test.GetProperty("description")}";
                yield return new SuiteCase(dialect, place, schema, test.GetProperty("data"), test.GetProperty("valid").GetBoolean());
            }
        }
    }
}
