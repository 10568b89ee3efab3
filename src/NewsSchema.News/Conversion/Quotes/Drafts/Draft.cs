using NewsSchema.News.Conversion.Quotes.Cues;
using NewsSchema.News.Conversion.Quotes.People;
using NewsSchema.News.Conversion.Quotes.Phrases;

namespace NewsSchema.News.Conversion.Quotes.Drafts;

/// <summary>An attribution before its speaker is known by name: content, cue and the speaker's words in tokens.</summary>
internal sealed class Draft(int sentence, int region)
{
    /// <summary>The sentence that has the cue, or the passage itself when nothing in the text cues it.</summary>
    public int Sentence { get; } = sentence;

    public int Region { get; } = region;

    public List<TextRange> Fragments { get; } = [];

    /// <summary>Indices of the marked segments inside the fragments.</summary>
    public List<int> Segments { get; } = [];

    /// <summary>True when nothing but marked segments was reported.</summary>
    public bool AllMarked { get; set; } = true;

    public CueWords? Cue { get; init; }

    public Phrase? Speaker { get; set; }

    public Phrase? Via { get; set; }

    public ViaRelation ViaRelation { get; set; }

    /// <summary>The speaker by name, once that is resolved.</summary>
    public AttributedSpeaker? Named { get; set; }

    public bool IsResolved { get; set; }

    /// <summary>The named person or body who speaks, when it is one.</summary>
    public Entity? Entity { get; set; }

    /// <summary>The draft whose speaker goes on here, when this one has no words for its own.</summary>
    public Draft? SameSpeakerAs { get; set; }
}
