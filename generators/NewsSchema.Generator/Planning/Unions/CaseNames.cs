using NewsSchema.Schemas;

namespace NewsSchema.Generator.Planning.Unions;

/// <summary>
/// What the branches of a <c>oneOf</c> or <c>anyOf</c> are called, from the document alone: by title, by what they refer to, by the value of the member that tells
/// them apart, by the kind of their values, by a member that only they demand, or by their number.
/// </summary>
internal static class CaseNames
{
    /// <summary>What follows a branch's JSON Pointer, in the list of names, for the case around a type that has the branch's own name.</summary>
    public const string Around = "~case";

    private const int LongestTitle = 40;

    /// <summary>What follows a schema's JSON Pointer, in the list of names, for the case of all values of a kind. No pointer can end so.</summary>
    public static string Suffix(CaseKind kind) => "~" + kind;

    /// <summary>The names of further types at a schema, as far as the document alone tells: each by what follows the schema's pointer and name.</summary>
    public static IEnumerable<(string Suffix, string Name)> Of(SchemaNode node)
    {
        var schemas = Schemas(node);
        var types = TypesOf(node);
        var kinds = types != JsonTypes.Any && Kinds(types).Count() > 1 ? Kinds(types).ToList() : [];
        if (schemas.Count > 1)
        {
            if (schemas.Count(schema => (TypesOf(schema) & JsonTypes.String) != 0) > 1)
                kinds.Add((CaseKind.Text, "Text"));
            if (schemas.Count(schema => (TypesOf(schema) & (JsonTypes.Number | JsonTypes.Integer)) != 0) > 1)
                kinds.AddRange([(CaseKind.Number, "Number"), (CaseKind.Integer, "Integer")]);
            kinds.Add((CaseKind.Other, "Other"));
        }

        return kinds.Distinct().Select(kind => (Suffix(kind.Kind), kind.Name));
    }

    /// <summary>The names of a schema's branches.</summary>
    public static IEnumerable<KeyValuePair<SchemaNode, string>> OfBranches(SchemaNode node)
    {
        foreach (var keyword in node.Keywords)
        {
            IReadOnlyList<SchemaNode> schemas = keyword is OneOfKeyword one ? one.Schemas : keyword is AnyOfKeyword any ? any.Schemas : [];
            for (var i = 0; i < schemas.Count; i++)
                yield return new(schemas[i], NameOf(schemas, i));
        }
    }

    /// <summary>Whether the types of a schema make it a union.</summary>
    public static bool IsUnion(SchemaNode node) => Schemas(node).Count > 0 || (TypesOf(node) is var types && types != JsonTypes.Any && Kinds(types).Count() > 1);

    private static IReadOnlyList<SchemaNode> Schemas(SchemaNode node) => node.Find<OneOfKeyword>()?.Schemas ?? node.Find<AnyOfKeyword>()?.Schemas ?? [];

    private static string NameOf(IReadOnlyList<SchemaNode> schemas, int index)
    {
        if (Given(schemas, index) is { } given)
            return given;
        var schema = schemas[index];
        var name = Kind(schema);
        if (schemas.Where((other, i) => Given(schemas, i) is null && Kind(other) == name).Count() == 1)
            return name;
        var required = Shape.Of(schema).Required.FirstOrDefault(member => schemas.Count(other => Shape.Of(other).Required.Contains(member)) == 1);
        return required is null ? $"Option{index + 1}" : CSharp.Pascal(required);
    }

    /// <summary>The name that a branch has whatever the others are like, or by a member that all of them have.</summary>
    private static string? Given(IReadOnlyList<SchemaNode> schemas, int index) =>
        Text(schemas[index], "title") is { Length: > 0 and <= LongestTitle } title ? CSharp.Pascal(title)
        : Text(schemas[index], "$ref") is { } reference ? CSharp.Pascal(LastPart(reference))
        : Discriminator(schemas, index);

    /// <summary>The value that a member of this branch must have, where others must have another.</summary>
    private static string? Discriminator(IReadOnlyList<SchemaNode> schemas, int index)
    {
        foreach (var (name, value) in Fixed(schemas[index]))
        {
            if (schemas.Where((_, i) => i != index).All(other => Fixed(other).All(pair => pair.Name != name || pair.Value != value))
                && schemas.Where((_, i) => i != index).Any(other => Fixed(other).Any(pair => pair.Name == name)))
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The members that can have one value only, and names for those values: a string itself, an integer after the member's name.</summary>
    private static IEnumerable<(string Name, string Value)> Fixed(SchemaNode schema) =>
        from part in Shape.Of(schema).Parts
        from property in part.Find<PropertiesKeyword>()?.Properties ?? []
        let value = property.Value.Find<ConstKeyword>()?.Value ?? (property.Value.Find<EnumKeyword>() is { Values.Count: 1 } values ? values.Values[0] : null)
        let name = value is JsonString text ? CSharp.Pascal(text.Value) : value is JsonNumber number && number.Text.All(char.IsDigit) ? CSharp.Pascal(property.Key) + number.Text : null
        where name is not null
        select (property.Key, name);

    private static string Kind(SchemaNode schema)
    {
        var shape = Shape.Of(schema);
        var kinds = Kinds(TypesOf(schema)).ToList();
        if (kinds.Count != 1)
            return shape.Members.Any() ? "Object" : "Other";
        return kinds[0].Kind switch
        {
            CaseKind.Text when shape.Texts.Any() => "Choice",
            CaseKind.Text when shape.Main.Find<FormatKeyword>() is { } format => CSharp.Pascal(format.Format),
            CaseKind.Map when shape.Members.Any() => "Object",
            _ => kinds[0].Name,
        };
    }

    private static IEnumerable<(CaseKind Kind, string Name)> Kinds(JsonTypes types)
    {
        if ((types & JsonTypes.String) != 0)
            yield return (CaseKind.Text, "Text");
        if ((types & JsonTypes.Number) != 0)
            yield return (CaseKind.Number, "Number");
        else if ((types & JsonTypes.Integer) != 0)
            yield return (CaseKind.Integer, "Integer");
        if ((types & JsonTypes.Boolean) != 0)
            yield return (CaseKind.Boolean, "Boolean");
        if ((types & JsonTypes.Array) != 0)
            yield return (CaseKind.List, "List");
        if ((types & JsonTypes.Object) != 0)
            yield return (CaseKind.Map, "Map");
    }

    private static JsonTypes TypesOf(SchemaNode schema) => Shape.Of(schema).Types;

    private static string? Text(SchemaNode schema, string member) => schema.Json is JsonObject json && json[member] is JsonString text ? text.Value : null;

    /// <summary>The last part of a reference: a definition's key, an anchor, or the name of a file.</summary>
    private static string LastPart(string reference)
    {
        var part = JsonPointer.Unescape(Uri.UnescapeDataString(reference.TrimEnd('#', '/')));
        part = part.Substring(part.LastIndexOfAny(['/', '#', ':']) + 1);
        return part.Length == 0 ? "Self" : part.EndsWith(".json", StringComparison.Ordinal) ? TypeNames.FileStem(part) : part;
    }
}
