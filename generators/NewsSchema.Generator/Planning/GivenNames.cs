using NewsSchema.Schemas;

namespace NewsSchema.Generator.Planning;

/// <summary>A name that the user gives to what stands at a place of a schema document: the type there, or the member.</summary>
/// <param name="Pointer">The JSON Pointer of the place.</param>
/// <param name="Name">The name.</param>
internal sealed record GivenName(string Pointer, string Name);

/// <summary>Names given by the schema's item (<c>TypeName</c>, <c>Names</c>) or by a keyword in the schema; the item's go first.</summary>
internal static class GivenNames
{
    /// <summary>The keyword: a name in C# for the type or the member whose schema it stands in.</summary>
    public const string Keyword = "x-csharp-name";

    private static readonly char[] Separators = ['|', ';'];

    /// <summary>The pairs of an item's metadata: JSON Pointers, each with the name after an equals sign.</summary>
    public static IEnumerable<GivenName> Read(string typeName, string names)
    {
        if (typeName.Length > 0)
            yield return new GivenName(string.Empty, typeName);
        foreach (var pair in names.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Trim()).Where(pair => pair.Length > 0))
        {
            var equals = pair.LastIndexOf('=');
            var place = (equals < 0 ? pair : pair.Substring(0, equals)).Trim();
            yield return new GivenName(place.StartsWith("#", StringComparison.Ordinal) ? Uri.UnescapeDataString(place.Substring(1)) : place, equals < 0 ? string.Empty : pair.Substring(equals + 1).Trim());
        }
    }

    /// <summary>The names given in a document that can be used, each place once.</summary>
    public static EquatableArray<GivenName> Of(SchemaFile file, IEnumerable<SchemaNode> nodes) =>
        file.Typing.Names.Concat(nodes.Select(node => (node.Pointer, Name: InSchema(node)?.Value)).Where(place => place.Name is not null).Select(place => new GivenName(place.Pointer, place.Name!)))
            .Where(given => IsUsable(given.Name)).GroupBy(given => given.Pointer).Select(group => group.First()).ToEquatableArray();

    /// <summary>The keyword's value; null where a schema does not have it, or has no string there.</summary>
    public static JsonString? InSchema(SchemaNode node) => (node.Json as JsonObject)?[Keyword] as JsonString;

    /// <summary>Whether a name is an identifier that a type or a member can have. One that begins with a small letter could be a word of C#, now or later.</summary>
    public static bool IsUsable(string name) => name.Length > 0 && char.IsLetter(name[0]) && !char.IsLower(name[0]) && name.All(c => char.IsLetterOrDigit(c) || c == '_');

    /// <summary>The name given to a place; null when there is none.</summary>
    public static string? At(this EquatableArray<GivenName> names, string pointer)
    {
        foreach (var given in names)
        {
            if (given.Pointer == pointer)
                return given.Name;
        }

        return null;
    }
}
