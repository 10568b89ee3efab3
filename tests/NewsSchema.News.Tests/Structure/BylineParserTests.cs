using NewsSchema.News.Conversion;
using NewsSchema.News.Conversion.Language;
using NewsSchema.News.Conversion.Parsing;

namespace NewsSchema.News.Tests.Structure;

public class BylineParserTests
{
    [Theory]
    [InlineData("By Orla Finch and Dev Marsh", "Orla Finch|Dev Marsh", null)]
    [InlineData("Orla Finch, Reuters", "Orla Finch", "Reuters")]
    [InlineData("ORLA FINCH | Tidewater Post", "ORLA FINCH", "Tidewater Post")]
    [InlineData("By Tomas Reed Jr. and Ana de la Paz, MD", "Tomas Reed Jr.|Ana de la Paz, MD", null)]
    [InlineData("By Staff and agencies", "", "Staff and agencies")]
    [InlineData("By Abby Byers", "Abby Byers", null)]
    [InlineData("By STEVE MOORE, ANN BELL & KIM O’HARA-JONES", "STEVE MOORE|ANN BELL|KIM O’HARA-JONES", null)]
    [InlineData("By Tom Davies - Associated Press - Friday, April 28, 2031", "Tom Davies", "Associated Press")]
    [InlineData("Nils Aaberg 2 hours ago", "Nils Aaberg", null)]
    [InlineData("Published: 3 March 2031 | By Lena Voss in Portwell", "Lena Voss", null)]
    [InlineData("Lena Voss and AP", "Lena Voss", "AP")]
    [InlineData("By Lena Voss Associated Press", "Lena Voss", "Associated Press")]
    [InlineData("By: Lena Voss", "Lena Voss", null)]
    [InlineData("By Lena Voss Tide News", "Lena Voss", "Tide News")]
    [InlineData("Lena Voss (now) and Jun Ito (earlier)", "Lena Voss|Jun Ito", null)]
    [InlineData("Lena Voss · Tide News · Posted: Mar 03, 2031 4:00 AM EST", "Lena Voss", "Tide News")]
    public void Names_and_organisation_are_told_apart(string line, string names, string? organization)
    {
        var byline = Parse(line);
        string.Join('|', byline.Authors.Select(author => Slice(line, author.Name))).ShouldBe(names);
        Slice(line, byline.Organization).ShouldBe(organization);
    }

    [Fact]
    public void A_job_becomes_the_role()
    {
        const string line = "Orla Finch, Senior Harbour Correspondent";
        Slice(line, Parse(line).Authors.ShouldHaveSingleItem().Role).ShouldBe("Senior Harbour Correspondent");
    }

    [Fact]
    public void Address_and_handle_go_to_their_author()
    {
        const string line = "By Orla Finch orla@tide.example @orlafinch";
        var author = Parse(line).Authors.ShouldHaveSingleItem();
        Slice(line, author.Name).ShouldBe("Orla Finch");
        Slice(line, author.Email).ShouldBe("orla@tide.example");
        Slice(line, author.Handle).ShouldBe("@orlafinch");
    }

    [Fact]
    public void A_trailer_gives_each_contributor_a_role()
    {
        const string line = "(Additional reporting by Jun Ito in Osaka; editing by Pia Wolf)";
        var authors = Parse(line).Authors;
        authors.Select(author => Slice(line, author.Name)).ShouldBe(["Jun Ito", "Pia Wolf"]);
        authors.Select(author => Slice(line, author.Role)).ShouldBe(["Additional reporting", "editing"]);
    }

    private static ParsedByline Parse(string line)
    {
        using var page = new PageText(line);
        return BylineParser.Parse(page.Read(new TextRange(0, line.Length))).ShouldNotBeNull();
    }

    private static string? Slice(string line, TextRange? range) => range is { } r ? line[r.Start..r.End] : null;
}
