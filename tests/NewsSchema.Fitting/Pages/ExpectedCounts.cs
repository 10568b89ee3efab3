using NewsSchema.News.Conversion.Structure;

namespace NewsSchema.Fitting.Pages;

/// <summary>How often each piece of evidence meets each state, and each step is taken, in expectation over the paths.</summary>
internal sealed class ExpectedCounts
{
    private static readonly int Count = PageState.All.Count;

    private readonly double[][] _evidence = [.. Enum.GetValues<Evidence>().Select(_ => new double[Count])];
    private readonly double[,] _steps = new double[Count, Count];

    public void AddBlock(EvidenceSet evidence, double[] forward, double[] backward, int sign)
    {
        foreach (var piece in evidence)
        {
            var row = _evidence[(int)piece];
            for (var s = 0; s < Count; s++)
                row[s] += sign * forward[s] * backward[s];
        }
    }

    public void AddStep(int from, int to, double amount) => _steps[from, to] += amount;

    public void Add(ExpectedCounts other)
    {
        for (var from = 0; from < Count; from++)
        {
            for (var to = 0; to < Count; to++)
                _steps[from, to] += other._steps[from, to];
        }

        for (var e = 0; e < _evidence.Length; e++)
        {
            for (var s = 0; s < Count; s++)
                _evidence[e][s] += other._evidence[e][s];
        }
    }

    /// <summary>The count of one weight of the table.</summary>
    public double Of(WeightEntry entry)
    {
        var sum = 0.0;
        foreach (var to in entry.To)
        {
            if (entry.Evidence is { } evidence)
                sum += _evidence[(int)evidence][to];
            foreach (var from in entry.From)
                sum += _steps[from, to];
        }

        return sum;
    }
}
