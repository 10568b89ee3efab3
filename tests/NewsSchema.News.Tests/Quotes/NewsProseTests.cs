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
    [InlineData("“We are late,” according to Rosa Lind, head of the Board.", "direct: We are late, | Rosa Lind | according to")]
    [InlineData("According to the report, which came out on Friday, the Board was late.", "indirect: the Board was late | the report | According to")]
    [InlineData("In the words of Rosa Lind, the town is “sinking.”", "mixed: the town is “sinking.” | Rosa Lind | In the words of")]
    [InlineData("The vote was, in Reed's words, “a sham.”", "mixed: The vote was / a sham. | Reed's | words")]
    [InlineData("The rope is old, as Reed puts it.", "indirect: The rope is old | Reed | puts it")]
    [InlineData("Reed's answer? “The vote was fair.”", "direct: The vote was fair. | Reed's | -")]
    [InlineData("“You lied to me,” Lind interjected.", "direct: You lied to me, | Lind | -")]
    [InlineData("“You lied to me,” interjected Lind.", "direct: You lied to me, | Lind | -")]
    [InlineData("“It sank!” Lind, the mayor of Portwell, said.", "direct: It sank! | Lind | said")]
    [InlineData("“It sank,” tweeted @rosalind, the Board's chair.", "direct: It sank, | @rosalind | tweeted")]
    [InlineData("Part of the problem, say experts, is the rope.", "indirect: Part of the problem / is the rope | experts | say")]
    [InlineData("To Lind, the rope is “a disaster.”", "direct: a disaster. | Lind | -")]
    [InlineData("The governor said Democrats and the media are to blame for focusing on it.", "indirect: Democrats and the media are to blame for focusing on it | The governor | said")]
    [InlineData("“I don't know,” said Lind of the rope.", "direct: I don't know, | Lind | said")]
    [InlineData("Lind's own party calls her “unfit.”", "mixed: her “unfit.” | Lind's own party | calls")]
    [InlineData("Someone in the crowd yelled “You're late!”", "direct: You're late! | Someone | yelled")]
    [InlineData("Lind's tweet: “We are late.”", "direct: We are late. | Lind's | -")]
    [InlineData("Lind told Marsh and Reed the rope was old.", "indirect: the rope was old | Lind | told")]
    [InlineData("The rope, which Lind has said was “old,” sank.", "mixed: was “old,” | Lind | said")]
    public void One_attribution(string text, string expected) => Found.In(text).Lines.ShouldBe([expected]);

    [Fact]
    public void A_question_in_a_fronted_clause_ends_at_its_comma() =>
        Found.In("When a reporter asked whether he would resign, Marsh shook his head. “No,” he said.").Lines
            .ShouldBe(["indirect: whether he would resign | a reporter | asked", "direct: No, | he | said"]);

    [Theory]
    [InlineData("The vote was denounced by Reed as “a sham.”", "direct: a sham. | Reed | denounced")]
    [InlineData("The vote was called “a sham” by Tom Reed, a member of the Board.", "direct: a sham | Tom Reed | called")]
    [InlineData("Lind was accused by Reed of “whining.”", "direct: whining. | Reed | accused")]
    [InlineData("Reed was told by the Board that the rope was old.", "indirect: the rope was old | the Board | told")]
    public void A_passive_names_its_speaker_after_by(string text, string expected) => Found.In(text).Lines.ShouldBe([expected]);

    [Theory]
    [InlineData("Lind called him a coward.", "indirect: him a coward | Lind | called")]
    [InlineData("Lind called the plan a sham.", "indirect: the plan a sham | Lind | called")]
    [InlineData("Lind described the plan as a sham.", "indirect: the plan as a sham | Lind | described")]
    public void What_somebody_is_called_needs_no_marks(string text, string expected) => Found.In(text).Lines.ShouldBe([expected]);

    [Fact]
    public void Who_asked_in_passing_is_not_said() =>
        Found.In("Lind, asked whether Reed lied, said: “Yes.”").Lines.ShouldBe(["indirect: whether Reed lied | - | asked", "direct: Yes. | Lind | said"]);

    [Fact]
    public void A_participle_after_an_inverted_clause_has_its_speaker() =>
        Found.In("“The vote was fair,” said Reed, adding: “We checked it twice.”").Lines.ShouldBe(["direct: The vote was fair, | Reed | said", "direct: We checked it twice. | Reed | adding"]);

    [Fact]
    public void A_fronted_clause_ends_at_its_comma() =>
        Found.In("Hours after Lind said the rope was “old,” Reed said it was “new.”").Lines
            .ShouldBe(["mixed: the rope was “old,” | Lind | said", "mixed: it was “new.” | Reed | said"]);

    [Fact]
    public void Who_asked_does_not_reply()
    {
        var found = Found.In("“Are you late?” Tom Reed asked Rosa Lind. “No,” she replied.");
        found.Findings.Quotes.Select(quote => found.Text(quote.Speaker?.Name)).ShouldBe(["Tom Reed", "Rosa Lind"]);
    }

    [Fact]
    public void A_paragraph_about_somebody_new_leads_to_the_passage_after_it() =>
        Found.In("“It was the tide,” Tom Reed said.", "But Ana Ruiz, a nurse, was not so sure.", "“I think it was the rope.”").Lines
            .ShouldBe(["direct: It was the tide, | Tom Reed | said", "direct: I think it was the rope. | Ana Ruiz | -"]);

    [Fact]
    public void A_sentence_about_somebody_else_changes_the_speaker() =>
        Found.In("“It was old,” Tom Marsh said. Rosa Reed shook her head. “Tom knows better than I do.”").Lines
            .ShouldBe(["direct: It was old, | Tom Marsh | said", "direct: Tom knows better than I do. | Rosa Reed | -"]);

    [Fact]
    public void Two_speakers_in_one_sentence_are_two_quotes() =>
        Found.In("Experts warn that the pier could collapse, and some say it should be closed.").Lines
            .ShouldBe(["indirect: the pier could collapse | Experts | warn", "indirect: it should be closed | some | say"]);

    [Fact]
    public void A_quotation_after_a_small_action_stays_with_its_speaker() =>
        Found.In("“We lost,” conceded Lind. Then she smiled. “But we learned.”").Lines.ShouldBe(["direct: We lost, / But we learned. | Lind | conceded"]);
}
