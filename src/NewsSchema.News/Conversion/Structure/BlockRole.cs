namespace NewsSchema.News.Conversion.Structure;

/// <summary>What a block is for. <c>role-weights.txt</c> names them in kebab-case.</summary>
internal enum BlockRole
{
    Headline,
    Section,
    Standfirst,
    Byline,
    Timestamp,

    /// <summary>A dateline on a line of its own; others are cut from their paragraph.</summary>
    Dateline,
    Caption,
    Credit,
    Paragraph,
    Heading,
    ListItem,
    Blockquote,
    Question,
    Answer,
    SocialPost,
    PullQuote,

    /// <summary>A link to another page, a teaser or their label.</summary>
    Related,

    /// <summary>Correction, editor's note, embargo and the like; its wording tells the kind.</summary>
    Notice,

    /// <summary>Buttons, forms, share and sign-up lines, advertisements: of the page, not of the article.</summary>
    Interface,
}

/// <summary>The stretches of a page, in their only order.</summary>
internal enum PageZone
{
    /// <summary>Above the headline.</summary>
    Top,

    Headline,

    /// <summary>Between the headline and the first paragraph.</summary>
    Head,

    Body,

    /// <summary>After the last block of the article's text.</summary>
    Tail,
}
