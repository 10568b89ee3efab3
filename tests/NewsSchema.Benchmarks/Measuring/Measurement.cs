using System.Diagnostics;
using System.Runtime;

namespace NewsSchema.Benchmarks.Measuring;

/// <summary>What an engine's rounds came to.</summary>
/// <param name="Name">The engine.</param>
/// <param name="MegabytesPerSecond">Of JSON read, in millions of bytes; from the median round.</param>
/// <param name="Ratio">The median round's time over that of the first engine.</param>
/// <param name="AllocatedPerDocument">Bytes, from the last round.</param>
/// <param name="Accepted">How many documents the engine accepted.</param>
internal sealed record Row(string Name, double MegabytesPerSecond, double Ratio, double AllocatedPerDocument, int Accepted)
{
    public override string ToString() => $"{Name,-10} {MegabytesPerSecond,8:F1} {Ratio,7:F2} {AllocatedPerDocument,9:F0}";
}

/// <summary>
/// Rounds in which every engine has its turn, so that a slow spell of the machine falls on all of them; medians, so that it does not count.
/// </summary>
internal static class Measurement
{
    private const int Rounds = 7;

    // How long the JIT must have compiled nothing for the code to count as final, and how long that is waited for.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan MostWaiting = TimeSpan.FromSeconds(20);

    /// <summary>Measures engines over documents.</summary>
    /// <param name="engines">The engines; the first is what the others are compared to.</param>
    /// <param name="documents">The documents.</param>
    /// <param name="warmUp">How long each engine reads at least before it is measured.</param>
    /// <param name="turn">How long a turn lasts at least; small sets are read several times.</param>
    public static IReadOnlyList<Row> Run(IReadOnlyList<Engine> engines, byte[][] documents, TimeSpan warmUp, TimeSpan turn)
    {
        WarmUp(engines, documents, warmUp);
        var turns = engines.Select(_ => new List<Sample>()).ToList();
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < engines.Count; i++)
                turns[i].Add(Turn(engines[i], documents, turn));
        }

        var medians = turns.ConvertAll(samples => Median(samples.Select(sample => sample.Seconds)));
        var megabytes = documents.Sum(document => (double)document.Length) / 1e6;
        return [.. engines.Select((engine, i) => new Row(
            engine.Name, megabytes / medians[i], medians[i] / medians[0], turns[i][^1].Allocated / (double)documents.Length, turns[i][^1].Accepted))];
    }

    /// <summary>Reads until the JIT has nothing left to make better, which takes it longer the busier the machine is.</summary>
    private static void WarmUp(IReadOnlyList<Engine> engines, byte[][] documents, TimeSpan atLeast)
    {
        // Twice, because code compiled for one engine can change what the JIT knows of code that another shares with it.
        foreach (var engine in engines.Concat(engines))
            Turn(engine, documents, atLeast / 2);

        var start = Stopwatch.GetTimestamp();
        long before;
        do
        {
            before = JitInfo.GetCompiledMethodCount();
            foreach (var engine in engines)
                Turn(engine, documents, Quiet / engines.Count);
            Thread.Sleep(Quiet);
        }
        while (JitInfo.GetCompiledMethodCount() != before && Stopwatch.GetElapsedTime(start) < MostWaiting);
    }

    private static Sample Turn(Engine engine, byte[][] documents, TimeSpan atLeast)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        var passes = 0;
        int accepted;
        do
        {
            accepted = engine.Pass(documents);
            passes++;
        }
        while (Stopwatch.GetElapsedTime(start) < atLeast);
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds / passes;
        return new Sample(seconds, (GC.GetAllocatedBytesForCurrentThread() - allocated) / passes, accepted);
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }

    /// <summary>A turn: seconds and allocated bytes of one pass over all documents.</summary>
    private readonly record struct Sample(double Seconds, long Allocated, int Accepted);
}
