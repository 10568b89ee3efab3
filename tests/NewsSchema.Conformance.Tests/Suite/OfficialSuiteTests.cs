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
        foreach (var (name, engine) in Engines.All)
            Check(SuiteResult.Run(name, engine, dialect, Enum.Parse<SuiteKind>(kind)));
    }

    [SharedTheory(OfficialSuite.Folder)]
    [MemberData(nameof(Dialects))]
    public void Evaluations_have_the_annotations_of_the_suite(string dialect) => Check(AnnotationSuite.Run(Engines.RunTime, dialect));

    [SharedTheory(OfficialSuite.Folder)]
    [MemberData(nameof(Dialects))]
    public void Evaluations_are_written_in_the_formats_of_the_suite(string dialect) => Check(OutputSuite.Run(Engines.RunTime, dialect));

    private void Check(SuiteResult result)
    {
        page.Add(result);
        result.Failures.Where(failure => !KnownExceptions.Has(result.Dialect, failure)).ShouldBeEmpty();
    }
}
