namespace NewsSchema.News.Conversion.Quotes.Text;

/// <summary>Transcripts put the speaker's label inside the marks ("LIND: The rope was old."); the words begin after it.</summary>
internal static class SpeakerLabels
{
    private const int LongestLabel = 40;

    public static void Separate(string text, LentList<MarkedSegment> segments, int first)
    {
        for (var i = first; i < segments.Count; i++)
        {
            var (whole, inner, closed, single) = segments[i];
            var colon = LabelEnd(text, inner);
            if (colon < 0)
                continue;
            var rest = Characters.Trim(text, inner with { Start = colon + 1 });
            if (!rest.IsEmpty)
                segments.Replace(i, new MarkedSegment(whole with { Start = rest.Start }, rest, closed, single));
        }
    }

    /// <summary>The colon after one or more words all in capitals; -1 when the passage does not begin so.</summary>
    private static int LabelEnd(string text, TextRange inner)
    {
        var letters = 0;
        for (var i = inner.Start; i < Math.Min(inner.End, inner.Start + LongestLabel); i++)
        {
            var c = text[i];
            if (c == ':')
                return letters > 1 ? i : -1;
            if (char.IsLower(c) || !(char.IsUpper(c) || c is ' ' or '.' or '-' or '\''))
                return -1;
            letters += char.IsUpper(c) ? 1 : 0;
        }

        return -1;
    }
}
