using NewsSchema.Generator.Planning.Unions;
using NewsSchema.Schemas;

namespace NewsSchema.Generator.Planning;

/// <summary>What the planning of a document's types has in common.</summary>
/// <param name="NameOf">The name of the type of a schema, when it has one.</param>
/// <param name="GivenName">The name that the user gives to what stands at a schema, when there is one.</param>
/// <param name="NameOfCase">The name of a further type at a schema, by what follows the schema's pointer in the list of names.</param>
/// <param name="Typing">How the types are made.</param>
/// <param name="Unions">The schemas with alternatives.</param>
internal sealed record PlanningContext(
    Func<SchemaNode, string?> NameOf, Func<SchemaNode, string?> GivenName, Func<SchemaNode, string, string?> NameOfCase, TypingOptions Typing, UnionFinder Unions);
