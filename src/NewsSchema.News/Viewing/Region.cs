namespace NewsSchema.News.Viewing;

/// <summary>A stretch of the text with a role: a headline, a byline, a block, a credit.</summary>
/// <param name="Role">The role, for people.</param>
/// <param name="Shape">How it is set.</param>
/// <param name="Part">The part of the article that it is.</param>
/// <param name="Text">Its text as the article has it.</param>
/// <param name="Span">Where it stands in the source; null when the article does not say.</param>
internal sealed record Region(string Role, RegionShape Shape, Part Part, string Text, Span? Span)
{
    /// <summary>Whether <see cref="Text"/> is a value read from the source instead of words of it: the moment of publication.</summary>
    public bool IsValue { get; init; }

    /// <summary>Whether it belongs on the line of the region before it when the line breaks of the source are not known.</summary>
    public bool SharesLine { get; init; }
}

/// <summary>How a region is set.</summary>
internal enum RegionShape
{
    Paragraph,
    Title,
    Heading,
    ListItem,
    Quotation,
    Aside,
}
