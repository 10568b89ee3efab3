namespace NewsSchema.News.Tests.Quotes;

/// <summary>Rows 54 to 57: headlines, questions and answers, block quotes, posts; and captions.</summary>
public sealed class PlaceTests
{
    [Theory]
    [InlineData("'It turned': Lind blames rope", "direct: It turned | Lind | -")]
    [InlineData("Rope was old, says Lind", "indirect: Rope was old | Lind | says")]
    [InlineData("Lind: Rope was old", "indirect: Rope was old | Lind | -")]
    [InlineData("Lind insists ‘we don’t want ropes’ as pier burns", "direct: we don’t want ropes | Lind | insists")]
    public void Headlines_quote_with_and_without_a_cue(string headline, string expected)
    {
        var found = Found.InHeadline(headline, "The pier burned on Friday.");
        found.Lines.ShouldBe([expected]);
        found.Only.In.ShouldBe(QuoteIn.Headline);
    }

    [Fact]
    public void A_headline_in_title_case_gives_no_false_names()
    {
        var found = Found.InHeadline("Board Chair Rosa Lind Says Rope Was Old", "Rosa Lind waved.");
        found.Lines.ShouldBe(["indirect: Rope Was Old | Board Chair Rosa Lind | Says"]);
        found.Text(found.Only.Speaker?.Name).ShouldBe("Rosa Lind");
    }

    [Fact]
    public void Captions_quote_too()
    {
        var found = Found.InCaption("Rosa Lind insisted that the rope was old.", "The pier burned.");
        found.Lines.ShouldBe(["indirect: the rope was old | Rosa Lind | insisted"]);
        found.Only.In.ShouldBe(QuoteIn.Caption);
    }

    [Fact]
    public void A_label_in_capitals_speaks_its_paragraph() =>
        Found.In("TIDE RADIO: Was it old?", "LIND: Yes. It was very old.").Lines.ShouldBe(["indirect: Was it old? | TIDE RADIO | -", "indirect: Yes. It was very old | LIND | -"]);

    [Fact]
    public void A_block_quote_belongs_to_the_sentence_that_leads_to_it() =>
        Found.InBlocks((BlockKind.Paragraph, "Rosa Lind wrote in her letter:"), (BlockKind.Blockquote, "The rope was old. Nobody looked.")).Lines
            .ShouldBe(["indirect: The rope was old. Nobody looked. | Rosa Lind | -"]);

    [Theory]
    [InlineData("\"Rope gone,\" Lind tweeted.", "direct: Rope gone, | Lind | tweeted")]
    [InlineData("Lind tweeted: “Rope gone.”", "direct: Rope gone. | Lind | tweeted")]
    public void Posts_have_their_verbs(string text, string expected) => Found.In(text).Lines.ShouldBe([expected]);

    [Fact]
    public void An_embedded_post_names_its_writer_after_a_dash() =>
        Found.InBlocks((BlockKind.SocialPost, "Rope gone for good — R. Lind (@rlind) March 3, 2031")).Lines.ShouldBe(["indirect: Rope gone for good | R. Lind | -"]);
}
