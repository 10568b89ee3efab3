using NewsSchema.News.Conversion.Language;

namespace NewsSchema.News.Conversion.Structure;

/// <summary>
/// A headline takes up words of the paragraphs that follow it; the titles of other articles above them do not. Marks the lines before the
/// running text by whether they share words with its start.
/// </summary>
internal static class LeadWords
{
    /// <summary>So many paragraphs make the start of the text.</summary>
    private const int LeadBlocks = 5;

    private const int LeadLength = 800;

    /// <summary>Shorter words are mostly articles, prepositions and the like.</summary>
    private const int MinLength = 3;

    public static void Add(string text, IReadOnlyList<SourceBlock> blocks, BlockProfile[] profiles, int firstProse)
    {
        if (firstProse <= 0)
            return;
        var lead = new HashSet<ulong>();
        for (int i = firstProse, taken = 0; i < blocks.Count && taken < LeadBlocks; i++)
        {
            if (!profiles[i].IsProse)
                continue;
            foreach (var word in LongWords(text, blocks[i], LeadLength))
                lead.Add(word);
            taken++;
        }

        for (var i = 0; i < firstProse; i++)
        {
            var words = LongWords(text, blocks[i], LeadLength);
            var shared = words.Count(lead.Contains);
            profiles[i].Evidence.Add(Evidence.SharesLeadWords, shared >= 3 || (shared == 2 && words.Count <= 5));
            profiles[i].Evidence.Add(Evidence.NoLeadWords, shared == 0 && words.Count >= 3);
        }
    }

    private static HashSet<ulong> LongWords(string text, SourceBlock block, int limit)
    {
        var words = new HashSet<ulong>();
        var span = text.AsSpan(block.Range.Start, Math.Min(block.Range.Length, limit));
        var position = 0;
        while (WordScanner.TryRead(span, ref position, out var word))
        {
            if (word.Length >= MinLength && !word.IsNumber && (TermTable.Shared.KindsOf(span[word.Start..word.End]) & TermKinds.NotAName) == 0)
                words.Add(word.Hash);
        }

        return words;
    }
}
