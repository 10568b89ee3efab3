using System.Text;
using System.Text.Json;
using NewsSchema.News.Conversion;

namespace NewsSchema.News.Tests.Structure;

/// <summary>A page as sites of one kind lay it out, written for these tests: each line of its file is a block with what it is, as in <c>caption| Boats at the pier</c>.</summary>
internal sealed class SamplePage
{
    private readonly List<(string Label, int Start, int End)> _blocks = [];

    private SamplePage(string path)
    {
        var text = new StringBuilder();
        foreach (var line in File.ReadLines(path))
        {
            var bar = line.IndexOf('|', StringComparison.Ordinal);
            var content = line[(bar + 2)..];
            var block = content.TrimStart(' ', '•');
            _blocks.Add((line[..bar], text.Length + content.Length - block.Length, text.Length + content.Length));
            text.Append(content).Append("\n\n");
        }

        Text = text.ToString();
    }

    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder, "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    public string Text { get; }

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "SamplePages");

    public static SamplePage Load(string name) => new(Path.Combine(Folder, name + ".txt"));

    /// <summary>The blocks that a layout takes for something else than they are, with what it takes them for.</summary>
    public IReadOnlyList<string> Mistakes(Layout layout)
    {
        var found = Parts(layout).ToList();
        return [.. _blocks.Select(block => (Block: block, Role: RoleOf(block.Start, block.End, found))).Where(pair => !IsRight(pair.Block.Label, pair.Role))
            .Select(pair => $"{pair.Block.Label} taken for {pair.Role}: {Text[pair.Block.Start..pair.Block.End]}")];
    }

    /// <summary>Writes the page in the form of the evaluation kit. All of it is in the basic plane, so positions are code points.</summary>
    public void Save(string folder, string name)
    {
        Directory.CreateDirectory(Path.Combine(folder, "text"));
        Directory.CreateDirectory(Path.Combine(folder, "gold"));
        File.WriteAllText(Path.Combine(folder, "text", name + ".txt"), Text);
        var blocks = _blocks.Select(block => new { start = block.Start, end = block.End, label = block.Label switch { "list" => "body", "credit" => "clutter", var label => label } });
        File.WriteAllText(Path.Combine(folder, "gold", name + ".json"), JsonSerializer.Serialize(new { blocks }));
    }

    private static IEnumerable<(string Role, TextRange? Range)> Parts(Layout layout) =>
    [
        ("headline", layout.Headline), ("standfirst", layout.Standfirst), ("clutter", layout.Section), ("date", layout.Published?.Range), ("date", layout.Modified?.Range),
        .. layout.Bylines.Select(byline => ("byline", (TextRange?)byline.Range)),
        .. layout.Notices.Select(notice => ("clutter", (TextRange?)notice.Range)),
        .. layout.Media.Select(caption => ("caption", (TextRange?)caption.Text)),
        .. layout.Media.Select(caption => ("credit", caption.Credit)),
        .. layout.Body.Select(block => (block.Kind switch { BlockKind.Heading => "heading", BlockKind.ListItem => "list", _ => "body" }, (TextRange?)block.Range)),
    ];

    /// <summary>The part that holds most of the block.</summary>
    private static string RoleOf(int start, int end, List<(string Role, TextRange? Range)> parts) =>
        parts.MaxBy(part => part.Range is { } range ? Math.Min(end, range.End) - Math.Max(start, range.Start) : int.MinValue).Role;

    /// <summary>A line of the page may be read as the time or the names that it does hold.</summary>
    private static bool IsRight(string label, string role) => label == role || (label, role) is ("byline", "date") or ("date", "byline") or ("clutter", "byline" or "date");
}
