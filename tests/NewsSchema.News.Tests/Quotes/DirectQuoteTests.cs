namespace NewsSchema.News.Tests.Quotes;

/// <summary>Rows 23 to 31 and 35 to 37 of the conventions: where the cue stands and how far the words go.</summary>
public sealed class DirectQuoteTests
{
    [Theory]
    [InlineData("\"The tide turned,\" the pilot said.", "direct: The tide turned, | the pilot | said")]
    [InlineData("\"The tide turned,\" said pilot Rosa Lind.", "direct: The tide turned, | pilot Rosa Lind | said")]
    [InlineData("Lind said: \"The tide turned.\"", "direct: The tide turned. | Lind | said")]
    [InlineData("Lind said, \"The tide turned.\"", "direct: The tide turned. | Lind | said")]
    [InlineData("\"The tide,\" Lind said, \"turned at noon.\"", "direct: The tide, / turned at noon. | Lind | said")]
    [InlineData("\"It turned,\" Lind said. \"We lost the rope.\"", "direct: It turned, / We lost the rope. | Lind | said")]
    [InlineData("\"Did it turn?\" Lind asked the harbour pilots on Friday.", "direct: Did it turn? | Lind | asked")]
    [InlineData("\"It sank!\" Lind said.", "direct: It sank! | Lind | said")]
    [InlineData("Lind, waving from the pier, told the crew \"let go of the rope now\".", "direct: let go of the rope now | Lind | told")]
    public void The_cue_stands_before_after_or_amid_the_words(string text, string expected) => Found.In(text).Lines.ShouldBe([expected]);

    [Fact]
    public void A_second_cue_makes_a_second_quote() =>
        Found.In("\"It turned,\" Lind said, adding that \"nobody was to blame.\"").Lines.ShouldBe(
        [
            "direct: It turned, | Lind | said",
            "direct: nobody was to blame. | Lind | adding",
        ]);

    [Fact]
    public void A_passage_in_a_paragraph_of_its_own_keeps_the_last_speaker()
    {
        var found = Found.In("\"It turned,\" said pilot Rosa Lind.", "\"The rope snapped.\"");
        found.Lines.ShouldBe(["direct: It turned, | pilot Rosa Lind | said", "direct: The rope snapped. | pilot Rosa Lind | -"]);
        found.Codes.ShouldContain("floating-quote");
    }

    [Fact]
    public void An_open_mark_at_the_end_of_a_paragraph_goes_on_in_the_next() =>
        Found.In("\"We waited.", "\"Then it sank,\" Lind said.").Lines.ShouldBe(["direct: We waited. / Then it sank, | Lind | said"]);

    [Fact]
    public void An_attributed_open_mark_goes_on_in_the_next_paragraph() =>
        Found.In("Lind said: “We waited.", "“Then it sank.”").Lines.ShouldBe(["direct: We waited. / Then it sank. | Lind | said"]);

    [Fact]
    public void A_paragraph_that_ends_in_a_colon_leads_to_the_next() =>
        Found.In("The Portwell Harbour Board wrote:", "\"The rope was old and nobody looked at it.\"").Lines
            .ShouldBe(["direct: The rope was old and nobody looked at it. | The Portwell Harbour Board | -"]);

    [Theory]
    [InlineData("\"He yelled 'cut it' at me,\" Lind said.", "direct: He yelled 'cut it' at me, | Lind | said")]
    [InlineData("“He yelled ‘cut it’ at me,” Lind said.", "direct: He yelled ‘cut it’ at me, | Lind | said")]
    [InlineData("“She said that “cut it” was an order,” Lind said.", "direct: She said that “cut it” was an order, | Lind | said")]
    public void Nested_marks_stay_inside(string text, string expected) => Found.In(text).Lines.ShouldBe([expected]);

    [Theory]
    [InlineData("Lind said \"[t]he rope was old and worn.\"", "direct: [t]he rope was old and worn. | Lind | said")]
    [InlineData("\"It turned … and sank,\" Lind said.", "direct: It turned … and sank, | Lind | said")]
    [InlineData("\"We was late [sic],\" Lind said.", "direct: We was late [sic], | Lind | said")]
    public void The_words_are_never_rewritten(string text, string expected) => Found.In(text).Lines.ShouldBe([expected]);

    [Fact]
    public void A_name_after_a_dash_speaks() =>
        Found.In("\"The rope was old.\" — Rosa Lind").Lines.ShouldBe(["direct: The rope was old. | Rosa Lind | -"]);

    [Fact]
    public void A_transcript_label_inside_the_marks_is_the_speaker() =>
        Found.In("\"LIND: The rope was old.\"").Lines.ShouldBe(["direct: The rope was old. | LIND | -"]);
}
