using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace NewsSchema;

/// <summary>An immutable map from member names to values that compares by value and keeps the order of the document.</summary>
/// <typeparam name="T">The values' type.</typeparam>
public sealed class ValueMap<T> : IReadOnlyDictionary<string, T>, IEquatable<ValueMap<T>>
{
    /// <summary>The map without members.</summary>
    public static readonly ValueMap<T> Empty = new([]);

    private readonly KeyValuePair<string, T>[] _members;
    private readonly Dictionary<string, T> _byName;

    /// <summary>A map of these members; their names must differ.</summary>
    /// <exception cref="ArgumentException">Two members have the same name.</exception>
    public ValueMap(IEnumerable<KeyValuePair<string, T>> members)
    {
        _members = [.. members];
        _byName = new Dictionary<string, T>(_members, StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public int Count => _members.Length;

    /// <inheritdoc/>
    public IEnumerable<string> Keys
    {
        get
        {
            foreach (var member in _members)
                yield return member.Key;
        }
    }

    /// <inheritdoc/>
    public IEnumerable<T> Values => _members.Select(member => member.Value);

    /// <inheritdoc/>
    public T this[string key] => _byName[key];

    /// <inheritdoc/>
    public bool ContainsKey(string key) => _byName.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value) => _byName.TryGetValue(key, out value);

    /// <inheritdoc/>
    public bool Equals(ValueMap<T>? other) =>
        other is not null && Count == other.Count
        && _members.All(member => other._byName.TryGetValue(member.Key, out var value) && EqualityComparer<T>.Default.Equals(member.Value, value));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueMap<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        // The order of members means nothing in JSON.
        var hash = Count;
        foreach (var member in _members)
            hash += HashCode.Combine(member.Key, member.Value);
        return hash;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() => _members.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
