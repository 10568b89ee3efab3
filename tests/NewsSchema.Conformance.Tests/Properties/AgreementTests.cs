using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NewsSchema.Schemas;
using NewsSchema.Schemas.Tests;

namespace NewsSchema.Conformance.Tests;

/// <summary>
/// On random schemas with random and near-valid instances, verdict, report, evaluation and the plain evaluator never disagree, and nothing throws.
/// The environment variable NEWSSCHEMA_CASES sets how many are tried.
/// </summary>
public sealed class AgreementTests
{
    private static int Cases =>
        int.TryParse(Environment.GetEnvironmentVariable("NEWSSCHEMA_CASES"), NumberStyles.None, CultureInfo.InvariantCulture, out var cases) ? cases : 2000;

    [Fact]
    public void Verdict_report_and_evaluation_agree_with_the_plain_evaluator()
    {
        var cases = Arb.From(Gen.Choose(0, int.MaxValue).Select(RandomCase.Of), one => one.Smaller());
        Prop.ForAll(cases, Agree).Check(Config.QuickThrowOnFailure.WithMaxTest(Cases));
    }

    [Fact]
    public void Random_cases_are_of_all_sorts()
    {
        var made = Enumerable.Range(0, 1000).Select(RandomCase.Of).Select(one => (one, Schema: Read(one))).Where(pair => pair.Schema is not null).ToList();
        var valid = made.Count(pair => pair.Schema!.IsValid(Encoding.UTF8.GetBytes(RandomCase.Text(pair.one.Instance))));

        made.Count.ShouldBeGreaterThan(800);
        valid.ShouldBeInRange(made.Count / 10, made.Count * 9 / 10);
    }

    private static bool Agree(RandomCase one)
    {
        // Some schemas that come out lead into themselves, or, made smaller, have lost what they refer to.
        if (Read(one) is not { } schema)
            return true;
        var text = RandomCase.Text(one.Instance);
        var json = Encoding.UTF8.GetBytes(text);
        var tree = SchemaReader.Read(Document(one), new SchemaRegistry());
        var expected = Evaluator.IsValid(tree.Root, JsonText.TryParse(text, out _)!);
        var evaluation = schema.Evaluate(json);
        foreach (var format in Enum.GetValues<OutputFormat>())
            JsonText.TryParse(evaluation.ToJson(format), out _).ShouldNotBeNull();
        return schema.IsValid(json) == expected && schema.Validate(json).IsValid == expected && evaluation.IsValid == expected;
    }

    private static JsonSchema? Read(RandomCase one)
    {
        try
        {
            return JsonSchema.FromDocument(Document(one));
        }
        catch (SchemaException)
        {
            return null;
        }
    }

    private static SchemaDocument Document(RandomCase one) => SchemaDocument.Parse("random.json", RandomCase.Text(one.Schema));
}
