namespace NewsSchema.News.Conversion.Quotes.Text;

/// <summary>Which marks stand outermost in a text; British texts put single marks outside and double ones inside.</summary>
internal static class MarkStyle
{
    public static bool SingleMarksAreOuter(string text, ReadOnlySpan<Region> regions, ReadOnlySpan<int> marks)
    {
        int singles = 0, doubles = 0, region = 0;
        foreach (var mark in marks)
        {
            while (regions[region].Range.End <= mark)
                region++;
            if (mark > regions[region].Range.Start && !Characters.IsBlank(text[mark - 1]))
                continue;
            if (text[mark] is '\'' or '\u2018')
                singles++;
            else if (text[mark] is '"' or '\u201C' or '\u00AB' or '\u201E')
                doubles++;
        }

        return singles > doubles;
    }
}
