using System.Globalization;

namespace NewsSchema.News.Viewing;

/// <summary>Counts as people read them.</summary>
internal static class Count
{
    public static string Of(int count, string noun) => count.ToString("N0", CultureInfo.InvariantCulture) + " " + noun + (count == 1 ? string.Empty : "s");
}
