namespace NewsSchema.News.Viewing;

/// <summary>Lays regions out in rows.</summary>
internal sealed class RowBuilder
{
    private readonly List<TextRow> _rows = [];
    private bool _lineEnded = true;

    private RowBuilder()
    {
    }

    /// <summary>The whole source in rows: joined, the pieces are the source, whatever the spans say.</summary>
    public static IReadOnlyList<TextRow> FromSource(RawText source, IReadOnlyList<Region> regions)
    {
        var builder = new RowBuilder();
        var position = 0;
        foreach (var region in regions)
        {
            if (region.Span is not { } span)
                continue;

            // Where spans overlap, against the rules, the region that begins first has the text.
            var start = Math.Min(Math.Max(position, span.Start), source.Length);
            var end = Math.Min(span.End, source.Length);
            if (start >= end)
                continue;
            builder.AddOutside(source, position, start);
            builder.Add(new TextPiece(start, source.Slice(start, end).ToString(), region));
            position = end;
        }

        builder.AddOutside(source, position, source.Length);
        return builder._rows;
    }

    /// <summary>The regions' texts in rows, for want of the source.</summary>
    public static IReadOnlyList<TextRow> FromParts(IReadOnlyList<Region> regions)
    {
        var builder = new RowBuilder();
        foreach (var region in regions)
        {
            if (region.SharesLine && builder._rows.Count > 0)
                builder._rows[^1].Pieces.Add(new TextPiece(-1, " ", null));
            else
                builder._rows.Add(new TextRow());
            builder._rows[^1].Pieces.Add(new TextPiece(region.IsValue ? -1 : region.Span?.Start ?? -1, region.Text, region));
        }

        return builder._rows;
    }

    /// <summary>Text between regions. Blank lines stay with the row before them; other lines have rows of their own.</summary>
    private void AddOutside(RawText source, int start, int end)
    {
        if (start >= end)
            return;
        var text = source.Slice(start, end);
        while (text.Length > 0)
        {
            var lineBreak = text.IndexOf('\n');
            var line = text[..(lineBreak < 0 ? text.Length : lineBreak + 1)];
            Add(new TextPiece(start, line.ToString(), null));
            start += CodePoints(line);
            text = text[line.Length..];
        }
    }

    private void Add(TextPiece piece)
    {
        var isBlankLine = piece.Region is null && piece.Text.EndsWith('\n') && string.IsNullOrWhiteSpace(piece.Text);
        if (_rows.Count == 0 || (_lineEnded && !isBlankLine))
            _rows.Add(new TextRow());
        _rows[^1].Pieces.Add(piece);
        _lineEnded = piece.Text.EndsWith('\n');
    }

    private static int CodePoints(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var _ in text.EnumerateRunes())
            count++;
        return count;
    }
}
