namespace NewsSchema.News.Conversion.Structure;

/// <summary>Blocks to roles: evidence of each block, of the page, then the decision over the sequence.</summary>
internal static class PageReader
{
    /// <summary>One state for each block; null when the page has no headline with a paragraph under it.</summary>
    public static PageState[]? ReadRoles(string text, IReadOnlyList<SourceBlock> blocks)
    {
        var profiles = Profile(text, blocks);

        // Transparent blocks are decided already; without them, a heading above an advertisement is seen to stand above its paragraph.
        var kept = Enumerable.Range(0, blocks.Count).Where(i => !profiles[i].IsTransparent).ToArray();
        if (kept.Length == 0)
            return null;
        var keptProfiles = Array.ConvertAll(kept, i => profiles[i]);
        PageContext.AddContext(text, Array.ConvertAll(kept, i => blocks[i]), keptProfiles);
        var decided = RoleDecider.Decide(keptProfiles);
        if (decided is null || !HasParagraph(decided, keptProfiles))
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

    /// <summary>The evidence that each block shows by itself and by being repeated.</summary>
    public static BlockProfile[] Profile(string text, IReadOnlyList<SourceBlock> blocks)
    {
        var profiles = new BlockProfile[blocks.Count];
        for (var i = 0; i < profiles.Length; i++)
            profiles[i] = BlockProfile.Of(text, blocks[i]);
        PageContext.AddRepetition(profiles);
        return profiles;
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
