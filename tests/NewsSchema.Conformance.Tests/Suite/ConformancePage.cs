using System.Globalization;
using System.Text;

namespace NewsSchema.Conformance.Tests;

/// <summary>Gathers the results of a run, and writes the page about them when the run was complete.</summary>
public sealed class ConformancePage : IDisposable
{
    private static readonly string[] KindNames = ["required", "optional", "format", "annotations", "output"];

    private readonly List<SuiteResult> _results = [];

    internal void Add(SuiteResult result)
    {
        lock (_results)
            _results.Add(result);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        var dialects = _results.Select(result => result.Dialect).Distinct().Count();
        var kinds = _results.Select(result => result.Kind).Distinct().Count();
        if (SharedData.Repository is not { } repository || dialects < SuiteDialects.All.Count || kinds < KindNames.Length)
            return;
        var path = Path.Combine(repository.FullName, "docs", "conformance.md");
        var text = Write();
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        if (!File.Exists(path) || File.ReadAllText(path) != text)
            File.WriteAllText(path, text);
    }

    private string Write()
    {
        var page = new StringBuilder();
        page.Append("""
            # Conformance

            Written by the test run of `tests/NewsSchema.Conformance.Tests`: tests of the official JSON Schema test suite passed, of how many, per dialect and engine.

            - required, optional: as the suite has them; of the optional tests those about content run with content asserted.
            - format: with formats asserted.
            - annotations: assertions of the annotation suite that apply to the dialect.
            - output: the output tests; there are none before 2019-09.

            The run-time engine's verdict, report and full evaluation must agree on each test. Of generated code the verdict, the report and the typed parser must, and what is
            parsed and written again must be equal JSON; annotations and output formats are the run-time engine's alone. The types for BEYOND,
            whose numbers `long` and `double` cannot hold, keep numbers as written: `Numbers="Exact"`.


            """.Replace("BEYOND", string.Join(" and ", GeneratedCode.BeyondTypes.Select(file => $"`{file}`")), StringComparison.Ordinal));
        foreach (var engine in _results.GroupBy(result => result.Engine).OrderBy(engine => engine.Key, StringComparer.Ordinal))
        {
            page.Append(CultureInfo.InvariantCulture, $"## Engine: {engine.Key}\n\n| dialect | {string.Join(" | ", KindNames)} |\n|---|{string.Concat(Enumerable.Repeat("---:|", KindNames.Length))}\n");
            foreach (var (dialect, _) in SuiteDialects.All)
                page.Append(CultureInfo.InvariantCulture, $"| {dialect} | {string.Join(" | ", KindNames.Select(kind => Cell(engine, dialect, kind)))} |\n");
            page.Append('\n');
        }

        page.Append("## Not passed\n\n");
        var failures = _results.SelectMany(result => result.Failures.Select(failure => $"{result.Engine}: {result.Dialect}/{failure}")).ToList();
        if (failures.Count == 0)
            page.Append("None.\n");
        foreach (var failure in failures.Order(StringComparer.Ordinal))
            page.Append(CultureInfo.InvariantCulture, $"- {failure}\n");
        page.Append("""

            ## Not run

            - `v1/proposals`: keywords that are proposed and in no release.

            """);
        return page.ToString();
    }

    private static string Cell(IEnumerable<SuiteResult> results, string dialect, string kind) =>
        results.FirstOrDefault(result => result.Dialect == dialect && result.Kind == kind) is { Total: > 0 } found
            ? string.Create(CultureInfo.InvariantCulture, $"{found.Passed:N0} of {found.Total:N0}")
            : "–";
}
