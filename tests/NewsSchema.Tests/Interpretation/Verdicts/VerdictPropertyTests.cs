using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace NewsSchema.Tests.Interpretation.Verdicts;

/// <summary>The verdict, found out in one pass, is that of the evaluation, which applies each schema by itself.</summary>
public sealed class VerdictPropertyTests
{
    [Fact]
    public void Verdict_report_and_evaluation_agree() =>
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue)), Agree).Check(Config.QuickThrowOnFailure.WithMaxTest(1500));

    [Fact]
    public void Threads_that_make_a_schemas_trials_at_once_agree()
    {
        for (var seed = 0; seed < 30; seed++)
        {
            var alternatives = new RandomAlternatives(new Random(seed));
            var text = alternatives.Schema();
            byte[][] instances = [.. Enumerable.Range(0, 50).Select(_ => Encoding.UTF8.GetBytes(alternatives.Instance(3)))];
            var alone = JsonSchema.FromText(text);
            bool[] expected = [.. instances.Select(instance => alone.IsValid(instance))];
            var shared = JsonSchema.FromText(text);
            Parallel.For(0, 4 * instances.Length, i => shared.IsValid(instances[i % instances.Length]).ShouldBe(expected[i % instances.Length]));
        }
    }

    private static bool Agree(int seed)
    {
        var alternatives = new RandomAlternatives(new Random(seed));
        var schema = JsonSchema.FromText(alternatives.Schema());
        for (var i = 0; i < 20; i++)
        {
            var json = Encoding.UTF8.GetBytes(alternatives.Instance(3));
            var verdict = schema.IsValid(json);
            if (schema.Validate(json).IsValid != verdict || schema.Evaluate(json).IsValid != verdict)
                throw new InvalidOperationException($"{alternatives.Schema()}\n{Encoding.UTF8.GetString(json)}: {verdict}");
        }

        return true;
    }
}
