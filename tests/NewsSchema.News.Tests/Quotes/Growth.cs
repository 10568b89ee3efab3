using System.Diagnostics;

namespace NewsSchema.News.Tests.Quotes;

/// <summary>Compares times with times, since what a clock shows on a busy machine says little.</summary>
internal static class Growth
{
    private const int Attempts = 6;

    /// <summary>Ten times the length takes ten times the time, or a hundred times if the work is quadratic: the border is between them.</summary>
    private const double MostTimes = 40;

    /// <summary>So short a time is no quadratic one, whatever the shorter text took.</summary>
    private static readonly TimeSpan Quick = TimeSpan.FromMilliseconds(50);

    /// <summary>Runs the work on a text and on one ten times as long, again while other work of the machine may have got in the way.</summary>
    public static void ShouldBeLinear(Action<int> work, int length)
    {
        work(length);
        var times = double.PositiveInfinity;
        for (var i = 0; i < Attempts && times > MostTimes; i++)
        {
            var shorter = Measure(work, length);
            var longer = Measure(work, length * 10);
            times = longer < Quick ? 0 : Math.Min(times, longer / shorter);
        }

        times.ShouldBeLessThan(MostTimes);
    }

    private static TimeSpan Measure(Action<int> work, int length)
    {
        var watch = Stopwatch.StartNew();
        work(length);
        return watch.Elapsed;
    }
}
