namespace NewsSchema.News.Viewing;

/// <summary>The kinds of marks in the text, from the outermost element to the innermost. Of each kind there is at most one at any place.</summary>
internal enum MarkLayer
{
    Fragment,
    Verbatim,
    Speaker,
    Cue,
    Via,
    Detail,
    Diagnostic,
}

/// <summary>Something marked in the text.</summary>
/// <param name="Start">Where it begins, in code points of the source.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Layer">Its kind.</param>
internal sealed record Mark(int Start, int End, MarkLayer Layer)
{
    /// <summary>The number of the quote's speaker.</summary>
    public int Speaker { get; init; }

    /// <summary>How the quote is reported, or what a detail is.</summary>
    public string Kind { get; init; } = string.Empty;

    /// <summary>The element that holds the JSON; empty when the element around it says that.</summary>
    public string JsonId { get; init; } = string.Empty;

    /// <summary>The list entry that a fragment links to.</summary>
    public string EntryId { get; init; } = string.Empty;

    /// <summary>The id of the marked text itself, when links lead to it.</summary>
    public string Id { get; init; } = string.Empty;
}
