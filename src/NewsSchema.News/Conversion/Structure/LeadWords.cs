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

    /// <summary>Adds the evidence, with two bags to use.</summary>
    public static void Add(PageText page, ReadOnlySpan<SourceBlock> blocks, Span<BlockProfile> profiles, int firstProse, WordBag line, WordBag lead)
    {
        if (firstProse <= 0)
            return;
        lead.Clear();
        for (int i = firstProse, taken = 0; i < blocks.Length && taken < LeadBlocks; i++)
        {
            if (!profiles[i].IsProse)
                continue;
            lead.AddTelling(page, blocks[i], profiles[i]);
            taken++;
        }

        for (var i = 0; i < firstProse; i++)
        {
            line.Clear();
            line.AddTelling(page, blocks[i], profiles[i]);
            var (shared, words) = line.Compare(lead);
            profiles[i].Evidence.Add(Evidence.SharesLeadWords, shared >= 3 || (shared == 2 && words <= 5));
            profiles[i].Evidence.Add(Evidence.NoLeadWords, shared == 0 && words >= 3);
        }
    }
}
