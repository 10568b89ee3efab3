using NewsSchema.Schemas;

namespace NewsSchema.Generator.Planning;

/// <summary>
/// The names of a document's types, found from the document alone, so that no other file can change them: the root is named by its title
/// (or by the file), a definition by its key, an anchored schema by its anchor, and any other by its place below those.
/// </summary>
/// <param name="Path">The document.</param>
/// <param name="Namespace">The namespace its types go to.</param>
/// <param name="Root">The root's name.</param>
/// <param name="Types">Every schema that has a type of its own, by JSON Pointer, in the order of the document.</param>
internal sealed record TypeNames(string Path, string Namespace, string Root, EquatableArray<TypeName> Types)
{
    /// <summary>The name that the file gives, for roots whose title is another document's, too.</summary>
    public string FileName => Avoid(CSharp.Pascal(FileStem(Path)));

    private const int LongestTitle = 40;

    // Names that generated code needs for types of .NET and of the runtime.
    private static readonly HashSet<string> Taken = new(
    [
        "Uri", "Guid", "DateOnly", "DateTimeOffset", "Obsolete", "ObsoleteAttribute", "ReadOnlySpan", "System", "NewsSchema", "JsonValue", "ValueList", "ValueMap", "JsonDocuments",
        "JsonSchema", "IJsonDocument", "JsonCursor", "IReadMode", "TMode", "Utf8JsonWriter", "JsonConverter", "JsonConverterAttribute", "DocumentConverter", "ValidationReport",
        "ValidationOptions", "ListBuilder", "MapBuilder", "StringRule", "NumberRule", "ObjectRule", "ArrayRule", "ChoiceRule", "IntegerChoiceRule", "TypeRule", "JsonTypes", "SchemaRules",
        "SchemaReaders", "NotNullWhen", "NotNullWhenAttribute", "GeneratedSchema", "JsonWriting",
        "StatedRules", "RecordRules", "RulePath", "RuleValue", "RuleReport", "ICheckedRecord", "ITextSpan", "JsonRules", "RawText", "Math",
    ], StringComparer.OrdinalIgnoreCase);

    public static TypeNames Of(SchemaFile file)
    {
        var document = file.Document;
        var root = RootName(document);
        var used = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { root, TextsName(root) };
        var types = new List<TypeName>();
        var tree = SchemaReader.Read(document, new SchemaRegistry(), file.Reading.ToReaderOptions());
        foreach (var node in tree.Nodes)
        {
            if (!Equals(node.Document, document) || !OwnsType(node))
                continue;
            var name = node.Pointer.Length == 0 ? root : Unique(Avoid(FromPlace(node, root)), used);
            types.Add(new TypeName(node.Pointer, name));
        }

        return new TypeNames(document.Path, file.Namespace, root, types.ToEquatableArray());
    }

    /// <summary>The name of the class that holds the texts of a document's schemas.</summary>
    public static string TextsName(string root) => root + "Schemas";

    /// <summary>The name of the type at a JSON Pointer in the document; null when there is none of its own.</summary>
    public string? NameAt(string pointer)
    {
        foreach (var type in Types)
        {
            if (type.Pointer == pointer)
                return type.Name;
        }

        return null;
    }

    /// <summary>Whether a schema becomes a record or an enum, as its own keywords tell.</summary>
    private static bool OwnsType(SchemaNode node) =>
        node.Pointer.Length == 0 || node.Find<PropertiesKeyword>() is not null || node.Find<RequiredKeyword>() is not null || node.Find<AllOfKeyword>() is not null
        || TuplePlanner.HasPlaces(node)
        || Choices.Of(node) is not null;

    private static string RootName(SchemaDocument document)
    {
        var title = (document.Root as JsonObject)?["title"] is JsonString { Value.Length: > 0 and <= LongestTitle } text ? text.Value : null;
        return Avoid(CSharp.Pascal(title ?? FileStem(document.Path)));
    }

    private static string FileStem(string path)
    {
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        foreach (var ending in new[] { ".json", ".schema" })
        {
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && name.Length > ending.Length)
                name = name.Substring(0, name.Length - ending.Length);
        }

        return name;
    }

    private static string FromPlace(SchemaNode node, string root)
    {
        if (node.Json is JsonObject schema && schema["$anchor"] is JsonString anchor)
            return CSharp.Pascal(anchor.Value);
        var name = root;
        var tokens = node.Pointer.Split('/');
        for (var i = 1; i < tokens.Length; i++)
        {
            var next = i + 1 < tokens.Length ? CSharp.Pascal(tokens[i + 1].Replace("~1", "/").Replace("~0", "~")) : string.Empty;
            switch (tokens[i])
            {
                case "$defs" or "definitions":
                    name = next;
                    i++;
                    break;
                case "properties" or "patternProperties" or "dependentSchemas" or "dependencies":
                    name += next;
                    i++;
                    break;
                case "items" or "prefixItems" or "additionalItems" or "unevaluatedItems" or "contains":
                    name += "Item" + (int.TryParse(next.TrimStart('_'), out var index) ? $"{index + 1}" : string.Empty);
                    break;
                case "allOf" or "anyOf" or "oneOf":
                    name += "Option" + (int.TryParse(next.TrimStart('_'), out var option) ? $"{option + 1}" : string.Empty);
                    i++;
                    break;
                case "additionalProperties" or "unevaluatedProperties":
                    name += "Value";
                    break;
                default:
                    if (!char.IsDigit(tokens[i].FirstOrDefault()))
                        name += CSharp.Pascal(tokens[i]);
                    break;
            }
        }

        return name.Length == 0 ? root : name;
    }

    private static string Avoid(string name) => Taken.Contains(name) ? name + "Type" : name;

    private static string Unique(string name, HashSet<string> used)
    {
        var unique = name;
        for (var number = 2; !used.Add(unique); number++)
            unique = name + number;
        return unique;
    }
}

/// <summary>A type's place in its document and its name.</summary>
internal sealed record TypeName(string Pointer, string Name);
