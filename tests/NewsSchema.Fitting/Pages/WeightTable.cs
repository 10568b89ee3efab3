using System.Globalization;
using NewsSchema.News.Conversion.Structure;

namespace NewsSchema.Fitting.Pages;

/// <summary>A weight of the table: what <see cref="Evidence"/> adds to states, or what a step between states adds when there is none.</summary>
internal sealed record WeightEntry(int Line, int Word, Evidence? Evidence, int[] From, int[] To, double Value);

/// <summary>The table of role weights as text whose numbers can be replaced; comments and order stay.</summary>
internal sealed class WeightTable
{
    private readonly string[] _lines;

    private WeightTable(string[] lines)
    {
        _lines = lines;
        Entries = [.. ReadEntries(lines)];
    }

    public IReadOnlyList<WeightEntry> Entries { get; }

    public static WeightTable Load(string path) => new(File.ReadAllLines(path));

    /// <summary>The same table with other values, in the order of <see cref="Entries"/>, rounded to what a reader can compare.</summary>
    public string[] With(IReadOnlyList<double> values)
    {
        var lines = _lines.Select(line => line.Split(' ')).ToArray();
        for (var i = 0; i < Entries.Count; i++)
            lines[Entries[i].Line][Entries[i].Word] = Format(values[i]);
        return [.. lines.Select(words => string.Join(' ', words))];
    }

    private static string Format(double value) => Math.Round(value, 1).ToString("+0.#;-0.#;0", CultureInfo.InvariantCulture);

    private static IEnumerable<WeightEntry> ReadEntries(string[] lines)
    {
        var isStep = false;
        for (var i = 0; i < lines.Length; i++)
        {
            var words = lines[i].Split(' ');
            if (lines[i].Length == 0 || lines[i][0] == '#')
                continue;
            if (lines[i][0] == '[')
            {
                isStep = lines[i] == "[steps]";
            }
            else if (isStep)
            {
                yield return new(i, 3, null, [.. StatePattern.Match(words[0])], [.. StatePattern.Match(words[2])], Parse(words[3]));
            }
            else
            {
                var evidence = RoleWeights.EvidenceOf(words[0].TrimEnd(':'));
                for (var word = 1; word + 1 < words.Length; word += 2)
                    yield return new(i, word + 1, evidence, [], [.. StatePattern.Match(words[word])], Parse(words[word + 1]));
            }
        }
    }

    private static double Parse(string number) => double.Parse(number, CultureInfo.InvariantCulture);
}
