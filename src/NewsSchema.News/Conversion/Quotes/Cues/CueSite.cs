using NewsSchema.News.Conversion.Quotes.Lexicon;
using NewsSchema.News.Conversion.Quotes.Phrases;

namespace NewsSchema.News.Conversion.Quotes.Cues;

/// <summary>What kind of words follow the cue as its content.</summary>
internal enum ContentShape : byte
{
    /// <summary>Nothing follows: the content stands before the cue, or around it.</summary>
    None,
    Clause,
    Phrase,
}

/// <summary>One reporting expression in a sentence with its subject and the place where its content begins.</summary>
internal readonly record struct CueSite
{
    public CueSite()
    {
    }

    /// <summary>Tokens of the cue itself, from <see cref="First"/> to before <see cref="End"/>.</summary>
    public required int First { get; init; }

    public required int End { get; init; }

    /// <summary>The form of the verb; none for "according to" and nouns of saying.</summary>
    public Form Verb { get; init; }

    /// <summary>What stays of the cue when its content is known.</summary>
    public CueWords Words => new(First, End, Verb);

    public Phrase? Subject { get; init; }

    public SubjectLink Link { get; init; }

    /// <summary>First token of the reporting clause, its subject included.</summary>
    public required int ClauseStart { get; init; }

    /// <summary>First token after the reporting clause and its adverbials.</summary>
    public required int ClauseEnd { get; init; }

    public ContentShape After { get; init; }

    /// <summary>First token of the content after the cue.</summary>
    public int ContentStart { get; init; } = -1;

    /// <summary>An explicit "that" or a colon leads to the content.</summary>
    public bool Explicit { get; init; }

    /// <summary>Only passages in quotation marks make this cue count.</summary>
    public bool NeedsMarks { get; init; }

    /// <summary>Content in front of the reporting clause is possible.</summary>
    public bool Before { get; init; }

    /// <summary>Whom the speaker told.</summary>
    public Phrase? Hearer { get; init; }

    /// <summary>The reporting clause opens the sentence before the main one: "Asked about the rope, …".</summary>
    public bool Fronted { get; init; }

    /// <summary>It names the source of the clause that it stands in, and leads to no content of its own.</summary>
    public bool IsAccordingTo { get; init; }

    /// <summary>The token before which the content ends, where the cue itself says so.</summary>
    public int? ContentEnd { get; init; }
}
