using System.Text.Json;
using NewsSchema.News;
using NewsSchema.News.Conversion;

namespace NewsSchema.Fitting;

/// <summary>One annotated source of an attribution.</summary>
internal sealed record GoldSource(bool IsPronoun, List<TextRange> Heads, List<TextRange> Chain, HashSet<string> Names, HashSet<string> SilverNames);

internal sealed record GoldAttribution(List<TextRange> Content, GoldSource? Source);

/// <summary>A passage between quotation marks: somebody's words, nobody's, or in between.</summary>
internal sealed record GoldSegment(TextRange Inner, string Status, string? Attribution);

internal sealed record GoldArticle(string Text, Layout Layout, List<GoldSegment> Segments, Dictionary<string, GoldAttribution> Attributions);

/// <summary>Annotated articles. Positions in the gold files are code points; they become UTF-16 positions here.</summary>
internal sealed record Corpus(List<GoldArticle> Articles)
{
    private const int LongestHeadline = 160;

    public static Corpus Load(string directory)
    {
        var articles = new List<GoldArticle>();
        foreach (var gold in Directory.GetFiles(Path.Combine(directory, "gold"), "*.json").Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(Path.Combine(directory, "text", Path.GetFileNameWithoutExtension(gold) + ".txt"));
            using var document = JsonDocument.Parse(File.ReadAllBytes(gold));
            articles.Add(Read(text, document.RootElement));
        }

        return new Corpus(articles);
    }

    /// <summary>Two thirds to fit and a third to check, drawn by the seed.</summary>
    public (Corpus Fit, Corpus Check) Split(int seed)
    {
        var shuffled = Articles.ToArray();
        new Random(seed).Shuffle(shuffled);
        var border = shuffled.Length * 2 / 3;
        return (new Corpus([.. shuffled[..border]]), new Corpus([.. shuffled[border..]]));
    }

    private static GoldArticle Read(string text, JsonElement gold)
    {
        var positions = CodePointPositions(text);
        var segments = gold.GetProperty("segments").EnumerateArray()
            .Select(s => new GoldSegment(Range(s.GetProperty("inner"), positions), s.GetProperty("status").GetString()!, Optional(s, "attribution")))
            .ToList();
        var attributions = gold.GetProperty("attributions").EnumerateArray()
            .ToDictionary(a => a.GetProperty("id").ToString(), a => new GoldAttribution(Ranges(a.GetProperty("content"), positions), Source(a.GetProperty("source"), positions)));
        return new GoldArticle(text, PlainLayout(text), segments, attributions);
    }

    private static GoldSource? Source(JsonElement source, int[] positions)
    {
        if (source.ValueKind != JsonValueKind.Object)
            return null;
        var silver = Strings(source.GetProperty("silver_names"));
        return new GoldSource(
            source.GetProperty("type").GetString() == "pronoun",
            Ranges(source.GetProperty("heads"), positions),
            Ranges(source.GetProperty("chain"), positions),
            [.. Strings(source.GetProperty("names")), .. silver],
            silver);
    }

    private static string? Optional(JsonElement e, string name) =>
        e.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value.ToString() : null;

    private static HashSet<string> Strings(JsonElement array) => [.. array.EnumerateArray().Select(e => e.GetString()!)];

    private static List<TextRange> Ranges(JsonElement array, int[] positions) => [.. array.EnumerateArray().Select(e => Range(e, positions))];

    private static TextRange Range(JsonElement pair, int[] positions) => new(positions[pair[0].GetInt32()], positions[pair[1].GetInt32()]);

    private static int[] CodePointPositions(string text)
    {
        var positions = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length; i++)
        {
            if (i == 0 || !char.IsSurrogatePair(text[i - 1], text[i]))
                positions.Add(i);
        }

        positions.Add(text.Length);
        return [.. positions];
    }

    /// <summary>The first line is the headline, every other a paragraph: what these texts are.</summary>
    private static Layout PlainLayout(string text)
    {
        var lines = new List<TextRange>();
        for (var i = 0; i < text.Length; i++)
        {
            var end = text.IndexOf('\n', i);
            end = end < 0 ? text.Length : end;
            var (first, last) = (i, end);
            while (first < last && char.IsWhiteSpace(text[first]))
                first++;
            while (last > first && char.IsWhiteSpace(text[last - 1]))
                last--;
            if (first < last)
                lines.Add(new TextRange(first, last));
            i = end;
        }

        var headline = lines[0].Length < LongestHeadline;
        return new Layout
        {
            Headline = headline ? lines[0] : default,
            Body = [.. lines.Skip(headline ? 1 : 0).Select(r => new LaidOutBlock(BlockKind.Paragraph, r))],
        };
    }
}
