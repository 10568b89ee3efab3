namespace NewsSchema.News.Conversion.Quotes.Text;

/// <summary>A list whose items are read in place: a token is too large to be copied each time that something is asked of it.</summary>
internal sealed class TokenList(int capacity)
{
    private Token[] _items = new Token[capacity];

    public int Count { get; private set; }

    public ref readonly Token this[int index] => ref _items[index];

    public void Add(in Token token)
    {
        if (Count == _items.Length)
            Array.Resize(ref _items, Math.Max(Count * 2, 16));
        _items[Count++] = token;
    }

    public void Replace(int index, in Token token) => _items[index] = token;
}
