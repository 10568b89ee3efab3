using Microsoft.CodeAnalysis;
using NewsSchema.Schemas;

namespace NewsSchema.Generator.Diagnostics;

/// <summary>The compiler's descriptors for the rules of the front end, one each.</summary>
internal static class Descriptors
{
    private static readonly Dictionary<string, DiagnosticDescriptor> ById = FindingRules.All.ToDictionary(rule => rule.Id, Create, StringComparer.Ordinal);

    public static DiagnosticDescriptor Of(string id) => ById[id];

    private static DiagnosticDescriptor Create(FindingRule rule) => new(
        rule.Id,
        rule.Title,
        "{0}",
        "NewsSchema",
        rule.Severity switch
        {
            FindingSeverity.Error => DiagnosticSeverity.Error,
            FindingSeverity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        },
        isEnabledByDefault: true,
        rule.Help,
        $"docs/diagnostics.md#{rule.Id.ToLowerInvariant()}");
}
