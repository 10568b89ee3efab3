using System.Buffers;
using NewsSchema.News.Conversion.Language;
using NewsSchema.News.Conversion.Structure;

namespace NewsSchema.News.Conversion.Parsing;

/// <summary>A dateline at the start of a paragraph, and where the paragraph's own words begin.</summary>
internal readonly record struct ParsedDateline(TextRange Range, TextRange Place, WrittenDate? Date, TextRange? Agency, int BodyStart);

/// <summary>
/// Reads datelines: <c>PORTWELL, Maine (AP) —</c>, <c>PORTWELL/MILLBAY, March 3 (Reuters) -</c>, <c>Portwell, 3 March 2031 (AFP) –</c>, <c>PORTWELL:</c>.
/// A place in capitals, or a place followed by an agency in brackets, then a dash.
/// </summary>
internal static class DatelineParser
{
    private const int MaxLength = 110;

    private static readonly SearchValues<char> DashesAndStops = SearchValues.Create("—―–_-.?!");

    public static ParsedDateline? TryParse(string text, TextRange block)
    {
        var limit = Math.Min(block.End, block.Start + MaxLength);
        if ((FindColon(text, block) ?? FindDash(text, block.Start, limit)) is not { } dash || !Ranges.HasWord(text, dash.End, block.End))
            return null;
        var head = new TextRange(block.Start, dash.Start);
        var (rest, agency) = TakeAgency(text, head);
        var (place, date) = TakeDate(text, rest);
        if (place.IsEmpty || !IsPlace(text, place, needsCapitals: agency is null))
            return null;
        var body = Ranges.Trim(text, dash.End, block.End);
        return new ParsedDateline(Ranges.Trim(text, block.Start, dash.End), place, date, agency, body.Start);
    }

    /// <summary>A dateline with nothing behind its dash, which some pages give a line of its own.</summary>
    public static bool IsAlone(string text, TextRange block) => ParseAlone(text, block) is not null;

    /// <summary>Such a line read; null for another.</summary>
    public static ParsedDateline? ParseAlone(string text, TextRange block)
    {
        if (block.Length is < 4 or > MaxLength || text[block.End - 1] is not ('—' or '–' or '-'))
            return null;
        var end = block.End;
        while (end > block.Start && Ranges.IsSeparator(text[end - 1]))
            end--;
        var (rest, agency) = TakeAgency(text, new TextRange(block.Start, end));
        var (place, date) = TakeDate(text, rest);
        return !place.IsEmpty && IsPlace(text, place, needsCapitals: agency is null) ? new ParsedDateline(block, place, date, agency, block.End) : null;
    }

    /// <summary>The colon of "PORTWELL: The ferry sank", as papers in Asia write it: up to three words in capitals that are known as nothing else, and a sentence.</summary>
    private static TextRange? FindColon(string text, TextRange block)
    {
        const int Longest = 30;
        const int LeastText = 60;
        var span = text.AsSpan(block.Start, Math.Min(block.Length, Longest));
        var colon = span.IndexOf(':');
        if (colon < 3 || block.Length < colon + LeastText || !char.IsWhiteSpace(text[block.Start + colon + 1]))
            return null;
        var place = span[..colon];
        var words = 0;
        var position = 0;
        while (WordScanner.TryRead(place, ref position, out var word))
        {
            if (!word.IsAllUpper || word.Length < 2 || ++words > 3)
                return null;
        }

        return words > 0 && TermTable.Shared.KindsOf(place) == TermKinds.None ? new TextRange(block.Start + colon, block.Start + colon + 1) : null;
    }

    /// <summary>The first dash with a space on its right (em dashes also without), two hyphens or an underscore.</summary>
    private static TextRange? FindDash(string text, int start, int limit)
    {
        for (var i = start + 2; i < limit - 1; i++)
        {
            var next = text.AsSpan(i, limit - 1 - i).IndexOfAny(DashesAndStops);
            if (next < 0)
                return null;
            i += next;
            var c = text[i];
            if (c is '—' or '―')
                return new TextRange(i, i + 1);
            if (c is '–' or '_' or '-' && (char.IsWhiteSpace(text[i - 1]) || text[i - 1] == ')'))
            {
                var end = i + 1;
                while (end < limit && text[end] == c)
                    end++;
                if (end < text.Length && char.IsWhiteSpace(text[end]))
                    return new TextRange(i, end);
            }

            if (c is '.' or '?' or '!' && char.IsWhiteSpace(text[i + 1]) && i > start + 6 && !IsAbbreviation(text, start, i))
                return null;
        }

        return null;
    }

    private static bool IsAbbreviation(string text, int start, int stop)
    {
        var word = stop;
        while (word > start && char.IsLetter(text[word - 1]))
            word--;
        return stop - word <= 5;
    }

    private static (TextRange Remainder, TextRange? Agency) TakeAgency(string text, TextRange head)
    {
        head = Ranges.Trim(text, head.Start, head.End);
        if (head.IsEmpty || text[head.End - 1] != ')')
            return (head, null);
        var open = text.LastIndexOf('(', head.End - 1, head.Length);
        if (open <= head.Start)
            return (head, null);
        var agency = Ranges.Trim(text, open + 1, head.End - 1);
        return agency.IsEmpty || agency.Length > 40 ? (head, null) : (Ranges.TrimSeparators(text, head.Start, open), agency);
    }

    private static (TextRange Place, WrittenDate? Date) TakeDate(string text, TextRange rest)
    {
        var span = text.AsSpan(rest.Start, rest.Length);
        if (TimeScanner.Find(span, 0)?.Date is not { } date)
            return (Ranges.TrimSeparators(text, rest.Start, rest.End), null);
        return (Ranges.TrimSeparators(text, rest.Start, rest.Start + date.Start), date);
    }

    /// <summary>Up to eight words, capitalised; up to five, the first part of them in capitals, where nothing else marks a dateline.</summary>
    private static bool IsPlace(string text, TextRange place, bool needsCapitals)
    {
        var span = text.AsSpan(place.Start, place.Length);
        var position = 0;
        var words = 0;
        var capitals = 0;
        while (WordScanner.TryRead(span, ref position, out var word))
        {
            // "FILE - …" opens a caption.
            if (++words == 1 && span[word.Start..word.End] is "FILE" or "WATCH" or "UPDATE" or "PHOTOS" or "VIDEO")
                return false;
            var isLink = span[word.Start..word.End] is "of" or "the" or "and" or "de" or "del" or "la" or "le" or "al" or "el" or "on" or "upon";
            if (word.IsNumber || (!word.StartsUpper && !isLink))
                return false;
            if (word.IsAllUpper && word.Length > 1)
                capitals++;
            if (words == 1 && needsCapitals && !(word.IsAllUpper && word.Length > 1))
                return false;
        }

        // A place in capitals may be followed by a state: PORTWELL, Maine.
        var comma = span.IndexOf(',');
        return words >= 1 && words <= (needsCapitals ? 5 : 8) && (!needsCapitals || capitals == words || comma > 0)
            && span.IndexOfAny(":\"“”!?".AsSpan()) < 0;
    }
}
