using System.Globalization;
using NewsSchema.Generator.Tests.Project;
using NewsSchema.Schemas;

namespace NewsSchema.Generator.Tests.Diagnostics;

/// <summary>Every rule is in the table of the analyzer's releases and has its section in the help page.</summary>
public sealed class DocumentationTests
{
    private static readonly string Releases = string.Concat(
        Directory.GetFiles(Path.Combine(Repository.Root, "generators", "NewsSchema.Generator"), "AnalyzerReleases.*.md").Select(File.ReadAllText));

    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "diagnostics.md"));

    public static TheoryData<string> Ids => [.. FindingRules.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_is_in_the_table_of_releases(string id)
    {
        var rule = Rule(id);
        Releases.ShouldContain(string.Create(CultureInfo.InvariantCulture, $"{id} | NewsSchema | {rule.Severity} | {rule.Title}"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_has_a_section_with_cause_example_and_fix(string id)
    {
        var section = Section(id);
        section.ShouldContain($"**{Rule(id).Title}** ({Rule(id).Severity.ToString().ToLowerInvariant()}).");
        section.ShouldContain("**Fix.**");
        Examples(section).Length.ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_example_is_reported_and_the_fix_is_not(string id)
    {
        var examples = Examples(Section(id));
        FindingsOf(examples[1]).ShouldNotContain(id);

        // A thousand findings are no example.
        if (id != FindingRules.TooMany.Id)
            FindingsOf(examples[0]).ShouldContain(id);
    }

    private static IEnumerable<string> FindingsOf(string schema) => SchemaProject.Of(schema).Generate().ShouldCompile().Findings.Select(finding => finding.Id);

    private static string Section(string id) =>
        Page.Split("\n## ").SingleOrDefault(part => part.StartsWith($"{id}\n", StringComparison.Ordinal)) ?? throw new InvalidOperationException($"docs/diagnostics.md has no section {id}.");

    private static string[] Examples(string section) => [.. section.Split("```json\n").Skip(1).Select(part => part.Split("```")[0])];

    private static FindingRule Rule(string id) => FindingRules.All.Single(rule => rule.Id == id);
}
