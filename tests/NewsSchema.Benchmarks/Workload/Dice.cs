namespace NewsSchema.Benchmarks.Workload;

/// <summary>Chance that falls alike on every machine and in every version of .NET: SplitMix64.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from the first up to but not including the second.</summary>
    public int Between(int least, int end) => least + (int)((Next() >> 33) % (ulong)(end - least));

    public bool Happens(int percent) => Between(0, 100) < percent;

    public T Pick<T>(IReadOnlyList<T> items) => items[Between(0, items.Count)];

    private ulong Next()
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
