namespace NewsSchema.News.Conversion.Quotes.Text;

/// <summary>Numbers that are found again by a hash, in lent memory: what a number stands for is kept by who asks.</summary>
internal sealed class HashChains(int size)
{
    private readonly LentList<Link> _links = new(size);
    private int[] _heads = Cleared(size);
    private int _mask = size - 1;

    public int Count => _links.Count;

    /// <summary>The last number with a hash; -1 when there is none.</summary>
    public int First(int hash) => Same(_heads[hash & _mask] - 1, hash);

    /// <summary>The number before another with the same hash; -1 when there is none.</summary>
    public int Next(int number) => Same(_links[number].Next, _links[number].Hash);

    public int Add(int hash)
    {
        if (_links.Count > _mask)
            Spread();
        ref var head = ref _heads[hash & _mask];
        _links.Add(new Link(hash, head - 1));
        head = _links.Count;
        return head - 1;
    }

    public void Return()
    {
        _links.Return();
        Pool<int>.Return(_heads);
        _heads = [];
    }

    private int Same(int number, int hash)
    {
        while (number >= 0 && _links[number].Hash != hash)
            number = _links[number].Next;
        return number;
    }

    private void Spread()
    {
        Pool<int>.Return(_heads);
        var larger = (_mask + 1) * 4;
        (_heads, _mask) = (Cleared(larger), larger - 1);
        for (var i = 0; i < _links.Count; i++)
        {
            ref var head = ref _heads[_links[i].Hash & _mask];
            _links.Replace(i, new Link(_links[i].Hash, head - 1));
            head = i + 1;
        }
    }

    private static int[] Cleared(int size)
    {
        var heads = Pool<int>.Rent(size);
        heads.AsSpan(0, size).Clear();
        return heads;
    }

    private readonly record struct Link(int Hash, int Next);
}
