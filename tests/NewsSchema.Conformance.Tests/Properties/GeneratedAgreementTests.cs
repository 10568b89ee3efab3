using System.Globalization;
using System.Text;
using NewsSchema.Generator.Tests.Project;

namespace NewsSchema.Conformance.Tests;

/// <summary>
/// On random schemas whose types keep everything as written (<c>Numbers="Exact"</c>, <c>FormatTypes="false"</c>), verdict, report and typed parser of generated
/// code agree with the run-time engine, and what was parsed is written as equal JSON. The environment variable NEWSSCHEMA_TYPES sets how many schemas are tried.
/// </summary>
public sealed class GeneratedAgreementTests
{
    private const int InstancesOfSchema = 12;
    private const int SchemasInProject = 60;

    private static int Schemas =>
        int.TryParse(Environment.GetEnvironmentVariable("NEWSSCHEMA_TYPES"), NumberStyles.None, CultureInfo.InvariantCulture, out var schemas) ? schemas : 60;

    [Fact]
    public void Types_that_keep_everything_hold_what_is_valid_and_nothing_else()
    {
        var wrong = Enumerable.Range(0, Schemas).Chunk(SchemasInProject).SelectMany(Check).ToList();
        wrong.ShouldBeEmpty();
    }

    private static IEnumerable<string> Check(int[] seeds)
    {
        var project = new SchemaProject();
        var cases = seeds.Select(RandomCase.Of).ToList();
        for (var i = 0; i < cases.Count; i++)
            project.With(SchemaFileText.Item($"/random/{seeds[i]}.json", RandomCase.Text(cases[i].Schema), NamespaceOf(seeds[i]), ("Numbers", "Exact"), ("FormatTypes", "false"), ("AssertFormats", "dialect")));
        var types = project.Generate().ShouldCompile().Roots.ToDictionary(type => type.Type.Namespace!, StringComparer.Ordinal);
        for (var i = 0; i < cases.Count; i++)
        {
            // Some schemas lead into themselves; those have no type.
            if (!types.TryGetValue(NamespaceOf(seeds[i]), out var type))
                continue;
            var schema = JsonSchema.FromText(RandomCase.Text(cases[i].Schema));
            for (var j = 0; j < InstancesOfSchema; j++)
            {
                var instance = RandomCase.Text(new RandomInstance(new Random(seeds[i] + (j * 1_000_003)), cases[i].Schema).Near());
                if (Problem(schema, type, instance) is { } problem)
                    yield return $"{problem}: schema {RandomCase.Text(cases[i].Schema)} instance {instance}";
            }
        }
    }

    private static string? Problem(JsonSchema schema, GeneratedType type, string json)
    {
        var expected = schema.IsValid(Encoding.UTF8.GetBytes(json));
        return type.TryValidate(json) is not { } verdict ? "verdict, report and parser disagree"
            : verdict != expected ? $"generated code says {verdict}, the run-time engine {expected}"
            : verdict && JsonValue.Parse(type.RoundTrip(json)) != JsonValue.Parse(json) ? $"became {type.RoundTrip(json)}"
            : null;
    }

    private static string NamespaceOf(int seed) => "Acme.R" + seed.ToString(CultureInfo.InvariantCulture);
}
