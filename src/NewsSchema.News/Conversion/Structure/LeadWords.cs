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

    public static void Add(string text, SourceBlock[] blocks, BlockProfile[] profiles, int firstProse)
    {
        if (firstProse <= 0)
            return;
        var lead = new HashSet<ulong>();
        for (int i = firstProse, taken = 0; i < blocks.Length && taken < LeadBlocks; i++)
        {
            if (!profiles[i].IsProse)
                continue;
            AddLongWords(text, blocks[i], lead);
            taken++;
        }

        var words = new HashSet<ulong>();
        for (var i = 0; i < firstProse; i++)
        {
            words.Clear();
            AddLongWords(text, blocks[i], words);
            var shared = 0;
            foreach (var word in words)
                shared += lead.Contains(word) ? 1 : 0;
            profiles[i].Evidence.Add(Evidence.SharesLeadWords, shared >= 3 || (shared == 2 && words.Count <= 5));
            profiles[i].Evidence.Add(Evidence.NoLeadWords, shared == 0 && words.Count >= 3);
        }
    }

    private static void AddLongWords(string text, SourceBlock block, HashSet<ulong> words)
    {
        var span = text.AsSpan(block.Range.Start, Math.Min(block.Range.Length, LeadLength));
        var position = 0;
        while (WordScanner.TryRead(span, ref position, out var word))
        {
            if (word.Length >= MinLength && !word.IsNumber && (TermTable.Shared.KindsOf(word) & TermKinds.NotAName) == 0)
                words.Add(word.Hash);
        }
    }
}
