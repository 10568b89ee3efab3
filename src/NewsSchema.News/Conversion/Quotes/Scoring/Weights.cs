using System.Globalization;
using NewsSchema.News.Conversion.Quotes.Lexicon;

namespace NewsSchema.News.Conversion.Quotes.Scoring;

/// <summary>How much each feature counts. The table in use is the resource weights.txt, which the fitting command writes.</summary>
internal sealed class Weights(double[] values)
{
    private static readonly Lazy<Weights> Resource = new(Load);

    public static Weights Fitted => Resource.Value;

    public double this[Feature feature] => values[(int)feature];

    public Weights With(Feature feature, double value)
    {
        var copy = (double[])values.Clone();
        copy[(int)feature] = value;
        return new Weights(copy);
    }

    private static Weights Load()
    {
        var values = new double[Enum.GetValues<Feature>().Length];
        foreach (var line in ResourceText.Lines("weights.txt"))
            values[(int)Enum.Parse<Feature>(line[0])] = double.Parse(line[1], CultureInfo.InvariantCulture);
        return new Weights(values);
    }
}
