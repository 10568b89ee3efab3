using System.Text;
using System.Text.Json;
using NewsSchema.Text;
using Xunit.Abstractions;

namespace NewsSchema.Tests.Leaf.Suite;

public class PatternSuiteTests(ITestOutputHelper output)
{
    [SharedFact(SuiteCases.Folder)]
    public void Patterns_match_as_the_suite_says()
    {
        string[] files = ["pattern.json", "optional/ecmascript-regex.json", "optional/non-bmp-regex.json"];
        var cases = files.SelectMany(file => SuiteCases.Read(file, "type", "pattern")).Where(test => test.Schema.TryGetProperty("pattern", out _)).ToList();
        var failed = cases.Where(test => Matches(test) != test.Valid).ToList();
        output.WriteLine($"{cases.Count - failed.Count} of {cases.Count} pass.");
        cases.Count.ShouldBeGreaterThan(300);
        failed.ShouldBeEmpty();
    }

    static bool Matches(SuiteCase test)
    {
        if (test.Data.ValueKind != JsonValueKind.String) return !test.Schema.TryGetProperty("type", out _);
        var matcher = PatternMatcher.Create(test.Schema.GetProperty("pattern").GetString()!);
        string text = test.Data.GetString()!;
        var result = matcher.IsMatch(Encoding.UTF8.GetBytes(text));
        matcher.IsMatch(text.AsSpan()).ShouldBe(result);
        return result == PatternResult.Match;
    }
}
