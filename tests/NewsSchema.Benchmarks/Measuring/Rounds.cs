using System.Diagnostics;

namespace NewsSchema.Benchmarks.Measuring;

/// <summary>What something took: the median of its rounds.</summary>
/// <param name="Seconds">The time.</param>
/// <param name="Allocated">Bytes, in the last round.</param>
internal readonly record struct Taken(double Seconds, long Allocated)
{
    public double Milliseconds => Seconds * 1000;
}

/// <summary>Times whole actions in turn, as <see cref="Measurement"/> times engines over documents.</summary>
internal static class Rounds
{
    /// <param name="actions">The actions; each has its turn in every round.</param>
    /// <param name="count">How many rounds.</param>
    /// <param name="warmUp">How long each action is repeated before it is measured.</param>
    public static Taken[] Run(IReadOnlyList<Action> actions, int count, TimeSpan warmUp)
    {
        foreach (var action in actions)
        {
            var start = Stopwatch.GetTimestamp();
            do
                action();
            while (Stopwatch.GetElapsedTime(start) < warmUp);
        }

        var turns = actions.Select(_ => new List<Taken>()).ToList();
        for (var round = 0; round < count; round++)
        {
            for (var i = 0; i < actions.Count; i++)
                turns[i].Add(Turn(actions[i]));
        }

        return [.. turns.Select(each => new Taken(each.Select(turn => turn.Seconds).Order().ElementAt(count / 2), each[^1].Allocated))];
    }

    private static Taken Turn(Action action)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        action();
        return new Taken(Stopwatch.GetElapsedTime(start).TotalSeconds, GC.GetAllocatedBytesForCurrentThread() - allocated);
    }
}
