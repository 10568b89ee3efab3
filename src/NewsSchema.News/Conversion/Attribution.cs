namespace NewsSchema.News.Conversion;

/// <summary>A quote as the quote stages find it: who said what, in ranges of the source.</summary>
internal sealed record Attribution
{
    public required QuoteIn In { get; init; }

    public required QuoteKind Kind { get; init; }

    /// <summary>The whole reported content, quotation marks at its ends excluded; ordered, disjoint, each inside one block.</summary>
    public required IReadOnlyList<TextRange> Fragments { get; init; }

    /// <summary>The words between quotation marks, each inside a fragment; empty for indirect, the fragments for direct.</summary>
    public required IReadOnlyList<TextRange> Verbatim { get; init; }

    public AttributedSpeaker? Speaker { get; init; }

    public TextRange? Cue { get; init; }

    public AttributedVia? Via { get; init; }
}

/// <summary>The speaker: <paramref name="Mention"/> is the words at the quote; name, title and affiliation may stand elsewhere in the document.</summary>
internal sealed record AttributedSpeaker(SpeakerKind Kind, TextRange Mention)
{
    public TextRange? Name { get; init; }

    public TextRange? Title { get; init; }

    public TextRange? Affiliation { get; init; }
}

internal sealed record AttributedVia(ViaRelation Relation, TextRange Range, TextRange? Name = null);
