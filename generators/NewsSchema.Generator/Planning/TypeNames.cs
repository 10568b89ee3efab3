using NewsSchema.Generator.Planning.Unions;
using NewsSchema.Schemas;

namespace NewsSchema.Generator.Planning;

/// <summary>
/// The names of a document's types, found from the document alone, so that no other file can change them. A name that the user gives goes first; otherwise
/// the root is named by its title (or by the file), an anchored schema by its anchor, a definition by its key, and any other by its place below those.
/// </summary>
/// <param name="Path">The document.</param>
/// <param name="Namespace">The namespace its types go to.</param>
/// <param name="Root">The root's name.</param>
/// <param name="Types">Every schema that has a type of its own, by JSON Pointer, in the order of the document.</param>
internal sealed record TypeNames(string Path, string Namespace, string Root, EquatableArray<TypeName> Types)
{
    /// <summary>The name that the file gives, for roots whose title is another document's, too.</summary>
    public string FileName => Avoid(CSharp.Pascal(FileStem(Path)));

    /// <summary>The names that the user gives to types and members of the document, by their places.</summary>
    public EquatableArray<GivenName> Given { get; init; }

    private const int LongestTitle = 40;

    // Names that generated code needs for types of .NET and of the runtime.
    private static readonly HashSet<string> Taken = new(
    [
        "Uri", "Guid", "DateOnly", "DateTimeOffset", "Obsolete", "ObsoleteAttribute", "ReadOnlySpan", "System", "NewsSchema", "JsonValue", "JsonDecimal", "ValueList", "ValueMap", "JsonDocuments",
        "JsonSchema", "IJsonDocument", "JsonCursor", "IReadMode", "TMode", "Utf8JsonWriter", "JsonConverter", "JsonConverterAttribute", "DocumentConverter", "ValidationReport",
        "ValidationOptions", "ListBuilder", "MapBuilder", "StringRule", "NumberRule", "ObjectRule", "ArrayRule", "ChoiceRule", "IntegerChoiceRule", "TypeRule", "JsonTypes", "SchemaRules",
        "SchemaReaders", "NotNullWhen", "NotNullWhenAttribute", "GeneratedSchema", "JsonWriting", "WrittenText",
        "UnionRule", "CaseConverter", "TResult", "UnreachableException", "Match", "Switch", "NonObject", "WriteTo", "SchemaLocation", "SchemaReader",
        "StatedRules", "RecordRules", "RulePath", "RuleValue", "RuleReport", "ICheckedRecord", "ITextSpan", "JsonRules", "RawText", "Math",
    ], StringComparer.OrdinalIgnoreCase);

    public static TypeNames Of(SchemaFile file)
    {
        var document = file.Document;
        var tree = SchemaReader.Read(document, new SchemaRegistry(), file.Reading.ToReaderOptions());
        var nodes = tree.Nodes.Where(node => Equals(node.Document, document)).ToList();
        var given = GivenNames.Of(file, nodes);
        var branches = nodes.SelectMany(CaseNames.OfBranches).GroupBy(branch => branch.Key.Pointer).ToDictionary(group => group.Key, group => group.First().Value, StringComparer.Ordinal);
        var owners = nodes.Where(node => OwnsType(node) || branches.ContainsKey(node.Pointer)).ToList();
        var places = new PlaceNames(given.At(string.Empty) is { } name ? Avoid(name) : RootName(document), given, owners, branches);
        var used = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { places.Root, TextsName(places.Root) };

        // Given names first: they need not give way to others.
        var names = new Dictionary<string, string>(StringComparer.Ordinal) { [string.Empty] = places.Root };
        foreach (var node in owners.Where(node => node.Pointer.Length > 0 && given.At(node.Pointer) is not null))
            names.Add(node.Pointer, Unique(Avoid(given.At(node.Pointer)!), used));
        var types = new List<TypeName>();
        foreach (var node in owners)
        {
            if (!names.ContainsKey(node.Pointer))
                names.Add(node.Pointer, Unique(AvoidValue(Avoid(places.Of(node)), branches.ContainsKey(node.Pointer)), used));
            types.Add(new TypeName(node.Pointer, names[node.Pointer], given.At(node.Pointer) is not null));
        }

        // The names of what has no place of its own come last, so that they change no others.
        foreach (var node in owners)
        {
            foreach (var (suffix, label) in CaseNames.Of(node).Concat(branches.ContainsKey(node.Pointer) && OwnsType(node) ? [(CaseNames.Around, "Case")] : []))
                types.Add(new TypeName(node.Pointer + suffix, Unique(Avoid(names[node.Pointer] + label), used), IsGiven: false));
        }

        return new TypeNames(document.Path, file.Namespace, places.Root, types.ToEquatableArray()) { Given = given, TypesFormats = file.Typing.FormatTypes && file.Reading.AssertFormats == true };
    }

    /// <summary>Whether strings of a format that .NET has a type for get that type, wherever the schema is used.</summary>
    public bool TypesFormats { get; init; }

    /// <summary>The name of the class that holds the texts of a document's schemas.</summary>
    public static string TextsName(string root) => root + "Schemas";

    /// <summary>Whether a schema becomes a record or an enum, as its own keywords tell.</summary>
    private static bool OwnsType(SchemaNode node) =>
        node.Pointer.Length == 0 || node.Find<PropertiesKeyword>() is not null || node.Find<RequiredKeyword>() is not null || node.Find<AllOfKeyword>() is not null
        || TuplePlanner.HasPlaces(node) || Choices.Of(node) is not null || CaseNames.IsUnion(node);

    private static string RootName(SchemaDocument document)
    {
        var title = (document.Root as JsonObject)?["title"] is JsonString { Value.Length: > 0 and <= LongestTitle } text ? text.Value : null;
        return Avoid(CSharp.Pascal(title ?? FileStem(document.Path)));
    }

    public static string FileStem(string path)
    {
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        foreach (var ending in new[] { ".json", ".schema" })
        {
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && name.Length > ending.Length)
                name = name.Substring(0, name.Length - ending.Length);
        }

        return name;
    }

    /// <summary>What is around a value has the member <c>Value</c>, so it cannot be called so itself.</summary>
    private static string AvoidValue(string name, bool isAround) => isAround && name == "Value" ? "ValueType" : name;

    private static string Avoid(string name) => Taken.Contains(name) ? name + "Type" : name;

    private static string Unique(string name, HashSet<string> used)
    {
        var unique = name;
        for (var number = 2; !used.Add(unique); number++)
            unique = name + number;
        return unique;
    }
}

/// <summary>A type's place in its document and its name, which the user may have given.</summary>
internal sealed record TypeName(string Pointer, string Name, bool IsGiven);
