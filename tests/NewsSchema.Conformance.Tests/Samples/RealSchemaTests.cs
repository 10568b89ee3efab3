namespace NewsSchema.Conformance.Tests;

/// <summary>Schemas that people use, each with instances from the wild, all valid.</summary>
public sealed class RealSchemaTests
{
    private const string Folder = "benchmark-schemas";

    [SharedFact(Folder)]
    public void Every_instance_is_valid_by_verdict_and_evaluation()
    {
        List<string> wrong = [];
        foreach (var folder in Directory.EnumerateDirectories(SharedData.PathOf(Folder)).Order(StringComparer.Ordinal))
        {
            var schema = JsonSchema.Load(Path.Combine(folder, "schema.json"));
            var number = 0;
            foreach (var line in File.ReadLines(Path.Combine(folder, "instances.jsonl")))
            {
                number++;
                var json = System.Text.Encoding.UTF8.GetBytes(line);
                var report = schema.Validate(json);
                if (!report.IsValid || (number <= 100 && !schema.Evaluate(json).IsValid))
                    wrong.Add($"{Path.GetFileName(folder)}:{number}: {report}");
            }
        }

        wrong.ShouldBeEmpty();
    }

    [SharedFact(Folder)]
    public void A_spoilt_instance_gets_the_same_verdict_and_report()
    {
        List<string> wrong = [];
        foreach (var folder in Directory.EnumerateDirectories(SharedData.PathOf(Folder)).Order(StringComparer.Ordinal))
        {
            var schema = JsonSchema.Load(Path.Combine(folder, "schema.json"));
            foreach (var line in File.ReadLines(Path.Combine(folder, "instances.jsonl")).Take(40))
            {
                foreach (var spoilt in new[] { line.Replace(":\"", ":7,\"x-spoilt\":\"", StringComparison.Ordinal), line.Replace("[", "[null,", StringComparison.Ordinal), line[..^1] })
                {
                    var json = System.Text.Encoding.UTF8.GetBytes(spoilt);
                    var verdict = schema.IsValid(json);
                    if (schema.Validate(json).IsValid != verdict || schema.Evaluate(json).IsValid != verdict)
                        wrong.Add($"{Path.GetFileName(folder)}: {spoilt[..Math.Min(spoilt.Length, 200)]}");
                }
            }
        }

        wrong.ShouldBeEmpty();
    }
}
