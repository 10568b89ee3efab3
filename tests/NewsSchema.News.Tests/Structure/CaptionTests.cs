using NewsSchema.News.Conversion;
using NewsSchema.News.Conversion.Language;
using NewsSchema.News.Conversion.Parsing;
using NewsSchema.News.Conversion.Structure;

namespace NewsSchema.News.Tests.Structure;

public class CaptionTests
{
    [Theory]
    [InlineData("Boats leave the pier. REUTERS/Lena Voss", "REUTERS", "Lena Voss", null, false)]
    [InlineData("Boats leave the pier. Lena Voss/AFP/Getty Images", "Getty Images", "Lena Voss", null, false)]
    [InlineData("Boats leave the pier. Harbour Board/Handout via REUTERS", "REUTERS", null, "Harbour Board", true)]
    [InlineData("Boats leave the pier (Photo: Lena Voss)", null, "Lena Voss", null, false)]
    [InlineData("Boats leave the pier. Photo by Lena Voss", null, "Lena Voss", null, false)]
    [InlineData("Boats leave the pier. Courtesy of the Harbour Board", null, null, "the Harbour Board", false)]
    [InlineData("Boats leave the pier. (AP Photo/Lena Voss)", "AP", "Lena Voss", null, false)]
    [InlineData("Boats leave the pier. ZUMAPRESS.com", "ZUMAPRESS.com", null, null, false)]
    [InlineData("Boats leave the pier. via REUTERS", "REUTERS", null, null, false)]
    [InlineData("Boats leave the pier.AFP via Getty Images", "Getty Images", null, null, false)]
    [InlineData("Boats leave the pier — Picture by Lena Voss", null, "Lena Voss", null, false)]
    [InlineData("Boats leave the pier. [Lena Voss/AFP]", "AFP", "Lena Voss", null, false)]
    [InlineData("Boats leave the pier. REUTERS/Lena Voss Purchase Licensing Rights", "REUTERS", "Lena Voss", null, false)]
    public void The_credit_says_who(string line, string? agency, string? creator, string? provider, bool handout)
    {
        var caption = Parse(line);
        line[caption.Text.Start..caption.Text.End].TrimEnd('.').ShouldBe("Boats leave the pier");
        Slice(line, caption.Agency).ShouldBe(agency);
        Slice(line, caption.Creator).ShouldBe(creator);
        Slice(line, caption.Provider).ShouldBe(provider);
        caption.Handout.ShouldBe(handout);
    }

    [Theory]
    [InlineData("The pier is seen in Portwell, Norland, on March 3, 2031. REUTERS/Lena Voss", "2031-03-03", "taken", "Portwell, Norland")]
    [InlineData("Boats leave in this handout image released March 3, 2031. Harbour Board via REUTERS", "2031-03-03", "released", null)]
    [InlineData("The pier in Portwell. File photo: Lena Voss/The Post", null, null, null)]
    public void The_text_says_when_and_where(string line, string? date, string? kind, string? place)
    {
        var caption = Parse(line);
        caption.Date.ShouldBe(date);
        if (kind is not null)
            caption.DateKind.ShouldBe(kind);
        Slice(line, caption.Place).ShouldBe(place);
    }

    [Theory]
    [InlineData("The pilot told Tide Radio that the rope was old.")]
    [InlineData("“Mr. Marsh was late,” she said. ― Karin Holm")]
    [InlineData("The board called it “Mostly True.”")]
    [InlineData("Was the rope old?")]
    public void Sentences_have_no_credit(string line)
    {
        using var page = new PageText(line);
        CreditFinder.AtEnd(page.Read(new TextRange(0, line.Length))).ShouldBeNull();
    }

    [Theory]
    [InlineData("Getty Images", true)]
    [InlineData("Image Credits: Tidewater", true)]
    [InlineData("(Norland Times)", true)]
    [InlineData("Lena Voss | AFP | Getty Images", true)]
    [InlineData("The rope was old and nobody had looked at it", false)]
    public void A_block_may_be_a_credit(string line, bool expected)
    {
        using var page = new PageText(line);
        (CreditFinder.WholeBlock(page.Read(new TextRange(0, line.Length))) == CreditStrength.Strong).ShouldBe(expected);
    }

    [Fact]
    public void Adjacent_captions_amid_the_text_are_two_media()
    {
        var page = ReadPage.Of(Seeds.Read("tabloid-harbour-crane.txt"));
        page.Captions.ShouldBe([
            "The crane came down on an empty grain shed on the north quay.",
            "Firefighters cut through the cab to reach the driver.",
            "Rosa Lind said the union had written to the board twice.",
        ]);
        page.Credits.ShouldBe(["Lena Voss/AFP", "Portwell Fire Brigade/Handout via REUTERS", "Picture: Jun Ito"]);
    }

    [Fact]
    public void A_credit_on_its_own_line_belongs_to_the_caption_before_it()
    {
        var page = ReadPage.Of("""
            Ferry sinks off Portwell, all aboard rescued

            The ferry sank in rough water off Portwell on Monday, officials said, but nobody was hurt.

            Boats leave the pier in Portwell

            Getty Images

            All 41 people aboard were taken to the harbour by fishing boats, the coast guard said.

            The inquiry will begin next week, according to the ministry of transport in Norhaven.
            """);
        page.Captions.ShouldBe(["Boats leave the pier in Portwell"]);
        page.Credits.ShouldBe(["Getty Images"]);
    }

    private static LaidOutCaption Parse(string line)
    {
        using var page = new PageText(line);
        var split = CreditFinder.AtEnd(page.Read(new TextRange(0, line.Length))).ShouldNotBeNull();
        return CaptionParser.Parse(page, Ranges.Trim(line, 0, split.TextEnd), split.Credit);
    }

    private static string? Slice(string line, TextRange? range) => range is { } r ? line[r.Start..r.End] : null;
}
