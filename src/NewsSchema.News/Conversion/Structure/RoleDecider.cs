namespace NewsSchema.News.Conversion.Structure;

/// <summary>
/// Chooses the best sequence of states for the blocks of a page (Viterbi): the sum of what each block's evidence says for its state
/// and of what each step says. Linear in the number of blocks.
/// </summary>
internal static class RoleDecider
{
    /// <summary>One state for each block; null when no sequence holds a headline and a block of text.</summary>
    public static PageState[]? Decide(BlockProfile[] profiles)
    {
        var weights = RoleWeights.Shared;
        var states = PageState.All;
        var count = states.Count;
        var came = new byte[profiles.Length * count];
        var scores = new float[count];
        var next = new float[count];
        var emitted = new float[count];

        Emit(weights, profiles[0], emitted);
        for (var s = 0; s < count; s++)
            scores[s] = states[s].Zone <= PageZone.Headline ? emitted[s] : float.NegativeInfinity;

        for (var i = 1; i < profiles.Length; i++)
        {
            Emit(weights, profiles[i], emitted);
            var best = 0f;
            for (var s = 0; s < count; s++)
            {
                var (score, from) = (float.NegativeInfinity, 0);
                foreach (var (p, step) in weights.Predecessors(s))
                {
                    var candidate = scores[p] + step;
                    if (candidate > score)
                        (score, from) = (candidate, p);
                }

                next[s] = score + emitted[s];
                came[(i * count) + s] = (byte)from;
                best = Math.Max(best, Math.Abs(next[s]) < float.MaxValue ? next[s] : 0);
            }

            // Only differences matter; without this, long pages would lose precision.
            for (var s = 0; s < count; s++)
                next[s] -= best;
            (scores, next) = (next, scores);
        }

        return Trace(profiles.Length, states, scores, came);
    }

    private static PageState[]? Trace(int length, IReadOnlyList<PageState> states, float[] scores, byte[] came)
    {
        var last = -1;
        for (var s = 0; s < states.Count; s++)
        {
            if (states[s].Zone >= PageZone.Body && scores[s] > float.NegativeInfinity && (last < 0 || scores[s] > scores[last]))
                last = s;
        }

        if (last < 0)
            return null;
        var path = new PageState[length];
        for (var i = length - 1; i >= 0; i--)
        {
            path[i] = states[last];
            last = came[(i * states.Count) + last];
        }

        return path;
    }

    private static void Emit(RoleWeights weights, BlockProfile profile, float[] emitted)
    {
        Array.Clear(emitted);
        foreach (var evidence in profile.Evidence)
        {
            var row = weights.Of(evidence);
            for (var s = 0; s < emitted.Length; s++)
                emitted[s] += row[s];
        }
    }
}
