namespace NewsSchema.News.Conversion.Quotes.Text;

/// <summary>A list in lent memory, whose items are read in place: a token is too large to be copied each time that something is asked of it.</summary>
internal sealed class LentList<T>(int capacity)
    where T : unmanaged
{
    private T[] _items = Pool<T>.Rent(capacity);

    public int Count { get; private set; }

    public ReadOnlySpan<T> Items => _items.AsSpan(0, Count);

    public ref readonly T this[int index] => ref _items[index];

    public void Add(in T item)
    {
        if (Count == _items.Length)
            _items = Pool<T>.Grow(_items);
        _items[Count++] = item;
    }

    public void Replace(int index, in T item) => _items[index] = item;

    /// <summary>Drops the items from a position on.</summary>
    public void Truncate(int count) => Count = count;

    public void Sort(Comparison<T> order) => _items.AsSpan(0, Count).Sort(order);

    /// <summary>Gives the memory back; the list must not be used any more.</summary>
    public void Return()
    {
        Pool<T>.Return(_items);
        _items = [];
        Count = 0;
    }
}
