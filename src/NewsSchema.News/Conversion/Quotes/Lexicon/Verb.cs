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

[Flags]
internal enum VerbForms : byte
{
    None = 0,
    Base = 1,
    Third = 2,
    Past = 4,
    Participle = 8,
    Ing = 16,
}

/// <summary>A reporting verb. <paramref name="Leads"/> are the prepositions and particles that lead to its content ("called for").</summary>
internal sealed record Verb(string Lemma, VerbGrade Grade, VerbFrames Frames, IReadOnlyList<string> Leads)
{
    public bool Has(VerbFrames frame) => (Frames & frame) != 0;
}
