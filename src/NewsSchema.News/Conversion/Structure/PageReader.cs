using System.Buffers;
using NewsSchema.News.Conversion.Language;

namespace NewsSchema.News.Conversion.Structure;

/// <summary>Blocks to roles: evidence of each block, of the page, then the decision over the sequence.</summary>
internal static class PageReader
{
    /// <summary>One state for each block; null when the page has no headline with a paragraph under it.</summary>
    public static PageState[]? ReadRoles(PageText page, IReadOnlyList<SourceBlock> blocks, RoleWeights weights)
    {
        var profiles = ArrayPool<BlockProfile>.Shared.Rent(blocks.Count);
        var kept = ArrayPool<int>.Shared.Rent(blocks.Count);
        try
        {
            var count = Profile(page, blocks, kept, profiles);
            return count == 0 ? null : ReadRoles(blocks.Count, kept.AsSpan(0, count), profiles.AsSpan(0, count), weights);
        }
        finally
        {
            ArrayPool<int>.Shared.Return(kept);
            ArrayPool<BlockProfile>.Shared.Return(profiles);
        }
    }

    private static PageState[]? ReadRoles(int blocks, ReadOnlySpan<int> kept, ReadOnlySpan<BlockProfile> profiles, RoleWeights weights)
    {
        var decided = RoleDecider.Decide(profiles, weights);
        if (decided is null || !HasParagraph(decided, profiles))
            return null;
        if (decided.Length == blocks)
            return decided;

        var states = new PageState[blocks];
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
    /// Writes the blocks to decide on, by their index, with all their evidence, and returns how many these are. Transparent blocks are decided
    /// already; without them, a heading above an advertisement is seen to stand above its paragraph.
    /// </summary>
    public static int Profile(PageText page, IReadOnlyList<SourceBlock> blocks, Span<int> kept, Span<BlockProfile> profiles)
    {
        profiles = profiles[..blocks.Count];
        for (var i = 0; i < profiles.Length; i++)
            profiles[i] = BlockProfile.Of(page, blocks[i]);
        PageContext.AddRepetition(profiles);
        var count = 0;
        for (var i = 0; i < profiles.Length; i++)
        {
            if (profiles[i].IsTransparent)
                continue;
            kept[count] = i;
            profiles[count++] = profiles[i];
        }

        var keptBlocks = ArrayPool<SourceBlock>.Shared.Rent(count);
        for (var i = 0; i < count; i++)
        {
            keptBlocks[i] = blocks[kept[i]];
            profiles[i].IsBeforeGap = i + 1 < count && kept[i + 1] > kept[i] + 1;
        }

        PageContext.AddContext(page, keptBlocks.AsSpan(0, count), profiles[..count]);
        ArrayPool<SourceBlock>.Shared.Return(keptBlocks);
        return count;
    }

    /// <summary>Labels alone are no article: some block of text must be a sentence or nearly as long as one.</summary>
    private static bool HasParagraph(PageState[] states, ReadOnlySpan<BlockProfile> profiles)
    {
        for (var i = 0; i < states.Length; i++)
        {
            if (states[i].IsText && (profiles[i].Words >= 5 || !profiles[i].Evidence.Has(Evidence.NoEndMark)))
                return true;
        }

        return false;
    }
}
