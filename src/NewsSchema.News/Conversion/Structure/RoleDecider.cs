using System.Numerics;

namespace NewsSchema.News.Conversion.Structure;

/// <summary>
/// Chooses the best sequence of states for the blocks of a page (Viterbi): the sum of what each block's evidence says for its state
/// and of what each step says. Linear in the number of blocks.
/// </summary>
internal static class RoleDecider
{
    /// <summary>One state for each block; null when no sequence holds a headline and a block of text.</summary>
    public static PageState[]? Decide(BlockProfile[] profiles, RoleWeights weights)
    {
        var states = PageState.All;
        var count = states.Count;
        var came = new byte[profiles.Length * count];
        var width = RoleWeights.Width;
        var scores = new float[width];
        var next = new float[width];
        var from = new int[width];
        var emitted = new float[width];

        Emit(weights, profiles[0], emitted);
        for (var s = 0; s < width; s++)
            scores[s] = s < count && states[s].Zone <= PageZone.Headline ? emitted[s] : float.NegativeInfinity;

        for (var i = 1; i < profiles.Length; i++)
        {
            Emit(weights, profiles[i], emitted);
            Step(weights, count, scores, next, from);
            var best = 0f;
            for (var s = 0; s < count; s++)
            {
                next[s] += emitted[s];
                came[(i * count) + s] = (byte)from[s];
                best = Math.Max(best, Math.Abs(next[s]) < float.MaxValue ? next[s] : 0);
            }

            // Only differences matter; without this, long pages would lose precision.
            for (var s = 0; s < count; s++)
                next[s] -= best;
            (scores, next) = (next, scores);
        }

        return Trace(profiles.Length, states, scores, came);
    }

    /// <summary>For every state at once: the best score that a state before it leads to it with, and that state, the first of equals.</summary>
    private static void Step(RoleWeights weights, int count, float[] scores, float[] next, int[] from)
    {
        Array.Fill(next, float.NegativeInfinity);
        Array.Clear(from);
        for (var p = 0; p < count; p++)
        {
            if (float.IsNegativeInfinity(scores[p]))
                continue;
            var steps = weights.StepsFrom(p);
            var score = new Vector<float>(scores[p]);
            var state = new Vector<int>(p);
            for (var s = 0; s < next.Length; s += Vector<float>.Count)
            {
                var candidate = score + new Vector<float>(steps[s..]);
                var known = new Vector<float>(next, s);
                var better = Vector.GreaterThan(candidate, known);
                Vector.ConditionalSelect(better, candidate, known).CopyTo(next, s);
                Vector.ConditionalSelect(better, state, new Vector<int>(from, s)).CopyTo(from, s);
            }
        }
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

    private static void Emit(RoleWeights weights, in BlockProfile profile, float[] emitted)
    {
        Array.Clear(emitted);
        foreach (var evidence in profile.Evidence)
        {
            var row = weights.Of(evidence);
            for (var s = 0; s < emitted.Length; s += Vector<float>.Count)
                (new Vector<float>(emitted, s) + new Vector<float>(row[s..])).CopyTo(emitted, s);
        }
    }
}
