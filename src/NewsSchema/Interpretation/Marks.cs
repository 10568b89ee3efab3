namespace NewsSchema.Runtime;

/// <summary>
/// The members or items of one value, by their order in the document, that some keyword has evaluated: what <c>unevaluatedProperties</c> and
/// <c>unevaluatedItems</c> look at (JSON Schema core 2020-12, section 11). Up to 64 of them take no allocation.
/// </summary>
internal struct Marks
{
    private ulong _low;
    private ulong[]? _high;
    private bool _all;

    public readonly bool Has(int index)
    {
        if (_all)
            return true;
        if (index < 64)
            return (_low & (1UL << index)) != 0;
        var word = (index >> 6) - 1;
        return _high is not null && word < _high.Length && (_high[word] & (1UL << (index & 63))) != 0;
    }

    public void Add(int index)
    {
        if (_all)
            return;
        if (index < 64)
        {
            _low |= 1UL << index;
            return;
        }

        var word = (index >> 6) - 1;
        if (_high is null || word >= _high.Length)
            Array.Resize(ref _high, Math.Max(word + 1, 2 * (_high?.Length ?? 1)));
        _high[word] |= 1UL << (index & 63);
    }

    /// <summary>Every member or item has been evaluated.</summary>
    public void AddAll() => _all = true;

    public void UnionWith(in Marks other)
    {
        _all |= other._all;
        _low |= other._low;
        if (other._high is null || _all)
            return;
        if (_high is null || _high.Length < other._high.Length)
            Array.Resize(ref _high, other._high.Length);
        for (var word = 0; word < other._high.Length; word++)
            _high[word] |= other._high[word];
    }
}
