using System.Diagnostics;

namespace NewsSchema.Tool.Output;

/// <summary>One line on a terminal that tells how far the work has come. Elsewhere it is silent.</summary>
internal sealed class ProgressLine(TextWriter error, int total, string noun, bool isWanted)
{
    private const string Clear = "\r\e[K";
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly bool _shows = isWanted && !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb";
    private long _last = Stopwatch.GetTimestamp();
    private bool _visible;

    public void Report(int done)
    {
        if (!_shows || Stopwatch.GetElapsedTime(_last) < Interval)
            return;
        _last = Stopwatch.GetTimestamp();
        _visible = true;
        error.Write($"{Clear}{Numbers.Count(done)} of {Numbers.Count(total, noun)}");
        error.Flush();
    }

    /// <summary>Makes room for other output.</summary>
    public void Hide()
    {
        if (!_visible)
            return;
        error.Write(Clear);
        error.Flush();
        _visible = false;
    }
}
