using System.Text;
using NewsSchema.Benchmarks.Measuring;
using NewsSchema.News;

namespace NewsSchema.Benchmarks;

/// <summary><c>convert</c>: the converter over the texts of a folder, on one thread.</summary>
internal static class ConvertCommand
{
    private static readonly Engine[] Engines =
    [
        new("decode", text => Encoding.UTF8.GetString(text).Length > 0),
        new("convert", text => ArticleConverter.Convert(text).Succeeded),
        new("to json", ToJson),
    ];

    public static int Run(string folder)
    {
        byte[][] texts = [.. Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];
        if (texts.Length == 0)
            throw new InvalidDataException($"{folder}: no *.txt in it");
        Console.Error.WriteLine($"{texts.Length} texts, {texts.Average(text => text.Length):F0} bytes on average; name, MB/s of text, ratio to decode, bytes allocated per text");
        var rows = Measurement.Run(Engines, texts, warmUp: TimeSpan.FromSeconds(4), turn: TimeSpan.FromSeconds(0.5));
        foreach (var row in rows)
            Console.WriteLine(row);
        Console.Error.WriteLine("accepted: " + string.Join(", ", rows.Select(row => $"{row.Name} {row.Accepted}")));
        return 0;
    }

    /// <summary>What the command does with a text: the article as JSON, and that held against the schema.</summary>
    private static bool ToJson(ReadOnlySpan<byte> text) =>
        ArticleConverter.Convert(text) is { Article: { } article } && JsonDocuments.IsValid<Article>(article.ToUtf8Json());
}
