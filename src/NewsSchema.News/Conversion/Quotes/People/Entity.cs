namespace NewsSchema.News.Conversion.Quotes.People;

/// <summary>A person or body with all that the article says of its name.</summary>
internal sealed class Entity(SpeakerKind kind, TextRange name)
{
    public SpeakerKind Kind { get; set; } = kind;

    /// <summary>The longest form of the name in the article.</summary>
    public TextRange Name { get; set; } = name;

    public int NameWords { get; set; }

    public TextRange? Title { get; set; }

    public TextRange? Affiliation { get; set; }

    public int Mentions { get; set; }

    public int FullMentions { get; set; }

    /// <summary>Evidence from titles and pronouns in the text: above zero male, below zero female.</summary>
    public double Gender { get; set; }

    public bool Speaks { get; set; }
}
