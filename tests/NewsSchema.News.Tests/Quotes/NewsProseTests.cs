namespace NewsSchema.News.Tests.Quotes;

/// <summary>Longer sentences as news has them: insertions, party labels, fronted clauses, papers that speak for their authors.</summary>
public sealed class NewsProseTests
{
    [Theory]
    [InlineData("“The harbour is closed,” Marsh, a 45-year-old father of three from Millbay, told the Tidewater Post in an interview Tuesday.", "direct: The harbour is closed, | Marsh | told")]
    [InlineData("Rep. Ana Ruiz, D-Millbay, who voted against the bill, said: “It's a sham.”", "direct: It's a sham. | Rep. Ana Ruiz | said")]
    [InlineData("The pilots union's president, Tom Reed, 52, of Millbay, said members were “furious.”", "mixed: members were “furious.” | Tom Reed | said")]
    [InlineData("In an email to supporters, Lind's campaign manager Tom Reed wrote that the “fight is not over.”", "mixed: the “fight is not over.” | Lind's campaign manager Tom Reed | wrote")]
    [InlineData("Marsh, in a letter to the Board that was obtained by Tide Radio, wrote: “We are out of time.”", "direct: We are out of time. | Marsh | wrote")]
    [InlineData("“I want to be clear,” the president said Monday at the White House, “we will act.”", "direct: I want to be clear, / we will act. | the president | said")]
    [InlineData("\"What do they want?\" Marsh asked. \"Our boats? Our homes?\"", "direct: What do they want? / Our boats? Our homes? | Marsh | asked")]
    [InlineData("Reed — who left the Board in 2019 — said the plan “makes no sense.”", "mixed: the plan “makes no sense.” | Reed | said")]
    [InlineData("“Old,” a woman on the pier in Portwell said.", "direct: Old, | a woman on the pier | said")]
    [InlineData("Protesters marching through the streets chanted “Fix the pier!”", "direct: Fix the pier! | Protesters | chanted")]
    [InlineData("Though the rope was old, Lind said, replacing it would take a year.", "indirect: Though the rope was old / replacing it would take a year | Lind | said")]
    public void One_attribution(string text, string expected) => Found.In(text).Lines.ShouldBe([expected]);

    [Fact]
    public void A_question_in_a_fronted_clause_ends_at_its_comma() =>
        Found.In("When a reporter asked whether he would resign, Marsh shook his head. “No,” he said.").Lines
            .ShouldBe(["indirect: whether he would resign | a reporter | asked", "direct: No, | he | said"]);

    [Fact]
    public void Two_speakers_in_one_sentence_are_two_quotes() =>
        Found.In("Experts warn that the pier could collapse, and some say it should be closed.").Lines
            .ShouldBe(["indirect: the pier could collapse | Experts | warn", "indirect: it should be closed | some | say"]);

    [Fact]
    public void A_quotation_after_a_small_action_stays_with_its_speaker() =>
        Found.In("“We lost,” conceded Lind. Then she smiled. “But we learned.”").Lines.ShouldBe(["direct: We lost, / But we learned. | Lind | conceded"]);
}
