namespace NewsSchema.News.Conversion.Quotes.Text;

/// <summary>A set of pieces of one text that are equal as text, made without strings. Its hash is seeded, so that no text can be written to fill one place of it.</summary>
internal sealed class TextSet(string text, StringComparison comparison)
{
    private const int Size = 16;

    private readonly HashChains _chains = new(Size);
    private readonly LentList<TextRange> _pieces = new(Size);

    public int Count => _pieces.Count;

    public bool Contains(TextRange piece) => IndexOf(piece) >= 0;

    /// <summary>The number of a piece, in the order in which they were added; -1 when the set does not have it.</summary>
    public int IndexOf(TextRange piece) => Find(piece, Hash(piece));

    public void Add(TextRange piece)
    {
        var hash = Hash(piece);
        if (Find(piece, hash) >= 0)
            return;
        _chains.Add(hash);
        _pieces.Add(piece);
    }

    public void Return()
    {
        _chains.Return();
        _pieces.Return();
    }

    private int Hash(TextRange piece) => string.GetHashCode(Letters(piece), comparison);

    private int Find(TextRange piece, int hash)
    {
        var i = _chains.First(hash);
        while (i >= 0 && !Letters(piece).Equals(Letters(_pieces[i]), comparison))
            i = _chains.Next(i);
        return i;
    }

    private ReadOnlySpan<char> Letters(TextRange piece) => text.AsSpan(piece.Start, piece.Length);
}
