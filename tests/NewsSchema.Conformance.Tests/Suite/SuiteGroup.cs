using System.Text;
using System.Text.Json;
using NewsSchema.Schemas;

namespace NewsSchema.Conformance.Tests;

/// <summary>A schema of the official suite and its tests.</summary>
internal sealed record SuiteGroup(string Name, SchemaDocument Schema, IReadOnlyList<SuiteTest> Tests)
{
    /// <summary>The groups of a file, in its order.</summary>
    public static IEnumerable<SuiteGroup> Read(string folder, string path)
    {
        var file = Path.GetRelativePath(folder, path).Replace('\\', '/');
        using var groups = JsonDocument.Parse(File.ReadAllBytes(path));
        foreach (var group in groups.RootElement.EnumerateArray())
        {
            var name = $"{file}: {group.GetProperty("description").GetString()}";
            var schema = SchemaDocument.Parse(name, group.GetProperty("schema").GetRawText(), new Uri("http://suite.example/schema"));
            yield return new SuiteGroup(name, schema, [.. group.GetProperty("tests").EnumerateArray().Select(test => SuiteTest.Read(name, test))]);
        }
    }
}

/// <summary>One instance, as written, and whether it is valid.</summary>
internal sealed record SuiteTest(string Name, byte[] Json, bool IsValid)
{
    public static SuiteTest Read(string group, JsonElement test) =>
        new($"{group}: {test.GetProperty("description").GetString()}", Encoding.UTF8.GetBytes(test.GetProperty("data").GetRawText()), test.GetProperty("valid").GetBoolean());
}
