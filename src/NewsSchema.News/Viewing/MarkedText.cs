using System.Text;

namespace NewsSchema.News.Viewing;

/// <summary>
/// Writes pieces of text with their marks as nested elements. Pieces must come in the order of their places; each layer is walked once.
/// Where marks cross, the inner one is closed and opened again, so the elements always nest.
/// </summary>
internal sealed class MarkedText(HtmlWriter html, Mark[][] layers)
{
    private readonly int[] _next = new int[layers.Length];
    private readonly Mark?[] _open = new Mark?[layers.Length];
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StringBuilder> _doubts = new(StringComparer.Ordinal);

    /// <summary>Whether a marked text is on the page, so that links can lead to it.</summary>
    public bool HasWritten(string id) => _written.Contains(id);

    /// <summary>The words under a diagnostic's mark; null when they are not on the page.</summary>
    public string? Doubt(string id) => _doubts.GetValueOrDefault(id)?.ToString();

    public void Write(TextPiece piece)
    {
        if (piece.Start < 0)
        {
            html.Text(piece.Text);
            return;
        }

        var place = piece.Start;
        var text = piece.Text.AsSpan();
        while (text.Length > 0)
        {
            var until = Update(place);
            var length = Utf16Length(text, until - place, out var codePoints);
            html.Text(text[..length]);
            if (_open[(int)MarkLayer.Diagnostic] is { } doubt)
                _doubts[doubt.Id].Append(text[..length]);
            text = text[length..];
            place += codePoints;
        }

        CloseFrom(0);
    }

    /// <summary>Opens and closes elements for a place, and returns the next place where that must be done again.</summary>
    private int Update(int place)
    {
        var until = int.MaxValue;
        var changed = false;
        Span<bool> isOpen = stackalloc bool[layers.Length];
        for (var layer = 0; layer < layers.Length; layer++)
        {
            var current = At(layer, place);
            if (!changed && current != _open[layer])
            {
                CloseFrom(layer);
                changed = true;
            }

            isOpen[layer] = _open[layer] is not null;
            _open[layer] = current;
            until = Math.Min(until, current?.End ?? NextStart(layer));
        }

        for (var layer = 0; layer < layers.Length; layer++)
        {
            if (!isOpen[layer] && _open[layer] is { } mark)
                Open(mark);
        }

        return until;
    }

    private Mark? At(int layer, int place)
    {
        var marks = layers[layer];

        // Texts put together from parts may go back where hostile spans overlap.
        while (_next[layer] > 0 && marks[_next[layer] - 1].End > place)
            _next[layer]--;
        while (_next[layer] < marks.Length && marks[_next[layer]].End <= place)
            _next[layer]++;
        return _next[layer] < marks.Length && marks[_next[layer]].Start <= place ? marks[_next[layer]] : null;
    }

    private int NextStart(int layer) => _next[layer] < layers[layer].Length ? layers[layer][_next[layer]].Start : int.MaxValue;

    private void CloseFrom(int layer)
    {
        for (var i = layers.Length - 1; i >= layer; i--)
        {
            if (_open[i] is null)
                continue;
            if (i == (int)MarkLayer.Fragment)
                html.Write($"</a>");
            else
                html.Write($"</span>");
            _open[i] = null;
        }
    }

    private void Open(Mark mark)
    {
        var isFirst = mark.Id.Length > 0 && _written.Add(mark.Id);
        switch (mark.Layer)
        {
            case MarkLayer.Fragment:
                OpenFragment(mark, isFirst);
                break;
            case MarkLayer.Verbatim:
                html.Write($"<span class=\"verbatim\">");
                break;
            case MarkLayer.Detail:
                html.Write($"<span class=\"detail\" title=\"{mark.Kind}\" data-json=\"{mark.JsonId}\">");
                break;
            case MarkLayer.Diagnostic when isFirst:
                _doubts.Add(mark.Id, new StringBuilder());
                html.Write($"<span class=\"doubt first\" id=\"{mark.Id}\" data-json=\"{mark.JsonId}\">");
                break;
            case MarkLayer.Diagnostic:
                html.Write($"<span class=\"doubt\" data-json=\"{mark.JsonId}\">");
                break;
            default:
                html.Write($"<span class=\"{Name(mark.Layer)} c{Palette.Colour(mark.Speaker)}\" title=\"{Name(mark.Layer)}\" data-json=\"{mark.JsonId}\">");
                break;
        }
    }

    /// <summary>A quote is one stop for the keyboard, at its beginning, however many pieces it is in.</summary>
    private void OpenFragment(Mark mark, bool isFirst)
    {
        html.Write($"<a class=\"quote {mark.Kind} c{Palette.Colour(mark.Speaker)}\" href=\"#{mark.EntryId}\" data-json=\"{mark.JsonId}\" data-speaker=\"{Palette.Label(mark.Speaker)}\"");
        if (isFirst)
            html.Write($" id=\"{mark.Id}\">");
        else
            html.Write($" tabindex=\"-1\">");
    }

    private static string Name(MarkLayer layer) => layer switch
    {
        MarkLayer.Speaker => "speaker",
        MarkLayer.Cue => "cue",
        _ => "via",
    };

    private static int Utf16Length(ReadOnlySpan<char> text, int wanted, out int codePoints)
    {
        codePoints = 0;
        var length = 0;
        while (length < text.Length && codePoints < wanted)
        {
            length += char.IsHighSurrogate(text[length]) && length + 1 < text.Length && char.IsLowSurrogate(text[length + 1]) ? 2 : 1;
            codePoints++;
        }

        return length;
    }
}
