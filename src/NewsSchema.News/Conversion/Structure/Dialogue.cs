using NewsSchema.News.Conversion.Language;

namespace NewsSchema.News.Conversion.Structure;

/// <summary>Finds interviews printed with the speakers' names: "TIDE: Was it old?" and "LIND: Yes." A label counts when two of them take turns.</summary>
internal static class Dialogue
{
    private const int MaxLabelLength = 32;

    public static void AddLabels(string text, ReadOnlySpan<SourceBlock> blocks, Span<BlockProfile> profiles)
    {
        Dictionary<ulong, (int Count, int Questions)>? labels = null;
        for (var i = 0; i < profiles.Length; i++)
        {
            if (LabelOf(text, blocks[i]) is not { } label)
                continue;
            var (count, questions) = (labels ??= []).GetValueOrDefault(label);
            labels[label] = (count + 1, questions + (profiles[i].Evidence.Has(Evidence.EndsQuestion) ? 1 : 0));
        }

        if (labels is null || labels.Values.Count(label => label.Count >= 2) < 2 || !labels.Values.Any(label => label.Questions * 2 >= label.Count && label.Count >= 2))
            return;
        for (var i = 0; i < profiles.Length; i++)
        {
            if (LabelOf(text, blocks[i]) is not { } label || labels[label] is not { Count: >= 2 } known)
                continue;
            profiles[i].Evidence.Add(known.Questions * 2 >= known.Count ? Evidence.QuestionLabel : Evidence.AnswerLabel);
        }
    }

    /// <summary>Identifies up to four capitalised words before a colon and more text; null when the block does not open so.</summary>
    private static ulong? LabelOf(string text, SourceBlock block)
    {
        var span = text.AsSpan(block.Range.Start, Math.Min(block.Range.Length, MaxLabelLength + 2));
        var colon = span.IndexOf(':');
        if (colon is < 1 or > MaxLabelLength || colon + 1 >= span.Length || !char.IsWhiteSpace(span[colon + 1]))
            return null;
        var position = 0;
        var words = 0;
        var hash = 0UL;
        while (WordScanner.TryRead(span[..colon], ref position, out var word))
        {
            if (!word.StartsUpper || ++words > 4)
                return null;
            hash = WordScanner.Append(hash, word.Hash);
        }

        return hash;
    }
}
