using NewsSchema.Schemas;

namespace NewsSchema.Conformance.Tests;

/// <summary>The dialects by the suite's names for them.</summary>
internal static class SuiteDialects
{
    public static IReadOnlyList<KeyValuePair<string, Dialect>> All { get; } =
    [
        new("draft3", Dialect.Draft3), new("draft4", Dialect.Draft4), new("draft6", Dialect.Draft6), new("draft7", Dialect.Draft7),
        new("draft2019-09", Dialect.Draft201909), new("draft2020-12", Dialect.Draft202012), new("v1", Dialect.V1),
    ];

    public static Dialect Of(string name) => All.First(dialect => dialect.Key == name).Value;
}
