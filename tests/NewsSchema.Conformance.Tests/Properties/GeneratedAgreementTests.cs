using System.Globalization;
using System.Text;
using NewsSchema.Generator.Tests.Project;
using Xunit.Abstractions;

namespace NewsSchema.Conformance.Tests;

/// <summary>
/// The types generated for random schemas compile without a warning, give the run-time engine's verdict, and hold what is valid: what is parsed and written is equal.
/// The environment variable NEWSSCHEMA_GENERATED sets how many schemas are tried.
/// </summary>
public sealed class GeneratedAgreementTests(ITestOutputHelper output)
{
    private const int SchemasInProject = 80;

    private const int Instances = 12;

    private static int Schemas =>
        int.TryParse(Environment.GetEnvironmentVariable("NEWSSCHEMA_GENERATED"), NumberStyles.None, CultureInfo.InvariantCulture, out var schemas) ? schemas : 80;

    [Fact]
    public void Types_for_random_schemas_hold_what_is_valid()
    {
        var wrong = new List<string>();
        var (types, valid) = (0, 0);
        foreach (var seeds in Enumerable.Range(0, Schemas).Chunk(SchemasInProject))
        {
            var project = new SchemaProject();
            foreach (var seed in seeds)
                project.With($"/random/s{seed}.json", RandomCase.Text(RandomCase.Of(seed).Schema), $"Acme.S{seed}");
            var roots = project.Generate().ShouldCompile().Roots.ToDictionary(type => type.Type.Namespace!, StringComparer.Ordinal);
            foreach (var seed in seeds.Where(seed => roots.ContainsKey($"Acme.S{seed}")))
            {
                types++;
                valid += Compare(seed, roots[$"Acme.S{seed}"], wrong);
            }
        }

        output.WriteLine($"{types} schemas, {valid} valid instances");
        wrong.ShouldBeEmpty();
    }

    private static int Compare(int seed, GeneratedType type, List<string> wrong)
    {
        var one = RandomCase.Of(seed);
        var text = RandomCase.Text(one.Schema);
        var schema = JsonSchema.FromText(text, new JsonSchemaOptions { AssertFormats = true });
        var random = new Random(seed);
        var valid = 0;
        foreach (var json in Enumerable.Range(0, Instances).Select(_ => RandomCase.Text(new RandomInstance(random, one.Schema!).Near())).Append(RandomCase.Text(one.Instance)))
        {
            var expected = schema.IsValid(Encoding.UTF8.GetBytes(json));
            if (type.Verdict(json) != expected)
                wrong.Add($"seed {seed}, verdict {type.Verdict(json)} for {expected}\n{text}\n{json}");
            if (!expected || IsBeyondTypes(json))
                continue;
            valid++;
            if (type.TryValidate(json) != true)
                wrong.Add($"seed {seed}, not parsed\n{text}\n{json}");
            else if (JsonValue.Parse(type.RoundTrip(json)) != JsonValue.Parse(json))
                wrong.Add($"seed {seed}, became {type.RoundTrip(json)}\n{text}\n{json}");
        }

        return valid;
    }

    /// <summary>Whether there is a number that neither a 64-bit integer nor a floating-point number holds as it is.</summary>
    private static bool IsBeyondTypes(string json) => json.Contains("123456789012345678901234567890", StringComparison.Ordinal);
}
