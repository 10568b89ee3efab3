using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;
using NewsSchema.Generator.Tests.Project;
using Xunit.Abstractions;

namespace NewsSchema.Conformance.Tests;

/// <summary>
/// On random schemas, the code generated for them compiles without a warning; its verdict, report and parser agree with the run-time engine on random and near-valid
/// instances, for types that keep everything as written; and what is parsed is written back equal. The environment variable NEWSSCHEMA_GENERATED_CASES sets how many are
/// tried, and NEWSSCHEMA_GENERATED_INSTANCES how many of them with one schema.
/// </summary>
public sealed class GeneratedAgreementTests(ITestOutputHelper output)
{
    private int _valid;
    private int _tried;

    private static int Batches =>
        (int.TryParse(Environment.GetEnvironmentVariable("NEWSSCHEMA_GENERATED_CASES"), NumberStyles.None, CultureInfo.InvariantCulture, out var cases) ? cases : 2000) / CaseBatch.Size;

    [Fact]
    public void Generated_code_agrees_with_the_run_time_engine()
    {
        var batches = Arb.From(Gen.Choose(0, int.MaxValue).Select(CaseBatch.Of), batch => batch.Smaller());
        Prop.ForAll(batches, Agree).Check(Config.QuickThrowOnFailure.WithMaxTest(Math.Max(1, Batches)));

        output.WriteLine($"{_tried} instances, {_valid} of them valid");
        _valid.ShouldBeInRange(_tried / 10, _tried * 9 / 10);
    }

    private bool Agree(CaseBatch batch)
    {
        var schemas = batch.Cases.Select(one => RandomCase.Text(one.Schema)).Distinct().Select((text, number) => (Text: text, Number: number, Engine: Read(text)))
            .Where(schema => schema.Engine is not null).ToDictionary(schema => schema.Text);
        var project = new SchemaProject();
        foreach (var schema in schemas.Values)
            project.With(SchemaFileText.Item($"/random/schema{schema.Number}.json", schema.Text, $"Acme.G{schema.Number}", ("Numbers", "Exact"), ("FormatTypes", "false")));
        var generation = project.Generate().ShouldCompile();
        generation.Findings.ShouldNotContain(finding => finding.Severity == DiagnosticSeverity.Error);

        // A schema of nothing but definitions has no type of its own.
        var types = generation.Roots.ToDictionary(type => type.Type.Namespace!, StringComparer.Ordinal);
        return batch.Cases.All(one => !schemas.TryGetValue(RandomCase.Text(one.Schema), out var schema) || !types.TryGetValue($"Acme.G{schema.Number}", out var type)
            || Agree(type, schema.Engine!, RandomCase.Text(one.Instance)));
    }

    private bool Agree(GeneratedType type, JsonSchema engine, string json)
    {
        var expected = engine.IsValid(Encoding.UTF8.GetBytes(json));
        _tried++;
        _valid += expected ? 1 : 0;
        return type.TryValidate(json) == expected && (!expected || JsonValue.Parse(type.RoundTrip(json)) == JsonValue.Parse(json));
    }

    private static JsonSchema? Read(string schema)
    {
        try
        {
            return JsonSchema.FromText(schema);
        }
        catch (SchemaException)
        {
            // Some schemas that come out lead into themselves or, made smaller, have lost what they refer to.
            return null;
        }
    }
}
