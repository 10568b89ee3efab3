namespace NewsSchema.News.Tests.Quotes;

/// <summary>Rows 38, 39, 42 to 45, 47 to 49 and 58: who speaks, under which name, title and affiliation.</summary>
public sealed class SpeakerTests
{
    [Theory]
    [InlineData("Rosa Lind, head of the Portwell pilots, said the rope was old.", "Rosa Lind", "Rosa Lind", "head", "Portwell pilots")]
    [InlineData("Harbour Board chair Rosa Lind said the rope was old.", "Harbour Board chair Rosa Lind", "Rosa Lind", "chair", "Harbour Board")]
    [InlineData("Norland's transport minister Rosa Lind said the rope was old.", "Norland's transport minister Rosa Lind", "Rosa Lind", "transport minister", "Norland")]
    [InlineData("Transport Minister Rosa Lind said the rope was old.", "Transport Minister Rosa Lind", "Rosa Lind", "Transport Minister", "-")]
    [InlineData("Rosa Lind, the Norland ambassador, said the rope was old.", "Rosa Lind", "Rosa Lind", "Norland ambassador", "-")]
    [InlineData("The Norland ambassador to Portwell, Rosa Lind, said the rope was old.", "The Norland ambassador to Portwell, Rosa Lind", "Rosa Lind", "Norland ambassador to Portwell", "-")]
    [InlineData("Sen. Rosa Lind (R-Fla.) said the rope was old.", "Sen. Rosa Lind (R-Fla.)", "Rosa Lind", "Sen.", "-")]
    [InlineData("Secretary of State Rosa Lind said the rope was old.", "Secretary of State Rosa Lind", "Rosa Lind", "Secretary of State", "-")]
    public void A_person_has_name_title_and_affiliation(string text, string mention, string name, string title, string affiliation)
    {
        var found = Found.In(text);
        var speaker = found.Only.Speaker.ShouldNotBeNull();
        found.Text(speaker.Mention).ShouldBe(mention);
        found.Text(speaker.Name).ShouldBe(name);
        found.Text(speaker.Title).ShouldBe(title);
        found.Text(speaker.Affiliation).ShouldBe(affiliation);
        speaker.Kind.ShouldBe(SpeakerKind.Person);
    }

    [Theory]
    [InlineData("The Harbour Board said the rope was old.", "Organization", "Harbour Board")]
    [InlineData("France said the rope was old.", "Organization", "France")]
    [InlineData("The Kremlin said the rope was old.", "Organization", "Kremlin")]
    [InlineData("Norland officials said the rope was old.", "Group", "Norland officials")]
    [InlineData("Residents said the rope was old.", "Group", "-")]
    [InlineData("An official who declined to be named said the rope was old.", "Unnamed", "-")]
    [InlineData("The Harbour Board and the pilots said the rope was old.", "Group", "Harbour Board and the pilots")]
    public void Bodies_groups_and_unnamed_people_speak(string text, string kind, string name)
    {
        var found = Found.In(text);
        found.Only.Speaker.ShouldNotBeNull().Kind.ToString().ShouldBe(kind);
        found.Text(found.Only.Speaker!.Name).ShouldBe(name);
    }

    [Fact]
    public void An_unnamed_speaker_keeps_office_and_body()
    {
        var found = Found.In("The head of Norland's harbour agency said the rope was old.");
        var speaker = found.Only.Speaker.ShouldNotBeNull();
        speaker.Kind.ShouldBe(SpeakerKind.Unnamed);
        found.Text(speaker.Title).ShouldBe("head");
        found.Text(speaker.Affiliation).ShouldBe("Norland's harbour agency");
        speaker.Name.ShouldBeNull();
    }

    [Fact]
    public void A_short_form_takes_the_longest_name_and_its_title()
    {
        var found = Found.In("Lind said the rope was old.", "Harbour Board chair Rosa Lind left on Friday.");
        found.Text(found.Only.Speaker?.Name).ShouldBe("Rosa Lind");
        found.Text(found.Only.Speaker?.Title).ShouldBe("chair");
        found.Text(found.Only.Speaker?.Mention).ShouldBe("Lind");
    }

    [Fact]
    public void A_pronoun_means_the_last_person_who_was_subject()
    {
        var found = Found.In("Rosa Lind left the pier on Friday.", "She said the rope was old.");
        found.Text(found.Only.Speaker?.Mention).ShouldBe("She");
        found.Text(found.Only.Speaker?.Name).ShouldBe("Rosa Lind");
    }

    [Fact]
    public void Gender_in_the_text_decides_between_two()
    {
        var found = Found.In("Mr. Dev Marsh met Mrs. Rosa Lind on the pier.", "He said the rope was old.");
        found.Text(found.Only.Speaker?.Name).ShouldBe("Dev Marsh");
    }

    [Fact]
    public void Two_equal_candidates_leave_the_pronoun_unnamed()
    {
        var found = Found.In("Dev Marsh and Tom Reed left the pier.", "He said the rope was old.");
        found.Only.Speaker.ShouldNotBeNull().Name.ShouldBeNull();
        found.Codes.ShouldContain("ambiguous-pronoun");
    }

    [Fact]
    public void Both_means_the_pair_before()
    {
        var found = Found.In("The Board met NATO and France on Friday; both said it was old.");
        found.Only.Speaker.ShouldNotBeNull().Kind.ShouldBe(SpeakerKind.Group);
        found.Text(found.Only.Speaker!.Name).ShouldBe("NATO and France");
    }

    [Theory]
    [InlineData("Lind told reporters the rope was old.", "reporters", "-")]
    [InlineData("Lind told Tide Radio that the rope was old.", "Tide Radio", "Tide Radio")]
    public void The_press_that_was_told_is_via(string text, string via, string name)
    {
        var found = Found.In(text);
        found.Line(found.Only).ShouldBe("indirect: the rope was old | Lind | told");
        found.Text(found.Only.Via?.Range).ShouldBe(via);
        found.Text(found.Only.Via?.Name).ShouldBe(name);
        found.Only.Via?.Relation.ShouldBe(ViaRelation.Told);
    }

    [Theory]
    [InlineData("In a statement, the Board said: \"The rope was old.\"", "the Board")]
    [InlineData("Lind released a letter that said the rope was old.", "Lind")]
    [InlineData("The Board issued a statement saying the rope was old.", "The Board")]
    public void The_agent_speaks_not_the_paper(string text, string speaker)
    {
        var found = Found.In(text);
        found.Text(found.Only.Speaker?.Mention).ShouldBe(speaker);
    }

    [Theory]
    [InlineData("Lind, Marsh and Reed said the rope was old.", "Lind, Marsh and Reed")]
    [InlineData("Lind, Marsh, and Reed said the rope was old.", "Lind, Marsh, and Reed")]
    [InlineData("The candidate for the Nov. 8 election said the rope was old.", "The candidate for the Nov. 8 election")]
    [InlineData("When pressed, the mother of three said the rope was old.", "the mother of three")]
    [InlineData("A senior official familiar with the plan said the rope was old.", "A senior official")]
    [InlineData("A person who was briefed on the plan said the rope was old.", "A person")]
    [InlineData("Some in the Board say the rope was old.", "Some")]
    [InlineData("“The rope was old,” said another.", "another")]
    [InlineData("“The rope was old,” said Reed's wife, Ana Ruiz.", "Reed's wife, Ana Ruiz")]
    [InlineData("Despite its age, “the rope held,” harbour defender Rosa Lind said.", "harbour defender Rosa Lind")]
    [InlineData("While Lind slept, the Board met, saying the rope was old.", "the Board")]
    public void All_words_of_the_speaker(string text, string speaker)
    {
        var found = Found.In(text);
        found.Text(found.Only.Speaker?.Mention).ShouldBe(speaker);
    }

    [Theory]
    [InlineData("Sam Benning left. Benning said he was tired.", "Sam Benning")]
    [InlineData("James Cook met Ann Kelly. Kelly said it was late.", "Ann Kelly")]
    [InlineData("Ann Kelly met James Cook. Cook said it was late.", "James Cook")]
    public void A_surname_that_is_an_ordinary_word_is_a_name_where_the_article_has_it(string text, string name)
    {
        var found = Found.In(text);
        found.Text(found.Only.Speaker?.Name).ShouldBe(name);
    }

    [Fact]
    public void A_forgotten_comma_does_not_hide_the_name()
    {
        var found = Found.In("Rosa Lind, a pilot from Portwell said the rope was old.");
        found.Text(found.Only.Speaker?.Mention).ShouldBe("Rosa Lind");
    }
}
