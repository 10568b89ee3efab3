namespace NewsSchema.Benchmarks.Workload;

/// <summary>Sentences of a made-up newsroom, with the marks and letters that news has beside plain ASCII.</summary>
internal sealed class Prose(Dice dice)
{
    private static readonly string[] Words =
    [
        "harbour", "council", "ferry", "bridge", "orchard", "budget", "tram", "vote", "school", "flood", "market", "museum", "union", "strike", "mayor", "river",
        "the", "a", "of", "to", "and", "in", "for", "on", "that", "with", "was", "had", "would", "after", "before", "under", "new", "old", "late", "early", "second",
        "opened", "closed", "delayed", "approved", "rejected", "repaired", "counted", "moved", "residents", "engineers", "teachers", "drivers", "fishermen", "visitors",
    ];

    private static readonly string[] OddWords = ["café", "naïve", "façade", "Århus", "zürichois", "señor", "€40m", "½-mile", "東京", "Łódź", "😀"];
    private static readonly string[] Given = ["Ilsa", "Tomás", "Renske", "Okoro", "Wilhelmina", "Petra", "Joaquín", "Ander", "Maud", "Yusuf"];
    private static readonly string[] Family = ["Varga", "Brandt", "Okonkwo", "de Wit", "Halloran", "Núñez", "Ostrow", "Pell", "Tindale", "Ørsted"];

    public string Name() => $"{dice.Pick(Given)} {dice.Pick(Family)}";

    public string Sentence(int least, int end)
    {
        var words = Enumerable.Range(0, dice.Between(least, end)).Select(_ => dice.Pick(dice.Between(0, 80) == 0 ? OddWords : Words)).ToList();
        var sentence = string.Join(' ', words);
        return (char.ToUpperInvariant(sentence[0]) + sentence[1..]) + dice.Between(0, 12) switch
        {
            0 => $", as the town’s {dice.Pick(Words)} showed.",
            1 => $" – “{dice.Pick(Words)} {dice.Pick(Words)}”, said {Name()}.",
            2 => $" \"{dice.Pick(Words)} {dice.Pick(Words)},\" {Name()} said.",
            _ => ".",
        };
    }

    public string Paragraph() => string.Join(' ', Enumerable.Range(0, dice.Between(1, 5)).Select(_ => Sentence(8, 24)));
}
