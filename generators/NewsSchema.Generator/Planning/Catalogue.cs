namespace NewsSchema.Generator.Planning;

/// <summary>The types of all documents of a project, with names that differ within each namespace.</summary>
/// <remarks>
/// Names that differ in case only count as equal: the generated files are named after the types, and some file systems do not tell case apart.
/// </remarks>
internal static class Catalogue
{
    /// <summary>
    /// Settles clashes between documents. Roots of one name are named by their files; other types of one name get their root's name before their own,
    /// each of them, so that the result does not depend on the order of the documents. What still clashes is numbered, in the order of paths.
    /// Names that the user gives go first and do not change, unless they clash among themselves.
    /// </summary>
    public static NameCatalogue Create(IEnumerable<TypeNames> documents)
    {
        var ordered = documents.OrderBy(document => document.Path, StringComparer.Ordinal).ToList();
        var namespaces = ordered.Select(document => CSharp.Unescape(document.Namespace)).Distinct().ToList();
        return new NameCatalogue(ordered.GroupBy(document => CSharp.Unescape(document.Namespace), StringComparer.OrdinalIgnoreCase)
            .SelectMany(group => Settle([.. group], namespaces))
            .OrderBy(document => document.Path, StringComparer.Ordinal).ToEquatableArray());
    }

    private static IEnumerable<TypeNames> Settle(List<TypeNames> documents, IEnumerable<string> namespaces)
    {
        var roots = Shared(documents.Select(document => document.Root));
        documents = [.. documents.Select(document => roots.Contains(document.Root) && !HasGivenRoot(document) ? WithRoot(document, document.FileName) : document).OrderBy(document => !HasGivenRoot(document))];

        // A type must not have the name of a namespace beside it, either.
        var prefix = CSharp.Unescape(documents[0].Namespace) + ".";
        var used = new HashSet<string>(
            namespaces.Where(name => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)).Select(name => name.Substring(prefix.Length).Split('.')[0]),
            StringComparer.OrdinalIgnoreCase);
        documents = [.. documents.Select(document => WithRoot(document, Unused(document.Root, name => used.Add(name) && used.Add(TypeNames.TextsName(name)))))];

        var types = Shared(documents.SelectMany(document => document.Types.Select(type => type.Name)));
        foreach (var given in new[] { true, false })
            documents = [.. documents.Select(document => document with { Types = document.Types.Select(type => type.Pointer.Length == 0 || type.IsGiven != given ? type : Rename(document, type)).ToEquatableArray() })];
        return documents;

        TypeName Rename(TypeNames document, TypeName type) =>
            type with { Name = Unused(types.Contains(type.Name) && !type.IsGiven ? document.Root + type.Name : type.Name, used.Add) };
    }

    private static bool HasGivenRoot(TypeNames document) => document.Given.At(string.Empty) is not null;

    private static HashSet<string> Shared(IEnumerable<string> names) => new(
        names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.Key), StringComparer.OrdinalIgnoreCase);

    private static string Unused(string name, Func<string, bool> take)
    {
        var unused = name;
        for (var number = 2; !take(unused); number++)
            unused = name + number;
        return unused;
    }

    private static TypeNames WithRoot(TypeNames document, string root) => root == document.Root ? document : document with
    {
        Root = root,
        Types = document.Types.Select(type => IsBelowRoot(type, document.Root) ? type with { Name = root + type.Name.Substring(document.Root.Length) } : type).ToEquatableArray(),
    };

    /// <summary>Whether a type is named after the root: not when it is a definition, or has an anchor.</summary>
    private static bool IsBelowRoot(TypeName type, string root) =>
        type.Name.StartsWith(root, StringComparison.Ordinal) && !type.IsGiven
        && !type.Pointer.StartsWith("/$defs/", StringComparison.Ordinal) && !type.Pointer.StartsWith("/definitions/", StringComparison.Ordinal);
}
