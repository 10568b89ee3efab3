namespace NewsSchema.Generator.Planning;

/// <summary>The types of all documents of a project, with names that differ within each namespace.</summary>
internal static class Catalogue
{
    /// <summary>
    /// Settles clashes between documents. Roots of one name are named by their files; other types of one name get their root's name before their own,
    /// each of them, so that the result does not depend on the order of the documents.
    /// </summary>
    public static EquatableArray<TypeNames> Create(IEnumerable<TypeNames> documents)
    {
        var ordered = documents.OrderBy(document => document.Path, StringComparer.Ordinal).ToList();
        foreach (var clash in ordered.GroupBy(document => (document.Namespace, document.Root)).Where(group => group.Count() > 1).ToList())
        {
            foreach (var document in clash)
                ordered[ordered.IndexOf(document)] = WithRoot(document, document.FileName);
        }

        foreach (var clash in ordered.GroupBy(document => (document.Namespace, document.Root)).Where(group => group.Count() > 1).ToList())
        {
            foreach (var (document, number) in clash.Select((document, index) => (document, index + 1)).Skip(1))
                ordered[ordered.IndexOf(document)] = WithRoot(document, document.Root + number);
        }

        var shared = new HashSet<(string, string)>(ordered
            .SelectMany(document => document.Types.Select(type => (document.Namespace, type.Name)))
            .GroupBy(type => type).Where(group => group.Count() > 1).Select(group => group.Key));
        return ordered.Select(document => Qualify(document, shared)).ToEquatableArray();
    }

    private static TypeNames WithRoot(TypeNames document, string root) => document with
    {
        Root = root,
        Types = document.Types.Select(type => IsBelowDefinition(type.Pointer) ? type : type with { Name = root + type.Name.Substring(document.Root.Length) }).ToEquatableArray(),
    };

    private static TypeNames Qualify(TypeNames document, HashSet<(string Namespace, string Name)> shared) => document with
    {
        Types = document.Types
            .Select(type => shared.Contains((document.Namespace, type.Name)) && type.Pointer.Length > 0 ? type with { Name = document.Root + type.Name } : type)
            .ToEquatableArray(),
    };

    private static bool IsBelowDefinition(string pointer) => pointer.StartsWith("/$defs/", StringComparison.Ordinal) || pointer.StartsWith("/definitions/", StringComparison.Ordinal);
}
