using System.Buffers;

namespace NewsSchema.News.Conversion.Quotes.Text;

/// <summary>Which marks stand outermost in a text; British texts put single marks outside and double ones inside.</summary>
internal static class MarkStyle
{
    private static readonly SearchValues<char> Openers = SearchValues.Create("'\u2018\"\u201C\u00AB\u201E");

    public static bool SingleMarksAreOuter(string text, ReadOnlySpan<Region> regions)
    {
        int singles = 0, doubles = 0;
        foreach (ref readonly var region in regions)
        {
            var span = text.AsSpan(region.Range.Start, region.Range.Length);
            for (var i = 0; span[i..].IndexOfAny(Openers) is var next and >= 0; i++)
            {
                i += next;
                if (i > 0 && !Characters.IsBlank(span[i - 1]))
                    continue;
                if (span[i] is '\'' or '\u2018')
                    singles++;
                else
                    doubles++;
            }
        }

        return singles > doubles;
    }
}
