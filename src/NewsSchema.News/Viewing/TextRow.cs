namespace NewsSchema.News.Viewing;

/// <summary>A stretch of text in a row.</summary>
/// <param name="Start">Where it begins, in code points of the source; -1 when that is not known.</param>
/// <param name="Text">The text.</param>
/// <param name="Region">The region that it belongs to; null for text outside all regions.</param>
internal readonly record struct TextPiece(int Start, string Text, Region? Region);

/// <summary>A row of the page: one line of the source, or several that one region holds, with the blank lines after it.</summary>
internal sealed class TextRow
{
    public List<TextPiece> Pieces { get; } = [];

    /// <summary>The regions in it, each once.</summary>
    public IEnumerable<Region> Regions => Pieces.Select(piece => piece.Region).OfType<Region>().Distinct();
}
