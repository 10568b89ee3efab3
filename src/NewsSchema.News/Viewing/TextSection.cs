namespace NewsSchema.News.Viewing;

/// <summary>Writes an article's text in rows: roles in the margin, marks in the text, and the JSON of each part.</summary>
internal sealed class TextSection(HtmlWriter html, MarkedText marks)
{
    private readonly HashSet<string> _parts = new(StringComparer.Ordinal);

    /// <summary>The id of a part's first row.</summary>
    public static string RowId(Part part) => part.Id + "t";

    /// <summary>Whether a part stands in the text, so that links can lead to it.</summary>
    public bool HasWritten(Part part) => _parts.Contains(part.Id);

    /// <param name="rows">The rows.</param>
    /// <param name="id">The section's id.</param>
    /// <param name="isSource">Whether the rows are the raw text, blank lines included.</param>
    public void Write(IReadOnlyList<TextRow> rows, string id, bool isSource)
    {
        html.Write($"<section class=\"text {(isSource ? "raw" : "parts")}\" id=\"{id}\" aria-label=\"Text\">\n");
        foreach (var row in rows)
            Write(row);
        html.Write($"</section>\n");
    }

    private void Write(TextRow row)
    {
        var regions = row.Regions.ToList();
        var newParts = regions.Select(region => region.Part).DistinctBy(part => part.Id).Where(part => _parts.Add(part.Id)).ToList();
        html.Write($"<div class=\"row\"");
        if (newParts.Count > 0)
            html.Write($" id=\"{RowId(newParts[0])}\"");
        html.Write($"><div class=\"roles\">");
        foreach (var region in regions)
            html.Write($"<a href=\"#{region.Part.Id}\" data-json=\"{region.Part.Id}\">{region.Role}</a> ");
        if (regions.Count == 0 && row.Pieces.Any(piece => !string.IsNullOrWhiteSpace(piece.Text)))
            html.Write($"<span class=\"none\">no role</span>");
        html.Write($"</div>");

        // A dateline does not say how its row is set; what follows it does.
        var shape = regions.Count == 0 ? RegionShape.Aside : regions[^1].Shape;
        OpenText(shape);
        foreach (var piece in row.Pieces)
            Write(piece);
        CloseText(shape);

        // The row leads to the first of its parts; the others have their own places to be led to.
        foreach (var part in newParts.Skip(1))
            html.Write($"<span id=\"{RowId(part)}\"></span>");
        foreach (var part in newParts)
            WriteJson(part.Id, part.Pointer, part.Json);
        html.Write($"</div>\n");
    }

    private void Write(TextPiece piece)
    {
        if (piece.Region is null)
            html.Write($"<span class=\"outside\">");
        else if (piece.Region.IsValue && piece.Start < 0)
            html.Write($"<span class=\"value\">");
        else
        {
            marks.Write(piece);
            return;
        }

        marks.Write(piece);
        html.Write($"</span>");
    }

    private void WriteJson(string id, string pointer, string json) =>
        html.Write($"<pre class=\"json\" id=\"{id}\" data-pointer=\"{pointer}\">{json}</pre>");

    private void OpenText(RegionShape shape)
    {
        // Nothing stands between the tag and the text: white space is shown as it is.
        switch (shape)
        {
            case RegionShape.Title:
                html.Write($"<p class=\"t title\">");
                break;
            case RegionShape.Heading:
                html.Write($"<h3 class=\"t\">");
                break;
            case RegionShape.Quotation:
                html.Write($"<blockquote class=\"t\">");
                break;
            case RegionShape.ListItem:
                html.Write($"<p class=\"t item\">");
                break;
            case RegionShape.Aside:
                html.Write($"<p class=\"t aside\">");
                break;
            default:
                html.Write($"<p class=\"t\">");
                break;
        }
    }

    private void CloseText(RegionShape shape)
    {
        switch (shape)
        {
            case RegionShape.Heading:
                html.Write($"</h3>");
                break;
            case RegionShape.Quotation:
                html.Write($"</blockquote>");
                break;
            default:
                html.Write($"</p>");
                break;
        }
    }
}
