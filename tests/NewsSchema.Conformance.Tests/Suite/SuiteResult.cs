namespace NewsSchema.Conformance.Tests;

/// <summary>What one kind of tests came to, for one dialect and engine.</summary>
internal sealed record SuiteResult(string Engine, string Dialect, string Kind, int Passed, int Total, IReadOnlyList<string> Failures)
{
    /// <summary>Runs a kind of tests.</summary>
    public static SuiteResult Run(string engineName, Engine engine, string dialect, SuiteKind kind)
    {
        var total = 0;
        List<string> failures = [];
        foreach (var group in OfficialSuite.Groups(dialect, kind))
        {
            total += group.Tests.Count;
            failures.AddRange(Run(engine, group, OfficialSuite.OptionsFor(dialect, kind, group)));
        }

        return new SuiteResult(engineName, dialect, kind.ToString().ToLowerInvariant(), total - failures.Count, total, failures);
    }

    private static IEnumerable<string> Run(Engine engine, SuiteGroup group, JsonSchemaOptions options)
    {
        Func<byte[], bool> isValid;
        try
        {
            isValid = engine(group.Schema, options);
        }
        catch (Exception error) when (error is SchemaException or InvalidOperationException)
        {
            return group.Tests.Select(test => $"{test.Name}: {error.Message}");
        }

        return group.Tests.Select(test => Failure(isValid, test)).OfType<string>();
    }

    private static string? Failure(Func<byte[], bool> isValid, SuiteTest test)
    {
        try
        {
            return isValid(test.Json) == test.IsValid ? null : $"{test.Name}: should be {(test.IsValid ? "valid" : "invalid")}";
        }
        catch (InvalidOperationException error)
        {
            return $"{test.Name}: {error.Message}";
        }
    }
}
