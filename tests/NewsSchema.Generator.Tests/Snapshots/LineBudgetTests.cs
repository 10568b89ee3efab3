using Microsoft.CodeAnalysis;
using NewsSchema.Generator.Tests.Project;
using Xunit.Abstractions;

namespace NewsSchema.Generator.Tests.Snapshots;

/// <summary>Generated code is for people: about 20 lines a property, model and validator together. The rules between members are files of their own.</summary>
public sealed class LineBudgetTests(ITestOutputHelper output)
{
    private const double MostLinesPerProperty = 20;
    private const double MostRuleLinesPerProperty = 5;

    private static readonly Generation News = Repository.News().Generate();

    [Fact]
    public void The_news_schemas_take_at_most_20_lines_a_property() => LinesPerProperty(areRules: false).ShouldBeLessThanOrEqualTo(MostLinesPerProperty);

    [Fact]
    public void The_rules_of_the_news_schemas_take_at_most_5_lines_a_property() => LinesPerProperty(areRules: true).ShouldBeLessThanOrEqualTo(MostRuleLinesPerProperty);

    private double LinesPerProperty(bool areRules)
    {
        var lines = News.Sources.Where(source => IsOfRules(source) == areRules).Sum(source => source.SourceText.Lines.Count - 1);
        var properties = News.Sources.Sum(source => source.SourceText.Lines.Count(line => line.ToString().EndsWith("{ get; init; }", StringComparison.Ordinal)));
        output.WriteLine($"{lines} lines, {properties} properties, {(double)lines / properties:F1} lines a property");
        return (double)lines / properties;
    }

    private static bool IsOfRules(GeneratedSourceResult source) => source.HintName.EndsWith(".Rules.g.cs", StringComparison.Ordinal);
}
