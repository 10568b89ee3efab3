namespace NewsSchema.Tool.Generating;

/// <summary>What the command line of <c>generate</c> asks for.</summary>
/// <param name="Paths">Schema files, folders, patterns.</param>
/// <param name="OutputFolder">Where the C# goes.</param>
/// <param name="Namespace">The namespace of the generated types.</param>
internal sealed record GenerateSettings(IReadOnlyList<string> Paths, string OutputFolder, string Namespace);
