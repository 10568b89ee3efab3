namespace NewsSchema.Fitting.Pages;

/// <param name="Spread">Standard deviation of the prior around the starting table.</param>
/// <param name="Margin">By how much an annotated path must weigh more than another, for each block.</param>
/// <param name="Sharpness">How much the best paths count alone (<see cref="SequenceModel"/>).</param>
/// <param name="Rounds">Steps to take.</param>
internal sealed record FitSettings(double Spread, double Margin, double Sharpness, int Rounds);

/// <summary>
/// Fits the weights by maximum likelihood of the annotated states with a normal prior around the starting table: a weight moves from what
/// a reader set only as far as the pages call for. Steps by the sign of the gradient, growing while it keeps its sign.
/// </summary>
internal static class LikelihoodFit
{
    private const double FirstStep = 0.1;
    private const double SmallestStep = 0.001;
    private const double LargestStep = 0.5;

    public static double[] Run(IReadOnlyList<AnnotatedPage> pages, WeightTable table, FitSettings settings)
    {
        var start = table.Entries.Select(entry => entry.Value).ToArray();
        var values = start.ToArray();
        var steps = Enumerable.Repeat(FirstStep, values.Length).ToArray();
        var last = new double[values.Length];
        for (var round = 0; round < settings.Rounds; round++)
        {
            var counts = Gradient(pages, new SequenceModel(table.Entries, values, settings.Sharpness), settings.Margin);
            for (var i = 0; i < values.Length; i++)
            {
                var slope = counts.Of(table.Entries[i]) - ((values[i] - start[i]) / (settings.Spread * settings.Spread));
                var agreement = slope * last[i];
                steps[i] = agreement switch
                {
                    > 0 => Math.Min(steps[i] * 1.2, LargestStep),
                    < 0 => Math.Max(steps[i] * 0.5, SmallestStep),
                    _ => steps[i],
                };
                last[i] = agreement < 0 ? 0 : slope;
                values[i] += Math.Sign(last[i]) * steps[i];
            }
        }

        return values;
    }

    private static ExpectedCounts Gradient(IReadOnlyList<AnnotatedPage> pages, SequenceModel model, double margin)
    {
        var sum = new ExpectedCounts();
        foreach (var page in pages)
        {
            var counts = new ExpectedCounts();
            model.Compare(page, margin, counts);
            sum.Add(counts);
        }

        return sum;
    }
}
