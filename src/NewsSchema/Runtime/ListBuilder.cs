using System.ComponentModel;

namespace NewsSchema.Runtime;

/// <summary>Gathers the items of a list; the list takes its array over without a copy.</summary>
/// <typeparam name="T">The items' type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct ListBuilder<T>
{
    private T[]? _items;
    private int _count;

    /// <summary>With room for so many items; any others find room as well.</summary>
    public ListBuilder(int capacity) => _items = capacity == 0 ? null : new T[capacity];

    /// <summary>Adds an item at the end.</summary>
    public void Add(T item)
    {
        if (_items is null)
            _items = new T[4];
        else if (_count == _items.Length)
            Array.Resize(ref _items, _count * 2);
        _items[_count++] = item;
    }

    /// <summary>The list. The builder must not be used after.</summary>
    public readonly ValueList<T> ToList() => _count == 0 ? ValueList<T>.Empty : new ValueList<T>(_items!, _count);
}
