using NewsSchema.News.Conversion.Structure;

namespace NewsSchema.Fitting.Pages;

/// <summary>
/// The sequences of states of a page as a probability: what each path through the states weighs among all paths. For one set of weights, over
/// many pages; counts how often each weight is expected to apply. The sharper, the more the best path counts alone: a block that is right by far
/// then says nothing, and only those near the border move the weights.
/// </summary>
internal sealed class SequenceModel
{
    /// <summary>What a state that the annotation rules out keeps of its weight, so that no page is impossible.</summary>
    private const double RuledOut = 1e-9;

    private static readonly IReadOnlyList<PageState> States = PageState.All;
    private static readonly int Count = States.Count;

    private readonly double[][] _evidence = [.. Enum.GetValues<Evidence>().Select(_ => new double[Count])];
    private readonly double[,] _steps = new double[Count, Count];
    private readonly int[][] _next = [.. Enumerable.Range(0, Count).Select(from => Enumerable.Range(0, Count).Where(to => States[from].MayPrecede(States[to])).ToArray())];

    private readonly double _sharpness;

    public SequenceModel(IReadOnlyList<WeightEntry> entries, IReadOnlyList<double> values, double sharpness)
    {
        _sharpness = sharpness;
        for (var i = 0; i < entries.Count; i++)
        {
            var value = values[i] * sharpness;
            foreach (var to in entries[i].To)
            {
                if (entries[i].Evidence is { } evidence)
                    _evidence[(int)evidence][to] += value;
                foreach (var from in entries[i].From)
                    _steps[from, to] += value;
            }
        }

        for (var from = 0; from < Count; from++)
        {
            for (var to = 0; to < Count; to++)
                _steps[from, to] = Math.Exp(_steps[from, to]);
        }
    }

    /// <summary>
    /// Adds to <paramref name="counts"/> how often each weight applies in the paths that the annotation allows, less how often in all paths:
    /// the gradient of the log-likelihood. States ruled out are given <paramref name="margin"/> in advance.
    /// </summary>
    public void Compare(AnnotatedPage page, double margin, ExpectedCounts counts)
    {
        var all = Emit(page, state: Math.Exp(margin * _sharpness));
        var allowed = Emit(page, state: RuledOut);
        Walk(page, allowed, 1, counts);
        Walk(page, all, -1, counts);
    }

    private double[][] Emit(AnnotatedPage page, double state)
    {
        var emitted = new double[page.Length][];
        for (var i = 0; i < page.Length; i++)
        {
            var row = emitted[i] = new double[Count];
            foreach (var evidence in page.Profiles[i].Evidence)
            {
                var weights = _evidence[(int)evidence];
                for (var s = 0; s < Count; s++)
                    row[s] += weights[s];
            }

            for (var s = 0; s < Count; s++)
            {
                var mayStand = (i > 0 || States[s].Zone <= PageZone.Headline) && (i + 1 < page.Length || States[s].Zone >= PageZone.Body);
                row[s] = mayStand ? Math.Exp(row[s]) * (page.Allowed[i][s] ? 1 : state) : 0;
            }
        }

        return emitted;
    }

    /// <summary>Forward and backward over the page; adds the expected counts times <paramref name="sign"/>.</summary>
    private void Walk(AnnotatedPage page, double[][] emitted, int sign, ExpectedCounts counts)
    {
        var forward = new double[page.Length][];
        var scales = new double[page.Length];
        for (var i = 0; i < page.Length; i++)
        {
            var row = forward[i] = new double[Count];
            if (i == 0)
                emitted[0].CopyTo(row, 0);
            else
                Forward(forward[i - 1], emitted[i], row);
            scales[i] = Scale(row);
        }

        var backward = Enumerable.Repeat(1.0, Count).ToArray();
        var weighted = new double[Count];
        for (var i = page.Length - 1; i >= 0; i--)
        {
            counts.AddBlock(page.Profiles[i].Evidence, forward[i], backward, sign);
            if (i == 0)
                break;
            for (var to = 0; to < Count; to++)
                weighted[to] = emitted[i][to] * backward[to] / scales[i];
            for (var from = 0; from < Count; from++)
            {
                var sum = 0.0;
                foreach (var to in _next[from])
                {
                    var step = _steps[from, to] * weighted[to];
                    sum += step;
                    counts.AddStep(from, to, sign * forward[i - 1][from] * step);
                }

                backward[from] = sum;
            }
        }
    }

    private void Forward(double[] before, double[] emitted, double[] row)
    {
        for (var from = 0; from < Count; from++)
        {
            if (before[from] == 0)
                continue;
            foreach (var to in _next[from])
                row[to] += before[from] * _steps[from, to];
        }

        for (var s = 0; s < Count; s++)
            row[s] *= emitted[s];
    }

    private static double Scale(double[] row)
    {
        var sum = row.Sum();
        for (var s = 0; s < row.Length; s++)
            row[s] /= sum;
        return sum;
    }
}
