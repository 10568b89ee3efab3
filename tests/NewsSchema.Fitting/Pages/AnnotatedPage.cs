using System.Text.Json;
using NewsSchema.News;
using NewsSchema.News.Conversion;
using NewsSchema.News.Conversion.Language;
using NewsSchema.News.Conversion.Structure;

namespace NewsSchema.Fitting.Pages;

/// <summary>A page as the decision sees it: its blocks with their evidence, and the states that its annotation allows it.</summary>
internal sealed record AnnotatedPage(string Path, BlockProfile[] Profiles, bool[][] Allowed)
{
    private static readonly Dictionary<PageState, int> Index = PageState.All.Index().ToDictionary(state => state.Item, state => state.Index);

    public int Length => Profiles.Length;

    /// <summary>The publisher, which the kit's file names begin with.</summary>
    public string Publisher => System.IO.Path.GetFileName(Path).Split('_')[0];

    /// <summary>How many blocks get a state that the annotation allows.</summary>
    public int CountRight(RoleWeights weights)
    {
        var states = RoleDecider.Decide(Profiles, weights);
        return states is null ? 0 : states.Where((state, i) => Allowed[i][Index[state]]).Count();
    }

    /// <summary>The pages of a folder in the form of the evaluation kit, <c>text/NAME.txt</c> and <c>gold/NAME.json</c>.</summary>
    public static IReadOnlyList<AnnotatedPage> LoadAll(string folder) =>
    [
        .. Directory.GetFiles(System.IO.Path.Combine(folder, "gold"), "*.json").Order(StringComparer.Ordinal)
            .Select(gold => Load(System.IO.Path.Combine(folder, "text", System.IO.Path.GetFileNameWithoutExtension(gold) + ".txt"), gold)),
    ];

    private static AnnotatedPage Load(string path, string goldPath)
    {
        var source = SourceDecoder.Decode(File.ReadAllBytes(path), ConversionOptions.Default);
        var blocks = BlockReader.Read(source.Text);
        using var page = new PageText(source.Text);
        var kept = new int[blocks.Count];
        var profiles = new BlockProfile[blocks.Count];
        var count = PageReader.Profile(page, blocks, kept, profiles);
        (kept, profiles) = (kept[..count], profiles[..count]);
        using var gold = JsonDocument.Parse(File.ReadAllBytes(goldPath));
        var labels = gold.RootElement.GetProperty("blocks").EnumerateArray()
            .Select(block => (Start: block.GetProperty("start").GetInt32(), End: block.GetProperty("end").GetInt32(), Label: block.GetProperty("label").GetString()!))
            .ToList();
        var found = kept.Select(i => source.CodePointAt(blocks[i].Range.Start)).Select(at => labels.Find(label => label.Start <= at && at < label.End).Label ?? "").ToArray();
        return new AnnotatedPage(path, profiles, PageLabels.Allow(found, profiles));
    }
}
