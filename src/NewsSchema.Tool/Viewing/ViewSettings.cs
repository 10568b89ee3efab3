namespace NewsSchema.Tool.Viewing;

/// <summary>What the command line of <c>view</c> asks for.</summary>
/// <param name="Paths">Files, folders, patterns, or <c>-</c>.</param>
/// <param name="Page">The file to write.</param>
/// <param name="SourceFolder">Where the raw texts are; null when they are not to be shown.</param>
internal sealed record ViewSettings(IReadOnlyList<string> Paths, string Page, string? SourceFolder);
