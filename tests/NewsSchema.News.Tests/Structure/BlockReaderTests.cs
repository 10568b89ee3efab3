using NewsSchema.News.Conversion.Structure;

namespace NewsSchema.News.Tests.Structure;

public class BlockReaderTests
{
    [Fact]
    public void Every_line_is_a_block() => Read("One line here\nTwo lines here\n\nThree").ShouldBe(["One line here", "Two lines here", "Three"]);

    [Fact]
    public void Line_ends_of_all_systems_are_known() => Read("One\r\nTwo\rThree\u2028Four").ShouldBe(["One", "Two", "Three", "Four"]);

    [Theory]
    [InlineData("  • First")]
    [InlineData("* First")]
    [InlineData("- First")]
    [InlineData("  • >>First")]
    public void Bullets_are_left_out(string line)
    {
        var block = BlockReader.Read(line).ShouldHaveSingleItem();
        line[block.Range.Start..block.Range.End].ShouldBe("First");
        block.HasBullet.ShouldBeTrue();
    }

    [Fact]
    public void A_dash_before_a_name_is_no_bullet() => Read("— R. Lind (@rlind) March 3, 2031").ShouldBe(["— R. Lind (@rlind) March 3, 2031"]);

    [Fact]
    public void A_paragraph_broken_at_a_width_is_one_block()
    {
        const string text = "The government is divided over plans to charge\nevery household in Norland a flat levy for water,\nwith at least three ministers warning privately\nthat it could fail.";
        Read(text).ShouldBe([text]);
    }

    [Fact]
    public void Two_captions_on_adjacent_lines_stay_two()
    {
        Read("Boats leave the pier. REUTERS/Lena Voss\nA seal looks on. Jun Ito/AFP").Count.ShouldBe(2);
    }

    [Fact]
    public void A_mark_that_combines_with_a_space_does_not_open_a_range()
    {
        const string text = "• \u0301Rope";
        var block = BlockReader.Read(text).ShouldHaveSingleItem();
        text[block.Range.Start..block.Range.End].ShouldBe("Rope");
    }

    [Fact]
    public void Rules_and_lone_bullets_are_no_blocks() => Read("One\n\n___\n\n•\n\n* * *\n\nTwo").ShouldBe(["One", "Two"]);

    private static List<string> Read(string text) => [.. BlockReader.Read(text).Select(block => text[block.Range.Start..block.Range.End])];
}
