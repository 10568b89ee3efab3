using NewsSchema.Generator.Planning;
using NewsSchema.Schemas;

namespace NewsSchema.Generator;

/// <summary>A <c>JsonSchema</c> item of the project, read.</summary>
/// <param name="Document">The schema.</param>
/// <param name="Namespace">The namespace for its types.</param>
/// <param name="Reading">How it is read.</param>
/// <param name="Typing">How its types are made.</param>
internal sealed record SchemaFile(SchemaDocument Document, string Namespace, ReadingOptions Reading, TypingOptions Typing);
