namespace NewsSchema.News.Conversion.Quotes.Lexicon;

/// <summary>
/// What a word form can be. The names up to <see cref="Work"/> are those of the classes in the word lists under Resources/Quotes; then come what
/// the list of verbs and the ending of an unlisted word say, and what follows from all of it for the word as it is written.
/// </summary>
[Flags]
internal enum WordClass : ulong
{
    None = 0,
    Determiner = 1UL << 0,
    Possessive = 1UL << 1,
    Subject = 1UL << 2,
    Object = 1UL << 3,
    First = 1UL << 4,
    Male = 1UL << 5,
    Female = 1UL << 6,
    Plural = 1UL << 7,
    Relative = 1UL << 8,
    Complementizer = 1UL << 9,
    Conjunction = 1UL << 10,
    Coordinator = 1UL << 11,
    Subordinator = 1UL << 12,
    Preposition = 1UL << 13,
    Auxiliary = 1UL << 14,
    Be = 1UL << 15,
    Have = 1UL << 16,
    Do = 1UL << 17,
    Modal = 1UL << 18,
    Negation = 1UL << 19,
    Adverb = 1UL << 20,
    Time = 1UL << 21,
    TimeLead = 1UL << 22,
    Number = 1UL << 23,
    Quantity = 1UL << 24,
    NoName = 1UL << 25,
    Particle = 1UL << 26,
    ParticleOnly = 1UL << 27,
    Dropped = 1UL << 28,
    Suffix = 1UL << 29,
    Scare = 1UL << 30,
    CommonVerb = 1UL << 31,
    Honorific = 1UL << 32,
    Title = 1UL << 33,
    LowerTitle = 1UL << 34,
    Role = 1UL << 35,
    Group = 1UL << 36,
    Unnamed = 1UL << 37,
    OrgWord = 1UL << 38,
    Outlet = 1UL << 39,
    OrgNoun = 1UL << 40,
    Artefact = 1UL << 41,
    Place = 1UL << 42,
    SpeechNoun = 1UL << 43,
    Abbreviation = 1UL << 44,
    AbbreviationMayEnd = 1UL << 45,
    Work = 1UL << 46,

    /// <summary>A form of a reporting verb.</summary>
    Verb = 1UL << 47,

    /// <summary>A form of a verb that reports on its own.</summary>
    CoreVerb = 1UL << 48,
    BaseForm = 1UL << 49,
    ThirdForm = 1UL << 50,
    PastForm = 1UL << 51,
    ParticipleForm = 1UL << 52,
    IngForm = 1UL << 53,
    VerbForms = BaseForm | ThirdForm | PastForm | ParticipleForm | IngForm,

    /// <summary>An unlisted word in -ed.</summary>
    UnlistedEd = 1UL << 54,
    UnlistedIng = 1UL << 55,

    /// <summary>An unlisted word in -ly: an adverb in nearly all cases.</summary>
    UnlistedAdverb = 1UL << 56,

    /// <summary>Can be part of a noun phrase as noun, name or adjective.</summary>
    NounLike = 1UL << 57,

    /// <summary>A verb form that can carry a clause.</summary>
    Finite = 1UL << 58,

    /// <summary>A capitalised word that can be part of a name.</summary>
    NameWord = 1UL << 59,

    /// <summary>Opens a noun phrase. "that" is left out: it opens a clause far more often than a phrase.</summary>
    PhraseOpener = 1UL << 60,
    LowerAdverb = 1UL << 61,

    /// <summary>A lower-case word that is a verb in most of its uses.</summary>
    PlainVerb = 1UL << 62,

    /// <summary>A word without a capital that is no number.</summary>
    Lower = 1UL << 63,

    /// <summary>What depends on how the word is written.</summary>
    AsWritten = NounLike | Finite | NameWord | PhraseOpener | LowerAdverb | PlainVerb | Lower,
}
