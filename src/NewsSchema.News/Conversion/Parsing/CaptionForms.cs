namespace NewsSchema.News.Conversion.Parsing;

/// <summary>Forms that only captions have.</summary>
internal static class CaptionForms
{
    private static readonly string[] PositionNotes =
        ["(left", "(right", "(centre", "(center", "(L)", "(R)", "(C)", "(2nd", "(second from", ", left,", ", right,", ", centre,", ", center,", ", second from", "from left", "From left", "from right", "L-R", "L to R", "Left to right", "left to right", "lockwise from"];

    private static readonly string[] Leads =
        ["Image caption", "Media caption", "FILE -", "FILE –", "FILE —", "FILE PHOTO", "FILE PICTURE", "FILE IMAGE", "File photo", "File picture", "File image", "A file photo", "PHOTO:", "Photo:", "Pictured:", "PICTURED:", "Pictured ", "Above:", "Below:", "In this photo", "In this image", "In this picture", "In this file", "In this undated", "In this handout", "In this screen", "This photo ", "This image ", "This handout ", "This undated ", "This screengrab ", "This combination of ", "A screengrab", "An undated ", "A general view ", "An aerial view "];

    /// <summary>Openings such as "FILE -" and "In this photo".</summary>
    public static bool HasLead(ReadOnlySpan<char> block)
    {
        foreach (var lead in Leads)
        {
            if (block.StartsWith(lead, StringComparison.Ordinal) && block.Length > lead.Length + 12)
                return true;
        }

        return false;
    }

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
