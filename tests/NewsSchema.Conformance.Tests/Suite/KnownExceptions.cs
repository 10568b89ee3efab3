namespace NewsSchema.Conformance.Tests;

/// <summary>Tests of the suite that are not passed, each with the reason.</summary>
internal static class KnownExceptions
{
    private const string NoContent = "generated code takes the content keywords as the annotations that they are since 2019-09; only the run-time engine has an option to assert them.";

    /// <summary>Reasons by engine, dialect and test: <c>run time: draft7/optional/bignum.json: group: test</c>.</summary>
    private static readonly Dictionary<string, string> Reasons = new(StringComparer.Ordinal)
    {
        ["generated code: draft7/optional/content.json: validation of string-encoded content based on media type: an invalid JSON document"] = NoContent,
        ["generated code: draft7/optional/content.json: validation of binary string-encoding: an invalid base64 string (% is not a valid character)"] = NoContent,
        ["generated code: draft7/optional/content.json: validation of binary-encoded media type documents: a validly-encoded invalid JSON document"] = NoContent,
        ["generated code: draft7/optional/content.json: validation of binary-encoded media type documents: an invalid base64 string that is valid JSON"] = NoContent,
    };

    /// <summary>The reason for a failure; null when none is known.</summary>
    public static string? ReasonOf(SuiteResult result, string failure) =>
        Reasons.FirstOrDefault(known => $"{result.Engine}: {result.Dialect}/{failure}".StartsWith(known.Key, StringComparison.Ordinal)).Value;
}
