using NewsSchema.Tool.SchemaFiles;

namespace NewsSchema.Tool.Validating;

/// <summary>What the command line of <c>validate</c> asks for.</summary>
/// <param name="Paths">Files, folders, patterns, or <c>-</c>.</param>
/// <param name="Schema">Name or path of the schema.</param>
/// <param name="Input">How documents stand in the files.</param>
/// <param name="Format">One of <see cref="ReportFormat.Names"/>.</param>
/// <param name="Source">The folder of the raw texts; null when they are not given.</param>
/// <param name="StructureOnly">Whether the rules between members are left out.</param>
/// <param name="Schemas">How a schema file is read.</param>
internal sealed record ValidateSettings(IReadOnlyList<string> Paths, string Schema, InputKind Input, string Format, string? Source, bool StructureOnly, SchemaSources Schemas);
