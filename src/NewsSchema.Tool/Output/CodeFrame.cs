using System.Text;

namespace NewsSchema.Tool.Output;

/// <summary>
/// Shows a line of a document with a mark under one place:
/// <code>
///    17 | …"in": "body", "kind": "quoted", "text": …
///       |                        ^
/// </code>
/// A long line is cut around the place, so the cost does not grow with the line.
/// </summary>
internal static class CodeFrame
{
    private const int CellsBefore = 50;
    private const int CellsAfter = 50;
    private const string Cut = "…";
    private const string Tab = "    ";

    /// <summary>More bytes than this on one side are never looked at: marks without width can stand in a row for megabytes.</summary>
    private const int BytesEachSide = 1000;

    /// <param name="output">Takes the two lines.</param>
    /// <param name="document">The document.</param>
    /// <param name="offset">The place, in bytes from the document's start.</param>
    /// <param name="line">The number of its line.</param>
    /// <param name="startsInLine">Whether other text stands on the line before the document.</param>
    public static void Write(TextWriter output, ReadOnlySpan<byte> document, int offset, int line, bool startsInLine)
    {
        offset = Math.Min(offset, document.Length);
        var before = Before(document[..offset], startsInLine, out var cells);
        var after = After(document[offset..]);
        var number = line.ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(5);
        output.WriteLine($"{number} | {before}{after}");
        output.WriteLine($"{new string(' ', number.Length)} | {new string(' ', cells)}^");
    }

    /// <summary>The end of the text before the place, and how many cells it takes.</summary>
    private static string Before(ReadOnlySpan<byte> text, bool startsInLine, out int cells)
    {
        var window = text[Math.Max(text.Length - BytesEachSide, 0)..];
        var lineBreak = window.LastIndexOfAny((byte)'\n', (byte)'\r');
        var isCut = lineBreak < 0 && (startsInLine || window.Length < text.Length);
        window = window[(lineBreak + 1)..];
        while (isCut && window.Length > 0 && (window[0] & 0xC0) == 0x80)
            window = window[1..];

        var shown = new StringBuilder();
        var pieces = new List<(int Start, int Cells)>();
        cells = 0;
        while (window.Length > 0)
        {
            var start = shown.Length;
            var (width, bytes) = AppendNext(shown, window);
            pieces.Add((start, width));
            cells += width;
            window = window[bytes..];
        }

        // Drops from the left what does not fit, whole code points at a time.
        var first = 0;
        while (cells > CellsBefore)
            cells -= pieces[first++].Cells;
        while (first > 0 && first < pieces.Count && pieces[first].Cells == 0)
            first++;
        isCut |= first > 0;
        if (first > 0)
            shown.Remove(0, first < pieces.Count ? pieces[first].Start : shown.Length);
        cells += isCut ? Cut.Length : 0;
        return isCut ? Cut + shown : shown.ToString();
    }

    private static string After(ReadOnlySpan<byte> text)
    {
        var lineBreak = text[..Math.Min(text.Length, BytesEachSide)].IndexOfAny((byte)'\n', (byte)'\r');
        var window = lineBreak < 0 ? text : text[..lineBreak];
        var shown = new StringBuilder();
        for (var (cells, used) = (0, 0); window.Length > 0;)
        {
            if (cells >= CellsAfter || used >= BytesEachSide)
                return shown + Cut;
            var (width, bytes) = AppendNext(shown, window);
            cells += width;
            used += bytes;
            window = window[bytes..];
        }

        return shown.ToString();
    }

    private static (int Cells, int Bytes) AppendNext(StringBuilder shown, ReadOnlySpan<byte> text)
    {
        if (text[0] != '\t')
            return TerminalText.Append(shown, text);
        shown.Append(Tab);
        return (Tab.Length, 1);
    }
}
