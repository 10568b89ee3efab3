namespace NewsSchema.Conformance.Tests;

/// <summary>Tests of the suite that are not passed, each with the reason.</summary>
internal static class KnownExceptions
{
    /// <summary>Reasons by dialect and test: <c>draft7/optional/bignum.json: group: test</c>.</summary>
    public static IReadOnlyDictionary<string, string> Reasons { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public static bool Has(string dialect, string failure) => Reasons.Keys.Any(known => $"{dialect}/{failure}".StartsWith(known, StringComparison.Ordinal));
}
