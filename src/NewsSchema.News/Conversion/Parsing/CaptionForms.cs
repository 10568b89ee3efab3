namespace NewsSchema.News.Conversion.Parsing;

/// <summary>Forms that only captions have.</summary>
internal static class CaptionForms
{
    private static readonly string[] PositionNotes =
        ["(left", "(right", "(centre", "(center", "(L)", "(R)", "(C)", "(2nd", "(second from", ", left,", ", right,", ", centre,", ", center,", ", second from", "from left", "From left", "from right", "L-R", "L to R", "Left to right", "left to right", "lockwise from"];

    /// <summary>Who stands where in the picture: "(left)", "from left".</summary>
    public static bool HasPositionNote(ReadOnlySpan<char> block)
    {
        foreach (var note in PositionNotes)
        {
            if (block.Contains(note, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
