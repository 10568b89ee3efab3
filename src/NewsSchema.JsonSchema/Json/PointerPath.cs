using System.Globalization;
using System.Text;

namespace NewsSchema.Schemas;

/// <summary>
/// A JSON Pointer as a chain of names, written out only when someone reads it: a document whose names are long and whose schemas are many would otherwise
/// cost the product of both.
/// </summary>
internal sealed class PointerPath
{
    private readonly PointerPath? _parent;
    private readonly string _name;

    private PointerPath(PointerPath? parent, string name)
    {
        _parent = parent;
        _name = name;
    }

    /// <summary>The empty pointer.</summary>
    internal static PointerPath Root { get; } = new(null, "");

    internal bool IsRoot => _parent is null;

    internal PointerPath Then(string name) => new(this, name);

    internal PointerPath Then(int index) => new(this, index.ToString(CultureInfo.InvariantCulture));

    /// <summary>The last name of the path is one of the two.</summary>
    internal bool EndsWith(string name, string other) => _name == name || _name == other;

    /// <inheritdoc/>
    public override string ToString()
    {
        if (IsRoot)
        {
            return "";
        }

        Stack<string> names = new();
        for (PointerPath path = this; path._parent is not null; path = path._parent)
        {
            names.Push(path._name);
        }

        StringBuilder pointer = new();
        foreach (string name in names)
        {
            pointer.Append('/').Append(JsonPointer.Escape(name));
        }

        return pointer.ToString();
    }
}
