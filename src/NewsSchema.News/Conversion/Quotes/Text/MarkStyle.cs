namespace NewsSchema.News.Conversion.Quotes.Text;

/// <summary>Which marks stand outermost in a text; British texts put single marks outside and double ones inside.</summary>
internal static class MarkStyle
{
    public static bool SingleMarksAreOuter(string text, IReadOnlyList<Region> regions)
    {
        int singles = 0, doubles = 0;
        foreach (var region in regions)
        {
            for (var i = region.Range.Start; i < region.Range.End; i++)
            {
                var c = text[i];
                if (c is '\'' or '\u2018' && (i == region.Range.Start || Characters.IsBlank(text[i - 1])))
                    singles++;
                else if (c is '"' or '\u201C' or '\u00AB' or '\u201E' && (i == region.Range.Start || Characters.IsBlank(text[i - 1])))
                    doubles++;
            }
        }

        return singles > doubles;
    }
}
