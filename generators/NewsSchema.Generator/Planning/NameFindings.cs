using NewsSchema.Generator.Planning.Model;
using NewsSchema.Schemas;

namespace NewsSchema.Generator.Planning;

/// <summary>Finds given names that could not be used: no identifiers, for no place, or taken.</summary>
internal sealed class NameFindings(SchemaFile file, TypeNames own, IReadOnlyList<SchemaNode> nodes)
{
    private readonly Dictionary<string, SchemaNode> _nodes = nodes.Where(node => node.Document.Equals(file.Document)).ToDictionary(node => node.Pointer, StringComparer.Ordinal);

    /// <summary>What is to be said.</summary>
    /// <param name="types">The document's types and their schemas.</param>
    public IEnumerable<Finding> Of(IEnumerable<(SchemaNode Node, TypeModel Type)> types) =>
        Unusable().Concat(Clashes(types)).Distinct();

    private IEnumerable<Finding> Unusable()
    {
        foreach (var given in file.Typing.Names)
        {
            if (!GivenNames.IsUsable(given.Name))
                yield return Report(given.Pointer, $"The item's name for '{given.Pointer}', '{given.Name}', is no C# identifier that begins with a capital letter.");
            else if (!_nodes.ContainsKey(given.Pointer))
                yield return Report(given.Pointer, $"The item names '{given.Pointer}', where there is no schema.");
        }

        foreach (var node in _nodes.Values)
        {
            if ((node.Json as JsonObject)?[GivenNames.Keyword] is { } value && !(value is JsonString text && GivenNames.IsUsable(text.Value)))
                yield return Report(node.Pointer, $"{GivenNames.Keyword} takes a C# identifier that begins with a capital letter, not {value.ToJson()}.");
        }
    }

    private IEnumerable<Finding> Clashes(IEnumerable<(SchemaNode Node, TypeModel Type)> types)
    {
        foreach (var (node, type) in types)
        {
            if (own.Given.At(node.Pointer) is { } wished && wished != type.Name)
                yield return Report(node.Pointer, $"The name '{wished}' is taken; the type is called '{type.Name}'.");
            foreach (var (member, schema) in Members(node, type))
            {
                if (schema.Document.Equals(file.Document) && own.Given.At(schema.Pointer) is { } name && name != member.Name)
                    yield return Report(schema.Pointer, $"The name '{name}' is taken in {type.Name}; the member is called '{member.Name}'.");
            }
        }
    }

    private static IEnumerable<(MemberModel Member, SchemaNode Schema)> Members(SchemaNode node, TypeModel type)
    {
        var shape = Shape.Of(node);
        if (type is TupleModel tuple)
            return tuple.Places.Zip(TuplePlanner.Places(shape), (place, schema) => (place, schema));
        var properties = shape.Parts.SelectMany(part => part.Find<PropertiesKeyword>()?.Properties ?? []).ToLookup(property => property.Key, property => property.Value);
        return type is RecordModel record ? record.Members.Where(member => properties.Contains(member.JsonName)).Select(member => (member, properties[member.JsonName].First())) : [];
    }

    private Finding Report(string pointer, string message)
    {
        var keyword = _nodes.TryGetValue(pointer, out var node) ? GivenNames.InSchema(node) ?? (node.Json as JsonObject)?[GivenNames.Keyword] : null;
        var isByItem = file.Typing.Names.Any(given => given.Pointer == pointer);
        return new Finding(FindingRules.UnusableName, message, file.Document, isByItem || keyword is null ? node?.Json.Span is { } span ? new TextSpan(span.Start, 1) : new TextSpan(0, 0) : keyword.Span,
            isByItem || keyword is null ? pointer : $"{pointer}/{GivenNames.Keyword}");
    }
}
