using NewsSchema.News.Conversion;
using NewsSchema.News.Conversion.Parsing;

namespace NewsSchema.News.Tests.Structure;

public class DatelineParserTests
{
    [Theory]
    [InlineData("PORTWELL, Maine (AP) — The ferry sank.", "PORTWELL, Maine", "AP")]
    [InlineData("PORTWELL, March 3 (Reuters) - The ferry sank.", "PORTWELL", "Reuters")]
    [InlineData("Portwell (dpa) - The ferry sank.", "Portwell", "dpa")]
    [InlineData("Portwell, 3 March 2031 (AFP) – The ferry sank.", "Portwell", "AFP")]
    [InlineData("PORTWELL/MILLBAY, March 3 (Reuters) - The ferry sank.", "PORTWELL/MILLBAY", "Reuters")]
    [InlineData("PORTWELL -- The ferry sank.", "PORTWELL", null)]
    [InlineData("LA CROSSE, Wis. (AP) — The ferry sank.", "LA CROSSE, Wis.", "AP")]
    public void Place_and_agency_are_read(string line, string place, string? agency)
    {
        var dateline = DatelineParser.TryParse(line, new TextRange(0, line.Length)).ShouldNotBeNull();
        line[dateline.Place.Start..dateline.Place.End].ShouldBe(place);
        (dateline.Agency is { } a ? line[a.Start..a.End] : null).ShouldBe(agency);
        line[dateline.BodyStart..].ShouldBe("The ferry sank.");
    }

    [Fact]
    public void A_place_may_stand_before_a_colon()
    {
        const string line = "NEW PORTWELL: The ferry sank in a storm on Monday night, officials of the harbour said.";
        var dateline = DatelineParser.TryParse(line, new TextRange(0, line.Length)).ShouldNotBeNull();
        line[dateline.Place.Start..dateline.Place.End].ShouldBe("NEW PORTWELL");
        line[dateline.BodyStart..].ShouldStartWith("The ferry");
    }

    [Theory]
    [InlineData("REVEALED: the ferry sank in a storm on Monday night, officials of the harbour said.")]
    [InlineData("READ MORE: the ferry sank in a storm on Monday night, officials of the harbour said.")]
    [InlineData("OLD ROPES NOT TO BLAME FOR LOSS OF FERRY - officials said on Monday that the storm was.")]
    [InlineData("The ferry - an old one - sank.")]
    [InlineData("Portwell - a small town - was quiet.")]
    [InlineData("NATO said it would not act — yet.")]
    [InlineData("“PORTWELL — never again,” she said.")]
    public void Sentences_with_a_dash_have_no_dateline(string line) => DatelineParser.TryParse(line, new TextRange(0, line.Length)).ShouldBeNull();

    [Fact]
    public void The_paragraph_starts_behind_the_dateline()
    {
        var page = ReadPage.Of("Ferry sinks off Portwell, all rescued\n\nPORTWELL, March 3, 2031 (Reuters) - The ferry sank in a storm on Monday, officials said.\n\nAll aboard were rescued by noon, the coast guard said.\n");
        page.Slice(page.Layout.Dateline?.Range).ShouldBe("PORTWELL, March 3, 2031 (Reuters) -");
        page.Layout.Dateline!.Date.ShouldBe("2031-03-03");
        page.Body[0].ShouldBe("Paragraph: The ferry sank in a storm on Monday, officials said.");
    }
}
