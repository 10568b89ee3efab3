using NewsSchema.Generator.Tests.Project;
using Xunit.Abstractions;

namespace NewsSchema.Generator.Tests.Snapshots;

/// <summary>Generated code is for people: about 20 lines a property, model and validator together.</summary>
public sealed class LineBudgetTests(ITestOutputHelper output)
{
    private const double MostLinesPerProperty = 20;

    [Fact]
    public void The_news_schemas_take_at_most_20_lines_a_property()
    {
        var generation = Repository.News().Generate();
        var lines = generation.Sources.Sum(source => source.SourceText.Lines.Count - 1);
        var properties = generation.Sources.Sum(source => source.SourceText.Lines.Count(line => line.ToString().EndsWith("{ get; init; }", StringComparison.Ordinal)));
        output.WriteLine($"{lines} lines, {properties} properties, {(double)lines / properties:F1} lines a property");
        ((double)lines / properties).ShouldBeLessThanOrEqualTo(MostLinesPerProperty);
    }
}
