namespace NewsSchema.News.Conversion.Quotes.Lexicon;

/// <summary>All that is known of one word form: small enough to be copied into every token.</summary>
internal readonly record struct Lexeme(WordClass Classes, Form Form = Form.None)
{
    public static readonly Lexeme Unknown = InSmallLetters(WordClass.None);

    public static readonly Lexeme UnlistedAdverb = InSmallLetters(WordClass.Adverb | WordClass.UnlistedAdverb);

    public static readonly Lexeme UnlistedIng = InSmallLetters(WordClass.UnlistedIng);

    public static readonly Lexeme UnlistedEd = InSmallLetters(WordClass.UnlistedEd);

    /// <summary>Stands for every unlisted compound that ends in a noun for people: co-worker, vice-chairwoman.</summary>
    public static readonly Lexeme UnlistedRole = InSmallLetters(WordClass.Role);

    /// <summary>Stands for "D-Millbay" after a politician's name.</summary>
    public static readonly Lexeme PartyAndPlace = InSmallLetters(WordClass.Place | WordClass.NoName);

    /// <summary>Stands for a title or a so-called thing in quotation marks.</summary>
    public static readonly Lexeme MarkedName = InSmallLetters(WordClass.NoName);

    private static Lexeme InSmallLetters(WordClass classes) => new(WordFacts.Of(classes, default));

    public bool Is(WordClass any) => (Classes & any) != 0;
}
