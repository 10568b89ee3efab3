namespace NewsSchema.Generator.Planning;

/// <summary>The types of all documents of a project, found by the document's path.</summary>
internal sealed class NameCatalogue : IEquatable<NameCatalogue>
{
    private readonly EquatableArray<TypeNames> _documents;
    private readonly Dictionary<string, TypeNames> _byPath;

    public NameCatalogue(EquatableArray<TypeNames> documents)
    {
        _documents = documents;
        _byPath = documents.ToDictionary(document => document.Path, StringComparer.Ordinal);
    }

    /// <summary>The types of a document; null for one that is none of the project's.</summary>
    public TypeNames? Find(string path) => _byPath.TryGetValue(path, out var names) ? names : null;

    public bool Equals(NameCatalogue? other) => other is not null && _documents.Equals(other._documents);

    public override bool Equals(object? obj) => Equals(obj as NameCatalogue);

    public override int GetHashCode() => _documents.GetHashCode();
}
