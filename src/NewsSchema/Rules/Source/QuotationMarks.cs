namespace NewsSchema.Rules;

/// <summary>Whether words stand between quotation marks.</summary>
internal static class QuotationMarks
{
    // Typographic marks, straight marks, and the pairs that old systems write.
    private const string Opening = "“„«‹‘‚\"'`‟‛”’»";
    private const string Closing = "”“»›’‘\"'`«";

    private const int LongestLabel = 60;

    /// <summary>An opening mark stands before, and a closing one after unless the paragraph ends first: a quote that goes on in the next paragraph is not closed.</summary>
    /// <param name="before">All text before the words.</param>
    /// <param name="after">All text after them.</param>
    public static bool StandAround(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        var rest = after.TrimStart(" \u00A0\t");
        return IsOpened(before.TrimEnd()) && (rest.Length == 0 || rest[0] is '\n' or '\r' || Closing.Contains(rest[0]));
    }

    /// <summary>A transcript has the speaker's label between the mark and the words: <c>“LIND: The tide turned.”</c></summary>
    private static bool IsOpened(ReadOnlySpan<char> before)
    {
        if (before.Length == 0)
            return false;
        if (Opening.Contains(before[^1]))
            return true;
        if (before[^1] != ':')
            return false;
        for (var i = before.Length - 2; i >= Math.Max(0, before.Length - LongestLabel); i--)
        {
            // The mark begins the label; one that closes something or an apostrophe amid a name does not.
            if (Opening.Contains(before[i]) && (i == 0 || char.IsWhiteSpace(before[i - 1])))
                return true;
            if (before[i] is '\n' or '\r' or ':' or ',' or ';' or '?' or '!')
                return false;
        }

        return false;
    }
}
