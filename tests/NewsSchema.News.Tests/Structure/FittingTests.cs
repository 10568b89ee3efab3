using System.Reflection;
using NewsSchema.News.Conversion.Structure;

namespace NewsSchema.News.Tests.Structure;

/// <summary>The command that fits the role weights, on pages of our own.</summary>
public sealed class FittingTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("fitting").FullName;

    [Fact]
    public void Fitting_writes_a_table_that_the_decision_reads()
    {
        foreach (var name in new[] { "broadsheet", "agency", "explainer" })
            SamplePage.Load(name).Save(_folder, name + "_2031");
        var table = Path.Combine(_folder, "table.txt");
        Run("pages", "--pages", _folder, "--rounds", "2", "--articles", Path.Combine(_folder, "articles"), "--write", table).ShouldBe(0);

        var start = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "starting-weights.txt"));
        var fitted = File.ReadAllLines(table);
        fitted.Length.ShouldBe(start.Length);
        fitted.ShouldNotBe(start);
        RoleWeightsTests.WeightsOf(RoleWeights.Parse(fitted), Evidence.BylineForm).ShouldContain(weight => weight > 0);
        Directory.GetFiles(Path.Combine(_folder, "articles")).Length.ShouldBe(3);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static int Run(params string[] arguments) => (int)Assembly.Load("NewsSchema.Fitting").EntryPoint!.Invoke(null, [arguments])!;
}
