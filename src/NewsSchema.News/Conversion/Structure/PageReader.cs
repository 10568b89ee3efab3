using NewsSchema.News.Conversion.Language;

namespace NewsSchema.News.Conversion.Structure;

/// <summary>Blocks to roles: evidence of each block, of the page, then the decision over the sequence.</summary>
internal static class PageReader
{
    /// <summary>One state for each block; null when the page has no headline with a paragraph under it.</summary>
    public static PageState[]? ReadRoles(PageText page, IReadOnlyList<SourceBlock> blocks, RoleWeights weights)
    {
        var (kept, profiles) = Profile(page, blocks);
        if (kept.Length == 0)
            return null;
        var decided = RoleDecider.Decide(profiles, weights);
        if (decided is null || !HasParagraph(decided, profiles))
            return null;

        var states = new PageState[blocks.Count];
        var next = 0;
        for (var i = 0; i < states.Length; i++)
        {
            if (next < kept.Length && kept[next] == i)
                states[i] = decided[next++];
            else
                states[i] = new PageState(i == 0 ? PageZone.Top : states[i - 1].Zone, BlockRole.Interface);
        }

        return states;
    }

    /// <summary>
    /// The blocks to decide on, by their index, with all their evidence. Transparent blocks are decided already; without them, a heading above an
    /// advertisement is seen to stand above its paragraph.
    /// </summary>
    public static (int[] Kept, BlockProfile[] Profiles) Profile(PageText page, IReadOnlyList<SourceBlock> blocks)
    {
        var profiles = new BlockProfile[blocks.Count];
        for (var i = 0; i < profiles.Length; i++)
            profiles[i] = BlockProfile.Of(page, blocks[i]);
        PageContext.AddRepetition(profiles);
        var kept = new int[CountOpen(profiles)];
        var keptProfiles = kept.Length == profiles.Length ? profiles : new BlockProfile[kept.Length];
        var keptBlocks = new SourceBlock[kept.Length];
        for (int i = 0, next = 0; i < profiles.Length; i++)
        {
            if (profiles[i].IsTransparent)
                continue;
            keptProfiles[next] = profiles[i];
            keptBlocks[next] = blocks[i];
            kept[next++] = i;
        }

        for (var i = 0; i + 1 < kept.Length; i++)
            keptProfiles[i].IsBeforeGap = kept[i + 1] > kept[i] + 1;
        PageContext.AddContext(page, keptBlocks, keptProfiles);
        return (kept, keptProfiles);
    }

    private static int CountOpen(BlockProfile[] profiles)
    {
        var count = 0;
        for (var i = 0; i < profiles.Length; i++)
            count += profiles[i].IsTransparent ? 0 : 1;
        return count;
    }

    /// <summary>Labels alone are no article: some block of text must be a sentence or nearly as long as one.</summary>
    private static bool HasParagraph(PageState[] states, BlockProfile[] profiles)
    {
        for (var i = 0; i < states.Length; i++)
        {
            if (states[i].IsText && (profiles[i].Words >= 5 || !profiles[i].Evidence.Has(Evidence.NoEndMark)))
                return true;
        }

        return false;
    }
}
