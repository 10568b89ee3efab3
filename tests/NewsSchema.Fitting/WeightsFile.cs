using System.Globalization;
using System.Text;
using NewsSchema.News.Conversion.Quotes.Scoring;

namespace NewsSchema.Fitting;

/// <summary>The table of weights as text: one feature a line; comments stay where they are.</summary>
internal static class WeightsFile
{
    public static void Rewrite(string path, Weights weights)
    {
        var lines = File.ReadAllLines(path);
        for (var i = 0; i < lines.Length; i++)
        {
            var comment = lines[i].IndexOf('#', StringComparison.Ordinal);
            var words = (comment < 0 ? lines[i] : lines[i][..comment]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length == 2 && Enum.TryParse<Feature>(words[0], out var feature))
                lines[i] = (Line(feature, weights).PadRight(28) + (comment < 0 ? "" : lines[i][comment..])).TrimEnd();
        }

        File.WriteAllText(path, string.Join('\n', lines) + "\n");
    }

    public static string Format(Weights weights)
    {
        var text = new StringBuilder();
        foreach (var feature in Enum.GetValues<Feature>())
            text.AppendLine(Line(feature, weights));
        return text.ToString();
    }

    private static string Line(Feature feature, Weights weights) => $"{feature} {weights[feature].ToString("0.0##", CultureInfo.InvariantCulture)}";
}
