using NewsSchema.Tool.SchemaFiles;

namespace NewsSchema.Tool.Checking;

/// <summary>What the command line of <c>check</c> asks for.</summary>
/// <param name="Paths">Schema files, folders, patterns, or <c>-</c>.</param>
/// <param name="Format">One of <see cref="FindingReport.Names"/>.</param>
/// <param name="IsStrict">Whether warnings reject a schema, too.</param>
/// <param name="Sources">How schemas are read.</param>
internal sealed record CheckSettings(IReadOnlyList<string> Paths, string Format, bool IsStrict, SchemaSources Sources);
