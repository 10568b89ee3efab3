using NewsSchema.Schemas;

namespace NewsSchema.Generator.Planning;

/// <summary>What the planning of a document's types has in common.</summary>
/// <param name="NameOf">The name of the type of a schema, when it has one.</param>
/// <param name="FormatTypes">Whether strings of a format that .NET has a type for get that type.</param>
internal sealed record PlanningContext(Func<SchemaNode, string?> NameOf, bool FormatTypes);
