using System.Text;
using NewsSchema.News.Conversion;
using NewsSchema.News.Conversion.Quotes;

namespace NewsSchema.News.Tests.Quotes;

/// <summary>Text that is all marks, one endless line, or half characters: linear time and whole ranges.</summary>
public sealed class HostileTextTests
{
    private static readonly string[] Patterns =
    [
        "\"", "“", "”", "'", "‘a ", "“a ", "\"a\" ", "''", "« ", "“a” said ", "Lind said ", "said ", "“a,” Lind said. ", "(", "A, ", "and ", "he said that ", "a", "\u0301", "\uD800", "👩‍👩‍👧 ", "\u202E“x” ",
    ];

    public static TheoryData<string> Repeated => [.. Patterns];

    public static TheoryData<string> Endless => ["“", "\u200F", "a", "(", "\u0301"];

    [Theory]
    [MemberData(nameof(Repeated))]
    public void Two_hundred_thousand_characters_of_anything_keep_every_invariant(string pattern) => Check(Repeat(pattern, 200_000));

    [Theory]
    [MemberData(nameof(Repeated))]
    public void Ten_times_the_line_takes_about_ten_times_the_time(string pattern) => Growth.ShouldBeLinear(length => Convert(pattern, length), 100_000);

    [Theory]
    [MemberData(nameof(Endless))]
    public void A_line_of_ten_million_characters_is_no_other_case(string pattern) => Growth.ShouldBeLinear(length => Convert(pattern, length), 1_000_000);

    [Fact]
    public void Random_mixtures_keep_every_invariant()
    {
        string[] parts = ["\"", "“", "”", "'", "’", " ", "\n", ", ", ". ", "Lind", "Rosa Lind", " said ", " told ", "that ", "the rope was old", "according to ", "he ", "\u0301", "\u200B", "\uD83D\uDE00", "\uD800", "(", ")", "—", ":", "Mr. ", "«", "»", "``", "''"];
        var random = new Random(7);
        for (var i = 0; i < 400; i++)
        {
            var text = new StringBuilder();
            for (var n = random.Next(1, 80); n > 0; n--)
                text.Append(parts[random.Next(parts.Length)]);
            Check(text.ToString());
        }
    }

    private static string Repeat(string pattern, int length) => new StringBuilder().Insert(0, pattern, length / pattern.Length).ToString();

    /// <summary>An article whose one long line is the pattern. Half characters cannot be written as UTF-8 and are left to the other tests.</summary>
    private static void Convert(string pattern, int length)
    {
        var text = $"The old rope\n\n{Repeat(pattern, length)}\n\nThe rope was old and gave way in the storm at night, Lind said on Friday.";
        _ = ArticleConverter.Convert(Encoding.UTF8.GetBytes(text));
    }

    private static void Check(string text)
    {
        var blocks = new List<LaidOutBlock>();
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            if (line.Trim().Length > 0)
                blocks.Add(new LaidOutBlock(BlockKind.Paragraph, new TextRange(start, start + line.Length)));
            start += line.Length + 1;
        }

        var layout = new Layout { Headline = default, Body = blocks };
        var source = new SourceText(text, Encoding.UTF8.GetBytes(text), "utf-8");
        Invariants.Check(text, layout, QuoteFinder.Find(source, layout));
    }
}
