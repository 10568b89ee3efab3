namespace NewsSchema.News.Conversion.Quotes.Lexicon;

/// <summary>How far a verb reports on its own.</summary>
internal enum VerbGrade
{
    /// <summary>Needs quotation marks in its content or an explicit that-clause.</summary>
    Weak,

    /// <summary>Needs quotation marks in its content.</summary>
    Marked,

    /// <summary>Reports on its own.</summary>
    Core,
}

/// <summary>What may follow a reporting verb as its content.</summary>
[Flags]
internal enum VerbFrames
{
    None = 0,
    Clause = 1,
    Np = 2,
    Infinitive = 4,
    Hearer = 8,
    Object = 16,
    As = 32,
    Invert = 64,
    It = 128,
}

/// <summary>A reporting verb. <paramref name="leads"/> are the prepositions and particles that lead to its content ("called for").</summary>
internal sealed class Verb(string lemma, VerbGrade grade, VerbFrames frames, Form[] leads)
{
    public string Lemma => lemma;

    public VerbGrade Grade => grade;

    public bool Has(VerbFrames frame) => (frames & frame) != 0;

    public bool IsLedBy(Form form) => Array.IndexOf(leads, form) >= 0;
}
