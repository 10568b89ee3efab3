using System.Globalization;

namespace NewsSchema.Tool.Output;

/// <summary>Numbers as the summaries show them.</summary>
internal static class Numbers
{
    public static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A count with its noun: <c>1 error</c>, <c>2 errors</c>.</summary>
    public static string Count(long count, string noun) => Count(count) + " " + noun + (count == 1 ? string.Empty : "s");

    public static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture) + " s";

    public static string Megabytes(int bytes) => Count(bytes / (1024 * 1024)) + " MB";
}
