using NewsSchema.News.Conversion.Quotes.Scoring;

namespace NewsSchema.Fitting;

/// <summary>Moves one weight at a time by shrinking steps and keeps what helps by more than chance would.</summary>
internal static class CoordinateSearch
{
    private const double SmallestGain = 0.002;
    private static readonly double[] Steps = [1.0, -1.0, 0.5, -0.5, 0.25, -0.25];

    public static Weights Run(Corpus corpus, Weights weights, int rounds, TextWriter log)
    {
        var best = Objective.Of(corpus, weights).Value;
        for (var round = 0; round < rounds; round++)
        {
            var before = best;
            foreach (var feature in Enum.GetValues<Feature>())
            {
                foreach (var step in Steps)
                {
                    var changed = weights.With(feature, Math.Round(weights[feature] + step, 2));
                    var value = Objective.Of(corpus, changed).Value;
                    if (value <= best + SmallestGain)
                        continue;
                    log.WriteLine($"{feature} {weights[feature]:0.##} -> {changed[feature]:0.##}: {value:F4}");
                    (weights, best) = (changed, value);
                }
            }

            if (best - before < SmallestGain)
                break;
        }

        return weights;
    }
}
