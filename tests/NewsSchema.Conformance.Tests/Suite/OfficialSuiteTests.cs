namespace NewsSchema.Conformance.Tests;

/// <summary>The official suite, on every engine. The run writes docs/conformance.md.</summary>
public sealed class OfficialSuiteTests(ConformancePage page) : IClassFixture<ConformancePage>
{
    public static IEnumerable<object[]> Dialects => SuiteDialects.All.Select(dialect => new object[] { dialect.Key });

    public static IEnumerable<object[]> Kinds => SuiteDialects.All.SelectMany(dialect => Enum.GetNames<SuiteKind>().Select(kind => new object[] { dialect.Key, kind }));

    [SharedTheory(OfficialSuite.Folder)]
    [MemberData(nameof(Kinds))]
    public void Engines_give_the_verdicts_of_the_suite(string dialect, string kind)
    {
        // All of them first: what one engine gets wrong must not hide another's results from the page.
        List<SuiteResult> results = [.. Engines.All.Select(engine => SuiteResult.Run(engine.Key, engine.Value, dialect, Enum.Parse<SuiteKind>(kind)))];
        results.ForEach(page.Add);
        results.ForEach(Check);
    }

    [SharedTheory(OfficialSuite.Folder)]
    [MemberData(nameof(Dialects))]
    public void Evaluations_have_the_annotations_of_the_suite(string dialect) => Report(AnnotationSuite.Run(Engines.RunTime, dialect));

    [SharedTheory(OfficialSuite.Folder)]
    [MemberData(nameof(Dialects))]
    public void Evaluations_are_written_in_the_formats_of_the_suite(string dialect) => Report(OutputSuite.Run(Engines.RunTime, dialect));

    private void Report(SuiteResult result)
    {
        page.Add(result);
        Check(result);
    }

    private static void Check(SuiteResult result) => result.Failures.ShouldBeEmpty(result.Engine);
}
