using NewsSchema.News.Conversion;

namespace NewsSchema.News.Tests.Structure;

public class StructureReaderTests
{
    [Fact]
    public void A_scraped_wire_page_is_taken_apart()
    {
        var page = ReadPage.Of(Seeds.Read("wire-page-ferry.txt"));
        page.Headline.ShouldBe("Ferry sinks off Portwell, all 41 aboard rescued");
        page.Authors.ShouldBe(["Lena Voss", "Jun Ito"]);
        page.Slice(page.Layout.Bylines[0].Organization).ShouldBe("Reuters");
        page.Layout.Published!.Value.ShouldBe("2031-03-03T18:05:09+06:00");
        page.Layout.Media.ShouldHaveSingleItem().DateKind.ShouldBe("released");
        page.Body.Where(block => block.StartsWith("ListItem", StringComparison.Ordinal)).Count().ShouldBe(3);
        page.Notices.ShouldBe(["Boilerplate: Please accept cookies to continue.", "Boilerplate: Please select your preferences to subscribe."]);
    }

    [Fact]
    public void Agency_copy_has_dateline_summary_and_trailer()
    {
        var page = ReadPage.Of(Seeds.Read("agency-copy-rail-strike.txt"));
        page.Headline.ShouldStartWith("UPDATE 2-Norland rail unions");
        page.Standfirst.ShouldNotBeNull().ShouldStartWith("Deal covers 18,000 staff");
        page.Slice(page.Layout.Dateline?.Range).ShouldBe("NORHAVEN, March 4 (Reuters) -");
        page.Layout.Dateline!.Date.ShouldBeNull();
        page.Authors.ShouldBe(["Lena Voss", "Jun Ito", "Pia Wolf", "Tom Aldous"]);
        page.Body.ShouldContain("Heading: LONG NIGHT");
        page.Notices.ShouldContain("Advisory: (Adds union comment, details on pay)");
    }

    [Fact]
    public void A_broadsheet_page_has_section_standfirst_and_headings()
    {
        var page = ReadPage.Of(Seeds.Read("broadsheet-water-levy.txt"));
        page.Section.ShouldBe("Politics");
        page.Standfirst.ShouldBe("Treasury wants every household to pay from spring, but rural ministers fear a revolt in the valleys");
        var byline = page.Layout.Bylines[0];
        page.Slice(byline.Authors.ShouldHaveSingleItem().Name).ShouldBe("Helena Marchetti");
        page.Slice(byline.Authors[0].Role).ShouldBe("Political editor");
        page.Layout.Published!.Value.ShouldBe("2031-03-03T06:00+00:00");
        page.Body.ShouldContain("Heading: A reservoir of doubt");
        page.Body.ShouldContain("Heading: The valleys wait");
    }

    [Fact]
    public void An_interview_has_questions_and_answers()
    {
        var page = ReadPage.Of(Seeds.Read("interview-lighthouse-architect.txt"));
        page.Layout.Body.Count(block => block.Kind == BlockKind.Question).ShouldBe(8);
        page.Layout.Body.Count(block => block.Kind == BlockKind.Answer).ShouldBe(8);
        page.Body.ShouldContain("Question: TIDE: You kept its lamp.");
        page.Notices.ShouldContain(notice => notice.Contains("Dev Marsh is a writer for Tidewater"));
    }

    [Fact]
    public void Short_question_and_answer_marks_are_known()
    {
        var page = ReadPage.Of("Pilot talks of the rope\n\nQ: Was the rope old?\n\nA: Yes, it was older than the boat and everybody knew it.\n\nQ: Who knew?\n\nA: Everybody who ever tied a knot in it.\n");
        page.Layout.Body.Select(block => block.Kind).ShouldBe([BlockKind.Question, BlockKind.Answer, BlockKind.Question, BlockKind.Answer]);
    }

    [Fact]
    public void Live_entries_keep_their_headings_and_posts()
    {
        var page = ReadPage.Of(Seeds.Read("live-updates-river-flood.txt"));
        page.Layout.Published.ShouldBeNull();
        page.Notices.ShouldContain("Update: 16:15 GMT");
        page.Body.ShouldContain("Heading: Railway closed between Millbay and Karst");
        page.Layout.Body.Count(block => block.Kind == BlockKind.SocialPost).ShouldBe(2);
        page.Notices[^1].ShouldBe("Update: This live page is now closed.");
    }

    [Fact]
    public void Corrections_and_editors_notes_are_notices_by_kind()
    {
        var page = ReadPage.Of(Seeds.Read("correction-school-meals.txt"));
        page.Layout.Notices.Select(notice => notice.Kind).ShouldContain(NoticeKind.Correction);
        page.Layout.Notices.Select(notice => notice.Kind).ShouldContain(NoticeKind.EditorsNote);
        page.Layout.Notices.Select(notice => notice.Kind).ShouldContain(NoticeKind.Rights);
        page.Layout.Published!.Value.ShouldBe("2031-03-11T09:30-04:00");
        page.Layout.Modified!.Value.ShouldBe("2031-03-12T16:15-04:00");
        page.Authors.ShouldBe(["MARCO DELLWOOD", "PIA WOLF"]);
    }

    [Fact]
    public void Page_furniture_stays_out_of_the_text()
    {
        var page = ReadPage.Of(Seeds.Read("web-page-owl-video.txt"));
        page.Headline.ShouldStartWith("Owl that rode the night bus");
        page.Standfirst.ShouldNotBeNull().ShouldStartWith("A passenger's video");
        page.Authors.ShouldBe(["Anna Byrne"]);
        page.Slice(page.Layout.Bylines[0].Authors[0].Handle).ShouldBe("@annabyrne");
        page.Layout.Published!.Value.ShouldBe("2031-03-05T10:12-05:00");
        page.Body[^1].ShouldStartWith("Paragraph: The video has been set to music");
        page.Body.ShouldNotContain(block => block.Contains("drunks") || block.Contains("fox that learned"));
        page.Layout.Body.Count(block => block.Kind == BlockKind.SocialPost).ShouldBe(2);
    }

    [Fact]
    public void A_caption_list_has_media_with_dates_and_handouts()
    {
        var page = ReadPage.Of(Seeds.Read("caption-list-regatta.txt"));
        page.Layout.Media.Count.ShouldBe(8);
        page.Layout.Media.Count(caption => caption.Handout == true).ShouldBe(1);
        page.Layout.Media[0].Date.ShouldBe("2031-03-02");
        page.Slice(page.Layout.Media[0].Place).ShouldBe("Portwell, Norland");
    }

    [Fact]
    public void A_relative_time_is_kept_as_text()
    {
        var page = ReadPage.Of("Ferry sinks off Portwell, all rescued\n\nNils Aaberg 2 hours ago\n\nThe ferry sank in a storm on Monday, officials said, but nobody was hurt.\n\nAll aboard were rescued by noon, the coast guard said.\n");
        page.Authors.ShouldBe(["Nils Aaberg"]);
        page.Layout.Published.ShouldBeNull();
        page.Notices.ShouldBe(["Boilerplate: 2 hours ago"]);
    }

    [Fact]
    public void An_indented_letter_behind_a_colon_is_a_block_quotation()
    {
        var page = ReadPage.Of("Pilot wrote of the rope\n\nThe pilot said on Monday that she had warned the board.\n\nHer letter to the board read:\n\n        The rope was old. It was old when I came and it will be old when I go.\n\nThe board said it had never received the letter from her.\n");
        page.Body[2].ShouldStartWith("Blockquote: The rope was old.");
    }

    [Theory]
    [InlineData("Ferry sinks")]
    [InlineData("Home\n\nNews\n\nShare\n\nFacebook\n")]
    [InlineData("* * *\n\n___\n")]
    public void A_text_without_a_paragraph_is_refused(string text)
    {
        var source = SourceDecoder.Decode(System.Text.Encoding.UTF8.GetBytes(text), ConversionOptions.Default);
        StructureReader.TryRead(source, ConversionOptions.Default, out _, out var error).ShouldBeFalse();
        error!.Code.ShouldBe("no-paragraph");
    }

    [Fact]
    public void Too_many_blocks_are_refused()
    {
        var source = SourceDecoder.Decode("A headline\n\nOne two three.\n\nFour five six.\n"u8, ConversionOptions.Default);
        StructureReader.TryRead(source, new ConversionOptions { MaxBlocks = 2 }, out _, out var error).ShouldBeFalse();
        error!.Code.ShouldBe("too-many-blocks");
    }
}
