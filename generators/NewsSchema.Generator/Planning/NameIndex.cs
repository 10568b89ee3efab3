using NewsSchema.Schemas;

namespace NewsSchema.Generator.Planning;

/// <summary>The names that a document's plan may use: its own, and those of what it refers to.</summary>
internal sealed class NameIndex
{
    private readonly HashSet<string> _untyped;
    private readonly EquatableArray<TypeNames> _documents;
    private readonly Dictionary<(string Path, string Pointer), string> _names = [];
    private readonly Dictionary<(string Path, string Pointer), string> _given = [];

    public NameIndex(PlanInput input)
    {
        _documents = input.Names;
        Own = input.Names.First(names => names.Path == input.File.Document.Path);
        _untyped = new HashSet<string>(input.Relied.Where(other => other.IsOpen).Select(other => other.Path), StringComparer.Ordinal);
        foreach (var names in input.Names)
        {
            foreach (var type in names.Types)
                _names[(names.Path, type.Pointer)] = names.Namespace == Own.Namespace ? type.Name : $"global::{names.Namespace}.{type.Name}";
            foreach (var given in names.Given)
                _given[(names.Path, given.Pointer)] = given.Name;
        }
    }

    /// <summary>The types of the document itself.</summary>
    public TypeNames Own { get; }

    /// <summary>The type of a schema's values, when it has one of its own: not in the official meta-schemas, nor at a place where only a reference looks for a schema.</summary>
    public string? Find(SchemaNode node) =>
        !_untyped.Contains(node.Document.Path) && !SchemaPlace.IsCondition(node) && _names.TryGetValue((node.Document.Path, node.Pointer), out var name) ? name : null;

    /// <summary>The name of a further type at a schema, by what follows the schema's pointer in the list of names.</summary>
    public string? FindCase(SchemaNode node, string suffix) => _names.TryGetValue((node.Document.Path, node.Pointer + suffix), out var name) ? name : null;

    /// <summary>Whether strings of a schema's document get the types that .NET has for their formats.</summary>
    public bool TypesFormats(SchemaNode node) => _documents.FirstOrDefault(names => names.Path == node.Document.Path)?.TypesFormats == true;

    /// <summary>The name that the user gives to what stands at a schema, when there is one.</summary>
    public string? FindGiven(SchemaNode node) => _given.TryGetValue((node.Document.Path, node.Pointer), out var name) ? name : null;
}
