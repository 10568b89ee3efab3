using NewsSchema.News;

namespace NewsSchema.Tool.Converting;

/// <summary>What the command line of <c>convert</c> asks for.</summary>
/// <param name="Paths">Files, folders, patterns, or <c>-</c>.</param>
/// <param name="OutputFolder">Where one file for each text goes; null for NDJSON on standard output.</param>
/// <param name="Jobs">How many texts are converted at a time.</param>
/// <param name="Conversion">What the converter is told about the texts.</param>
internal sealed record ConvertSettings(IReadOnlyList<string> Paths, string? OutputFolder, int Jobs, ConversionOptions Conversion);
