using NewsSchema.Schemas;

namespace NewsSchema.Generator;

/// <summary>A <c>JsonSchema</c> item of the project, read.</summary>
/// <param name="Document">The schema.</param>
/// <param name="Namespace">The namespace for its types.</param>
/// <param name="AssertFormats">Whether <c>format</c> is checked.</param>
internal sealed record SchemaFile(SchemaDocument Document, string Namespace, bool AssertFormats);
