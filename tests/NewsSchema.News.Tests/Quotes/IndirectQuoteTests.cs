namespace NewsSchema.News.Tests.Quotes;

/// <summary>Rows 33, 34, 40, 41, 46 and 50 to 53: partial, indirect and shared attributions, and what is none.</summary>
public sealed class IndirectQuoteTests
{
    [Theory]
    [InlineData("Lind said the rope was old.", "indirect: the rope was old | Lind | said")]
    [InlineData("Lind said that the rope was old.", "indirect: the rope was old | Lind | said")]
    [InlineData("The rope was old, Lind said.", "indirect: The rope was old | Lind | said")]
    [InlineData("The rope was old, said Rosa Lind, a pilot.", "indirect: The rope was old | Rosa Lind | said")]
    [InlineData("The rope, Lind said, was old.", "indirect: The rope / was old | Lind | said")]
    [InlineData("Lind said, without details, that it was old.", "indirect: it was old | Lind | said")]
    [InlineData("On Friday Lind again said in a statement that it was old.", "indirect: it was old | Lind | said")]
    [InlineData("Lind went on to say the rope was old.", "indirect: the rope was old | Lind | say")]
    [InlineData("The rope was old, according to the Harbour Board.", "indirect: The rope was old | the Harbour Board | according to")]
    [InlineData("According to the Harbour Board, the rope was old.", "indirect: the rope was old | the Harbour Board | According to")]
    [InlineData("Asked about the rope, Lind left.", "indirect: the rope | - | Asked")]
    [InlineData("Lind asked whether the rope was old.", "indirect: whether the rope was old | Lind | asked")]
    public void Plain_cues_report(string text, string expected) => Found.In(text).Lines.ShouldBe([expected]);

    [Theory]
    [InlineData("Lind called the rope \"useless.\"", "mixed: the rope \"useless.\" | Lind | called", "useless.")]
    [InlineData("Lind said there was \"something\" in the letter from the Board.", "mixed: there was \"something\" in the letter from the Board | Lind | said", "something")]
    [InlineData("The Board described the report as \"nonsense.\"", "mixed: the report as \"nonsense.\" | The Board | described", "nonsense.")]
    public void Partly_quoted_content_is_the_whole_clause(string text, string expected, string verbatim)
    {
        var found = Found.In(text);
        found.Lines.ShouldBe([expected]);
        found.Verbatim(found.Only).ShouldBe([verbatim]);
    }

    [Fact]
    public void One_subject_speaks_twice() =>
        Found.In("Lind said the rope was old and urged calm.").Lines.ShouldBe(["indirect: the rope was old | Lind | said", "indirect: calm | Lind | urged"]);

    [Fact]
    public void A_concession_and_its_main_clause_are_two() =>
        Found.In("While Lind said the rope was old, she added that nobody knew.").Lines.ShouldBe(["indirect: the rope was old | Lind | said", "indirect: nobody knew | she | added"]);

    [Fact]
    public void The_last_clause_speaks_for_the_sentence() =>
        Found.In("Lind told the crew the rope was old, an official said.").Lines.ShouldBe(["indirect: Lind told the crew the rope was old | an official | said"]);

    [Fact]
    public void The_outlet_beside_another_cue_is_via()
    {
        var found = Found.In("\"It turned,\" Rosa Lind said, according to Tide Radio.");
        found.Line(found.Only).ShouldBe("direct: It turned, | Rosa Lind | said");
        found.Text(found.Only.Via?.Range).ShouldBe("Tide Radio");
        found.Only.Via?.Relation.ShouldBe(ViaRelation.AccordingTo);
    }

    [Theory]
    [InlineData("Lind did not comment.")]
    [InlineData("Lind declined to comment.")]
    [InlineData("Lind never said the rope was old.")]
    [InlineData("The so-called \"smart buoy\" failed on Friday.")]
    [InlineData("She read \"Deep Water\" on the pier.")]
    [InlineData("The boat, named \"Rosa\", sank.")]
    [InlineData("The claims were paid and the reports filed.")]
    [InlineData("Norland state officials walked away.")]
    [InlineData("Why do OBR forecasts matter?")]
    [InlineData("There are no indicators that suggest the rope was old.")]
    [InlineData("That claim smacked of hypocrisy.")]
    [InlineData("The band leader called the crew to the stage.")]
    [InlineData("Lind called snap elections for October.")]
    [InlineData("A woman asked not to be named.")]
    [InlineData("She put it down.")]
    [InlineData("Lind called it a day.")]
    [InlineData("Lind described the boat as it sank.")]
    [InlineData("The \"rope gap\" grew last year.")]
    [InlineData("Her book, \"The art of rope,\" sold well.")]
    [InlineData("The term \"rope rage\" is old.")]
    public void Nothing_is_reported(string text) => Found.In(text).Lines.ShouldBeEmpty();

    [Fact]
    public void A_noun_of_saying_reports_with_its_possessor() =>
        Found.In("Lind's claim that the rope was old did not help.").Lines.ShouldHaveSingleItem().ShouldStartWith("indirect: the rope was old");
}
