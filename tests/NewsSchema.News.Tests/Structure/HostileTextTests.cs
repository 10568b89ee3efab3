using System.Diagnostics;
using System.Globalization;
using System.Text;
using NewsSchema.News.Conversion;

namespace NewsSchema.News.Tests.Structure;

public class HostileTextTests
{
    private const string Opening = "Ferry sinks off Portwell\n\nThe ferry sank in a storm on Monday, officials said, but nobody was hurt.\n\n";

    public static TheoryData<string, string> Texts => new()
    {
        { "one line of ten million characters", Opening + Repeat("The pilot said \"the rope was old\" and left. ", 230_000) },
        { "a million quotation marks", Opening + new string('"', 1_000_000) },
        { "a hundred thousand lines", Opening + Repeat("The rope was old and nobody had looked at it.\n", 100_000) },
        { "five million letters without a space", Opening + new string('x', 5_000_000) },
        { "brackets that never close", Opening + new string('(', 500_000) },
        { "slashes", Opening + Repeat("A/B ", 250_000) },
        { "digits and separators", Opening + Repeat("1/", 500_000) + "\n\n" + Repeat("12:", 300_000) },
        { "by and and", Opening + "By " + Repeat("and ", 100_000) },
        { "addresses", Opening + Repeat("@a ", 100_000) + "\n\nBy " + new string('@', 200) },
        { "control characters", Opening + Repeat("\u0001\u0002\u0007 rope\u0000 ", 50_000) },
        { "right-to-left marks", Opening + Repeat("\u202Erope\u202C \u200Fold\u200E ", 50_000) },
        { "combining marks", Opening + "e" + new string('\u0301', 500_000) },
        { "emoji", Opening + Repeat("🏴‍☠️👩🏽‍🚀 ", 50_000) },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Is_read_or_refused_in_linear_time(string what, string text)
    {
        var watch = Stopwatch.StartNew();
        var source = SourceDecoder.Decode(Encoding.UTF8.GetBytes(text), ConversionOptions.Default);
        var read = StructureReader.TryRead(source, ConversionOptions.Default, out _, out var error);
        (read || error is not null).ShouldBeTrue();
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20), what);
    }

    [Theory]
    [InlineData("👩🏽‍🚀 Ferry sinks 👩🏽‍🚀\n\n🏴‍☠️ The ferry sank in a storm on Monday, officials said. 🏴‍☠️\n\n•\u0301 The rope\u0301 was old, the pilot said on Monday.\n")]
    [InlineData("E\u0301ole sinks\u0301\n\nBy Rene\u0301 Luc\u0327on\n\n \u0301The ferry sank in a storm on Monday, officials said\u0301.\n\nThe rope was old, (\u0301the pilot\u0301) said.\n")]
    public void Ranges_do_not_split_what_a_reader_sees_as_one(string text)
    {
        var page = ReadPage.Of(text);
        var borders = StringInfo.ParseCombiningCharacters(text).Append(text.Length).ToHashSet();
        foreach (var range in page.Ranges().Concat(page.Layout.Bylines.SelectMany(byline => byline.Authors).Select(author => author.Name)))
        {
            borders.ShouldContain(range.Start);
            borders.ShouldContain(range.End);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Shuffled_pages_are_read_without_loss(int seed)
    {
        var random = new Random(seed);
        var lines = Seeds.All.Select(Seeds.Read).SelectMany(text => text.Split('\n')).ToArray();
        for (var round = 0; round < 60; round++)
        {
            var text = string.Join('\n', Enumerable.Range(0, random.Next(2, 60)).Select(_ => lines[random.Next(lines.Length)]));
            var source = SourceDecoder.TryDecode(Encoding.UTF8.GetBytes(text), ConversionOptions.Default, out var decoded, out _) ? decoded : null;
            if (source is null || !StructureReader.TryRead(source, ConversionOptions.Default, out _, out _))
                continue;
            var page = ReadPage.Of(text);
            CoverageTests.CheckDisjoint(page);
            foreach (var left in CoverageTests.Leftovers(page))
                left.Length.ShouldBeLessThan(20, left);
        }
    }

    private static string Repeat(string piece, int times) => new StringBuilder(piece.Length * times).Insert(0, piece, times).ToString();
}
