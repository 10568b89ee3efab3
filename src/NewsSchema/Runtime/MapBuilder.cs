using System.ComponentModel;

namespace NewsSchema.Runtime;

/// <summary>Gathers the members of a map. Of two members with the same name the last one counts.</summary>
/// <typeparam name="T">The values' type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct MapBuilder<T>
{
    private List<KeyValuePair<string, T>>? _members;

    /// <summary>Adds a member at the end.</summary>
    public void Add(string name, T value) => (_members ??= []).Add(new(name, value));

    /// <summary>The map.</summary>
    public readonly ValueMap<T> ToMap()
    {
        if (_members is null)
            return ValueMap<T>.Empty;
        var last = new Dictionary<string, T>(_members.Count, StringComparer.Ordinal);
        foreach (var (name, value) in _members)
            last[name] = value;
        return new ValueMap<T>(last.Count == _members.Count ? _members : _members.Select(member => member.Key).Distinct().Select(name => KeyValuePair.Create(name, last[name])));
    }
}
