using NewsSchema.News.Conversion.Language;
using NewsSchema.News.Conversion.Parsing;

namespace NewsSchema.News.Conversion.Structure;

/// <summary>Takes the times of publication and change from the lines that give them.</summary>
internal sealed class TimestampReader(string text, ConversionOptions options, List<ConversionDiagnostic> diagnostics)
{
    private readonly TimeResolver _resolver = new(options);

    public LaidOutTime? Published { get; private set; }

    public LaidOutTime? Modified { get; private set; }

    /// <summary>
    /// Reads all full dates of a line; what is left of the line is not touched. Below the text only a labelled time is the article's:
    /// the others belong to comments and links.
    /// </summary>
    public void Read(TextRange block, bool onlyLabelled)
    {
        var span = text.AsSpan(block.Start, block.Length);
        for (var at = 0; at < span.Length && TimeScanner.Find(span, at) is { } time; at = time.End)
        {
            if (time.Date is null)
                continue;
            var label = LabelBefore(span[at..time.Start]);
            var isModified = label == TermKinds.ModifiedLabel;
            if (onlyLabelled && label == TermKinds.None)
                continue;
            if (isModified ? Modified is not null : Published is not null)
                continue;
            var range = Ranges.Trim(text, block.Start + time.Start, block.Start + time.End);
            if (_resolver.Resolve(span, time, range, diagnostics) is not { } value)
                continue;
            if (isModified)
                Modified = new LaidOutTime(range, value);
            else
                Published = new LaidOutTime(range, value);
        }
    }

    /// <summary>The last label of the words before a time.</summary>
    private static TermKinds LabelBefore(ReadOnlySpan<char> words)
    {
        var found = TermKinds.None;
        var position = 0;
        while (WordScanner.TryRead(words, ref position, out var word))
        {
            if (!TermTable.Shared.TryMatch(words, word, position, out var match))
                continue;
            if ((match.Kinds & TermKinds.ModifiedLabel) != 0)
                found = TermKinds.ModifiedLabel;
            else if ((match.Kinds & TermKinds.PublishedLabel) != 0)
                found = TermKinds.PublishedLabel;
        }

        return found;
    }
}
