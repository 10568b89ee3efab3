using System.Buffers;
using System.Numerics;

namespace NewsSchema.News.Conversion.Structure;

/// <summary>
/// Chooses the best sequence of states for the blocks of a page (Viterbi): the sum of what each block's evidence says for its state
/// and of what each step says. Linear in the number of blocks.
/// </summary>
internal static class RoleDecider
{
    /// <summary>One state for each block; null when no sequence holds a headline and a block of text.</summary>
    public static PageState[]? Decide(ReadOnlySpan<BlockProfile> profiles, RoleWeights weights)
    {
        var states = PageState.All;
        var width = RoleWeights.Width;
        Span<float> scores = stackalloc float[width];
        Span<float> next = stackalloc float[width];
        Span<int> evidence = stackalloc int[EvidenceSet.Capacity];
        var came = ArrayPool<byte>.Shared.Rent(profiles.Length * width);
        try
        {
            Emit(weights, profiles[0].Evidence, evidence, scores);
            for (var s = 0; s < width; s++)
            {
                if (s >= states.Count || states[s].Zone > PageZone.Headline)
                    scores[s] = float.NegativeInfinity;
            }

            for (var i = 1; i < profiles.Length; i++)
            {
                Emit(weights, profiles[i].Evidence, evidence, next);
                Step(weights, scores, next, came.AsSpan(i * width, width));
                next.CopyTo(scores);
            }

            return Trace(profiles.Length, states, scores, came);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(came);
        }
    }

    /// <summary>
    /// Adds to what a block says for each state the best score that a state before it leads to it with, and keeps that state, the first of equals.
    /// </summary>
    private static void Step(RoleWeights weights, ReadOnlySpan<float> scores, Span<float> next, Span<byte> came)
    {
        var highest = Vector<float>.Zero;
        Span<int> sources = stackalloc int[Vector<int>.Count];
        for (var s = 0; s < next.Length; s += Vector<float>.Count)
        {
            var (source, end) = weights.SourcesOf(s / Vector<float>.Count);
            var steps = weights.StepsInto(s / Vector<float>.Count);
            var best = new Vector<float>(float.NegativeInfinity);
            var from = Vector<int>.Zero;
            for (; source < end; source++)
            {
                var candidate = new Vector<float>(scores[source]) + steps[source];
                var isBetter = Vector.GreaterThan(candidate, best);
                best = Vector.ConditionalSelect(isBetter, candidate, best);
                from = Vector.ConditionalSelect(isBetter, new Vector<int>(source), from);
            }

            best += new Vector<float>(next[s..]);
            highest = Vector.Max(highest, best);
            best.CopyTo(next[s..]);
            from.CopyTo(sources);
            for (var i = 0; i < sources.Length; i++)
                came[s + i] = (byte)sources[i];
        }

        // Only differences matter; without this, long pages would lose precision.
        var most = 0f;
        for (var i = 0; i < Vector<float>.Count; i++)
            most = Math.Max(most, highest[i]);
        for (var s = 0; s < next.Length; s += Vector<float>.Count)
            (new Vector<float>(next[s..]) - new Vector<float>(most)).CopyTo(next[s..]);
    }

    private static PageState[]? Trace(int length, IReadOnlyList<PageState> states, ReadOnlySpan<float> scores, byte[] came)
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
            last = came[(i * RoleWeights.Width) + last];
        }

        return path;
    }

    /// <summary>What a block's evidence says for each state; <paramref name="pieces"/> is room to list it in.</summary>
    private static void Emit(RoleWeights weights, EvidenceSet evidence, Span<int> pieces, Span<float> emitted)
    {
        var count = 0;
        foreach (var piece in evidence)
            pieces[count++] = (int)piece;
        for (var s = 0; s < emitted.Length; s += Vector<float>.Count)
        {
            var added = weights.EvidenceFor(s / Vector<float>.Count);
            var sum = Vector<float>.Zero;
            foreach (var piece in pieces[..count])
                sum += added[piece];
            sum.CopyTo(emitted[s..]);
        }
    }
}
