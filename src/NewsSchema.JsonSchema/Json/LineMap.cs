namespace NewsSchema.Schemas;

/// <summary>Turns offsets of a text into lines and columns. LF, CR LF and CR each end a line.</summary>
public sealed class LineMap
{
    private readonly string _text;
    private int[]? _starts;

    /// <summary>Maps <paramref name="text"/>; the lines are looked for when the first position is asked.</summary>
    public LineMap(string text) => _text = text ?? throw new ArgumentNullException(nameof(text));

    /// <summary>Number of lines; an empty text has one.</summary>
    public int LineCount => Starts.Length;

    private int[] Starts => _starts ??= FindStarts(_text);

    /// <summary>The line and column of <paramref name="offset"/>, which is cut to the text's ends.</summary>
    public LinePosition GetPosition(int offset)
    {
        offset = Math.Max(0, Math.Min(offset, _text.Length));
        int line = Array.BinarySearch(Starts, offset);
        if (line < 0)
        {
            line = ~line - 1;
        }

        return new LinePosition(line + 1, offset - Starts[line] + 1);
    }

    private static int[] FindStarts(string text)
    {
        List<int> starts = [0];
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\n' || (c == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
