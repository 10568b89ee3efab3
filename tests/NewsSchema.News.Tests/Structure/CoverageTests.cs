namespace NewsSchema.News.Tests.Structure;

public class CoverageTests
{
    private static readonly string[] Labels = ["Published:", "Updated:", "Updated"];

    public static TheoryData<string> SeedNames => Seeds.Names;

    [Theory]
    [MemberData(nameof(SeedNames))]
    public void No_word_is_lost_and_none_is_counted_twice(string name)
    {
        var page = ReadPage.Of(Seeds.Read(name));
        CheckDisjoint(page);
        var left = Leftovers(page);
        left.ShouldAllBe(words => Labels.Contains(words));
    }

    [Theory]
    [MemberData(nameof(SeedNames))]
    public void Ranges_do_not_begin_or_end_in_white_space(string name)
    {
        var page = ReadPage.Of(Seeds.Read(name));
        foreach (var range in page.Ranges())
        {
            var text = page.Source.Slice(range);
            text.ShouldNotBeEmpty();
            text.Trim().ShouldBe(text);
        }
    }

    internal static void CheckDisjoint(ReadPage page)
    {
        var ranges = page.Ranges();
        for (var i = 1; i < ranges.Count; i++)
            ranges[i - 1].End.ShouldBeLessThanOrEqualTo(ranges[i].Start, page.Source.Slice(ranges[i]));
    }

    /// <summary>The words outside all ranges, run by run.</summary>
    internal static List<string> Leftovers(ReadPage page)
    {
        var runs = new List<string>();
        var at = 0;
        foreach (var range in page.Ranges())
        {
            AddRuns(page.Source.Text[at..range.Start]);
            at = range.End;
        }

        AddRuns(page.Source.Text[at..]);
        return runs;

        void AddRuns(string gap) => runs.AddRange(gap.Split('\n').Select(line => line.Trim(' ', '\r', '|', '•', '>', '(', ')', '[', ']')).Where(line => line.Any(char.IsLetterOrDigit)));
    }
}
