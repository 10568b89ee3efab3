using NewsSchema.Schemas;

namespace NewsSchema.Conformance.Tests;

/// <summary>A way to validate: makes a validator of a schema.</summary>
/// <param name="schema">The schema.</param>
/// <param name="options">The documents it may refer to, its dialect, and what asserts.</param>
/// <returns>Whether a document is valid.</returns>
internal delegate Func<byte[], bool> Engine(SchemaDocument schema, JsonSchemaOptions options);

/// <summary>The engines that the suite is run on, by the name that the page gives them.</summary>
internal static class Engines
{
    public const string GeneratedCode = "generated code";

    public const string RunTime = "run time";

    public static IReadOnlyList<KeyValuePair<string, Engine>> All { get; } = [new(GeneratedCode, Conformance.Tests.GeneratedCode.For), new(RunTime, Interpret)];

    /// <summary>The run-time engine, whose verdict, report and full evaluation must agree.</summary>
    private static Func<byte[], bool> Interpret(SchemaDocument document, JsonSchemaOptions options)
    {
        var schema = JsonSchema.FromDocument(document, options);
        return json =>
        {
            var verdict = schema.IsValid(json);
            var report = schema.Validate(json);
            var evaluation = schema.Evaluate(json);
            return report.IsValid == verdict && evaluation.IsValid == verdict
                ? verdict
                : throw new InvalidOperationException($"verdict {verdict}, report {report.IsValid}, evaluation {evaluation.IsValid}");
        };
    }
}
