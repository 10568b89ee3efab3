namespace NewsSchema.News.Conversion.Language;

/// <summary>What a word or phrase of the resource files is known as; a phrase may be several things.</summary>
[Flags]
internal enum TermKinds : ulong
{
    None = 0,

    // interface.txt
    Share = 1UL << 0,
    SignUp = 1UL << 1,
    Legal = 1UL << 2,
    Advert = 1UL << 3,
    Related = 1UL << 4,
    Comments = 1UL << 5,
    Player = 1UL << 6,
    Navigation = 1UL << 7,
    RelativeTime = 1UL << 8,
    TailMarker = 1UL << 9,
    UnlikelyInProse = 1UL << 10,

    // notices.txt
    Correction = 1UL << 11,
    Clarification = 1UL << 12,
    Update = 1UL << 13,
    EditorsNote = 1UL << 14,
    Embargo = 1UL << 15,
    Advisory = 1UL << 16,
    Rights = 1UL << 17,
    Trailer = 1UL << 18,
    Contributed = 1UL << 19,
    Bio = 1UL << 20,

    // credits.txt
    Agency = 1UL << 21,
    CreditLabel = 1UL << 22,
    CreditWord = 1UL << 23,
    Handout = 1UL << 24,
    File = 1UL << 25,
    Released = 1UL << 26,
    Depicting = 1UL << 27,

    // people.txt
    RoleNoun = 1UL << 28,
    Organization = 1UL << 29,
    Particle = 1UL << 30,
    NameSuffix = 1UL << 31,
    NotAName = 1UL << 32,
    BylineLabel = 1UL << 33,

    // calendar.txt
    Month = 1UL << 34,
    Weekday = 1UL << 35,
    PublishedLabel = 1UL << 36,
    ModifiedLabel = 1UL << 37,

    // prose.txt
    Reporting = 1UL << 38,
    Section = 1UL << 39,
    Imperative = 1UL << 40,
    Position = 1UL << 41,

    /// <summary>The site speaking of itself: "we", "our".</summary>
    Ours = 1UL << 42,

    /// <summary>The reader spoken to: "you", "your".</summary>
    Yours = 1UL << 43,

    /// <summary>A word that opens a sentence by taking up the one before: "they", "but".</summary>
    TakesUp = 1UL << 44,

    /// <summary>The label over a list of main points.</summary>
    SummaryLabel = 1UL << 45,

    /// <summary>Everything that belongs to a page and not to an article.</summary>
    Interface = Share | SignUp | Legal | Advert | Related | Comments | Player | Navigation | RelativeTime,

    Notice = Correction | Clarification | Update | EditorsNote | Embargo | Advisory | Rights,
}
