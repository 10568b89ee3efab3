using NewsSchema.Generator.Planning.Unions;
using NewsSchema.Schemas;

namespace NewsSchema.Generator.Planning;

/// <summary>What the planning of a document's types has in common.</summary>
/// <param name="NameOf">The name of the type of a schema, when it has one.</param>
/// <param name="NameOfCase">The name of a further type at a schema, by what follows the schema's pointer in the list of names.</param>
/// <param name="FormatTypes">Whether strings of a format that .NET has a type for get that type.</param>
/// <param name="Unions">The schemas with alternatives.</param>
internal sealed record PlanningContext(Func<SchemaNode, string?> NameOf, Func<SchemaNode, string, string?> NameOfCase, bool FormatTypes, UnionFinder Unions);
