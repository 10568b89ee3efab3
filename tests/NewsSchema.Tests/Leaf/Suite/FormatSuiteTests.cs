using System.Text;
using System.Text.Json;
using NewsSchema.Formats;
using Xunit.Abstractions;

namespace NewsSchema.Tests.Leaf.Suite;

public class FormatSuiteTests(ITestOutputHelper output)
{
    [SharedFact(SuiteCases.Folder)]
    public void Formats_hold_as_the_suite_says()
    {
        var cases = SuiteCases.Read("optional/format/", "format").Concat(SuiteCases.Read("format/", "format")).ToList();
        var failed = cases.Where(test => IsValid(test) != test.Valid).Select(test => $"{test} {test.Data.GetRawText()}").ToList();
        foreach (var dialect in cases.GroupBy(test => test.Dialect))
        {
            output.WriteLine($"{dialect.Key}: {dialect.Count(test => IsValid(test) == test.Valid)} of {dialect.Count()} pass.");
        }

        cases.Count.ShouldBeGreaterThan(3000);
        failed.ShouldBeEmpty(string.Join('\n', failed));
    }

    [SharedFact(SuiteCases.Folder)]
    public void Every_format_of_the_suite_is_known()
    {
        var cases = SuiteCases.Read("optional/format/", "format").Concat(SuiteCases.Read("format/", "format"));
        var unknown = cases.Where(test => Find(test) is null).Select(test => test.Schema.GetProperty("format").GetString()).Distinct();
        unknown.ShouldBe(["unknown"]);
    }

    static Format? Find(SuiteCase test) => Format.Find(test.Schema.GetProperty("format").GetString()!, Draft(test.Dialect));

    static bool IsValid(SuiteCase test)
    {
        if (test.Data.ValueKind != JsonValueKind.String) return true;
        return Find(test) is not { } format || format.IsValid(Encoding.UTF8.GetBytes(test.Data.GetString()!));
    }

    static FormatDraft Draft(string dialect) => dialect switch
    {
        "draft3" => FormatDraft.Draft3,
        "draft4" => FormatDraft.Draft4,
        "draft6" => FormatDraft.Draft6,
        "draft7" => FormatDraft.Draft7,
        "draft2019-09" => FormatDraft.Draft201909,
        "draft2020-12" => FormatDraft.Draft202012,
        _ => FormatDraft.V1,
    };
}
