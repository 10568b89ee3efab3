using System.Text;
using NewsSchema.Generator.Tests.Project;
using Xunit.Abstractions;

namespace NewsSchema.Generator.Tests.Shared;

/// <summary>Documents that others wrote, by the types generated from the schemas that others wrote.</summary>
public sealed class RealInstanceTests(ITestOutputHelper output)
{
    private const string Folder = "benchmark-schemas";

    [SharedFact(Folder)]
    public void Every_instance_is_valid_and_round_trips_to_equal_JSON()
    {
        var wrong = new List<string>();
        foreach (var folder in Directory.EnumerateDirectories(SharedData.PathOf(Folder)).Order(StringComparer.Ordinal))
        {
            var type = TypeOf(folder);
            var number = 0;
            foreach (var line in File.ReadLines(Path.Combine(folder, "instances.jsonl")))
            {
                number++;
                if (!type.IsValid(line))
                    wrong.Add($"{Path.GetFileName(folder)}:{number}: {type.Validate(line)}");
                else if (JsonValue.Parse(type.RoundTrip(line)) != JsonValue.Parse(line))
                    wrong.Add($"{Path.GetFileName(folder)}:{number}: {Shorten(line)} became {Shorten(type.RoundTrip(line))}");
            }

            output.WriteLine($"{Path.GetFileName(folder)}: {number} instances");
        }

        wrong.ShouldBeEmpty();
    }

    [SharedFact(Folder)]
    public void Both_engines_agree_on_spoilt_instances()
    {
        var wrong = new List<string>();
        foreach (var folder in Directory.EnumerateDirectories(SharedData.PathOf(Folder)).Order(StringComparer.Ordinal))
        {
            var type = TypeOf(folder);
            var schema = JsonSchema.Load(Path.Combine(folder, "schema.json"), new JsonSchemaOptions());
            foreach (var line in File.ReadLines(Path.Combine(folder, "instances.jsonl")).Take(60))
            {
                foreach (var spoilt in Spoil(line))
                {
                    var expected = schema.Validate(Encoding.UTF8.GetBytes(spoilt));
                    if (type.IsValid(spoilt) != expected.IsValid)
                        wrong.Add($"{Path.GetFileName(folder)}: run time says {expected}, generated code {type.Validate(spoilt)}: {Shorten(spoilt)}");
                }
            }
        }

        wrong.ShouldBeEmpty();
    }

    private static IEnumerable<string> Spoil(string json) =>
    [
        json.Replace(":\"", ":7,\"x-spoilt\":\"", StringComparison.Ordinal),
        json.Replace("[", "[null,", StringComparison.Ordinal),
        json.Replace(":true", ":\"true\"", StringComparison.Ordinal),
        json.Replace(":{", ":{\"x-spoilt\":1,", StringComparison.Ordinal).Replace("1,}", "1}", StringComparison.Ordinal),
        json.Replace("{", "[", StringComparison.Ordinal),
        json[..^1],
    ];

    // As their users have them: formats are annotations, and values stay as written.
    private static GeneratedType TypeOf(string folder)
    {
        var path = Path.Combine(folder, "schema.json");
        return new SchemaProject().With(SchemaFileText.Item(path, File.ReadAllText(path), null, ("AssertFormats", "dialect"))).Generate().Root;
    }

    private static string Shorten(string text) => text.Length <= 300 ? text : text[..300] + "…";
}
