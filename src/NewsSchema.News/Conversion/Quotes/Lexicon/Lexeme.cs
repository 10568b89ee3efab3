namespace NewsSchema.News.Conversion.Quotes.Lexicon;

/// <summary>All that is known of one word form, lower case.</summary>
internal sealed class Lexeme(string text)
{
    public static readonly Lexeme Unknown = new("");

    /// <summary>Stands for every unlisted word in -ly: an adverb in nearly all cases.</summary>
    public static readonly Lexeme UnknownAdverb = new("") { Classes = WordClass.Adverb };

    /// <summary>Stands for every unlisted lower-case word in -ing or -ed.</summary>
    public static readonly Lexeme UnknownIng = new("");

    public static readonly Lexeme UnknownEd = new("");

    /// <summary>Stands for every unlisted compound that ends in a noun for people: co-worker, vice-chairwoman.</summary>
    public static readonly Lexeme UnknownRole = new("") { Classes = WordClass.Role };

    /// <summary>Stands for "D-Millbay" after a politician's name.</summary>
    public static readonly Lexeme PartyAndPlace = new("") { Classes = WordClass.Place | WordClass.NoName };

    /// <summary>Stands for a title or a so-called thing in quotation marks.</summary>
    public static readonly Lexeme MarkedName = new("") { Classes = WordClass.NoName };

    public string Text { get; } = text;

    public WordClass Classes { get; set; }

    public Verb? Verb { get; set; }

    public VerbForms Forms { get; set; }

    public bool Is(WordClass any) => (Classes & any) != 0;

    public bool HasForm(VerbForms any) => (Forms & any) != 0;
}
