using NewsSchema.News.Conversion.Language;
using NewsSchema.News.Conversion.Structure;

namespace NewsSchema.News.Conversion.Parsing;

/// <summary>Reads what a caption and its credit say of the picture: who gave it, who took it, when and where.</summary>
internal static class CaptionParser
{
    /// <summary>Places longer than this are sentences.</summary>
    private const int MaxPlaceLength = 80;

    public static LaidOutCaption Parse(PageText page, TextRange caption, TextRange? credit)
    {
        var result = new LaidOutCaption(caption) { Credit = credit };
        if (credit is { } range)
            result = ReadCredit(page, range, result);
        return ReadText(page, caption, result);
    }

    /// <summary>"Lena Voss/AFP/Getty Images", "Harbour Board/Handout via REUTERS", "Photo by Lena Voss".</summary>
    private static LaidOutCaption ReadCredit(PageText page, TextRange credit, LaidOutCaption caption)
    {
        var text = page.Text;
        caption = caption with { Handout = false };
        foreach (var part in SplitCredit(text, credit))
        {
            var span = text.AsSpan(part.Start, part.Length);
            var agency = FindAgency(text, part);
            if (HasHandoutWord(span))
                caption = caption with { Handout = true };
            else if (agency is not null)
                caption = caption with { Agency = agency };
            else if ((TermTable.Shared.KindsOf(span) & (TermKinds.CreditLabel | TermKinds.File | TermKinds.CreditWord)) != 0)
                caption = (TermTable.Shared.KindsOf(span) & TermKinds.File) != 0 ? caption with { DateKind = "file" } : caption;
            else if (IsPerson(page.Read(part)))
                caption = caption with { Creator = caption.Creator ?? part };
            else
                caption = caption with { Provider = caption.Provider ?? part };
        }

        return caption;
    }

    /// <summary>Cuts at slashes, commas, bars, dashes and "via", and drops labels such as "Photo by".</summary>
    private static List<TextRange> SplitCredit(string text, TextRange credit)
    {
        var parts = new List<TextRange>();
        var start = credit.Start;
        for (var at = credit.Start; at <= credit.End; at++)
        {
            var atVia = at + 3 < credit.End && char.IsWhiteSpace(text[at + 3]) && (at == credit.Start || char.IsWhiteSpace(text[at - 1]))
                && text.AsSpan(at, 3).Equals("via", StringComparison.OrdinalIgnoreCase);
            if (at < credit.End && !atVia && text[at] is not ('/' or ',' or '|' or '(' or ')' or ';' or '•') && !(text[at] is '-' or '–' or '—' && char.IsWhiteSpace(text[at - 1 >= credit.Start ? at - 1 : at])))
                continue;
            var part = WithoutLabel(text, Ranges.TrimSeparators(text, start, at), parts);
            if (!part.IsEmpty)
                parts.Add(part);
            if (atVia)
                at += 3;
            start = at + 1;
        }

        return parts;
    }

    /// <summary>The part behind its label; a label that names an agency, as "AP Photo", is a part of its own.</summary>
    private static TextRange WithoutLabel(string text, TextRange part, List<TextRange> parts)
    {
        while (!part.IsEmpty)
        {
            var span = text.AsSpan(part.Start, part.Length);
            var position = 0;
            if (!WordScanner.TryRead(span, ref position, out var word) || !TermTable.Shared.TryMatch(span, word, position, out var match)
                || (match.Kinds & TermKinds.CreditLabel) == 0 || (match.Kinds & (TermKinds.Handout | TermKinds.Agency)) == TermKinds.Handout && match.End == span.Length)
                return part;
            var isWhole = match.End == span.Length;
            if (isWhole)
                return part;
            var rest = Ranges.TrimSeparators(text, part.Start + match.End, part.End);
            if (rest.IsEmpty)
                return part;
            var label = new TextRange(part.Start, part.Start + match.End);
            if (FindAgency(text, label) is not null)
                parts.Add(label);
            part = rest;
        }

        return part;
    }

    /// <summary>An agency's name in the part, with a ".com" behind it.</summary>
    private static TextRange? FindAgency(string text, TextRange part)
    {
        var span = text.AsSpan(part.Start, part.Length);
        var position = 0;
        TextRange? found = null;
        while (WordScanner.TryRead(span, ref position, out var word))
        {
            if ((!word.StartsUpper && !span[word.Start..].StartsWith("dpa")) || !TermTable.Shared.TryMatch(span, word, position, out var match))
                continue;
            var end = match.End;
            if ((match.Kinds & TermKinds.Agency) == 0)
            {
                // "AP Photo" is a label whose first word is the agency.
                if ((TermTable.Shared.KindsOf(span[word.Start..word.End]) & TermKinds.Agency) == 0)
                    continue;
                end = word.End;
            }

            if (end + 4 <= span.Length && span.Slice(end, 4).Equals(".com", StringComparison.OrdinalIgnoreCase))
                end += 4;
            found = new TextRange(part.Start + word.Start, part.Start + end);
            position = end;
        }

        return found;
    }

    private static bool HasHandoutWord(ReadOnlySpan<char> span)
    {
        for (var at = 0; at < span.Length; at++)
        {
            var next = span[at..].IndexOfAny('h', 'H');
            if (next < 0)
                return false;
            at += next;
            var word = span[at..];
            if (word.StartsWith("handout", StringComparison.OrdinalIgnoreCase) || word.StartsWith("hand-out", StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool IsPerson(Passage part) => part.Words.Length is 2 or 3 && NameShape.IsName(part);

    private static LaidOutCaption ReadText(PageText page, TextRange caption, LaidOutCaption result)
    {
        var text = page.Text;
        var span = text.AsSpan(caption.Start, caption.Length);
        if (HasHandoutWord(span))
            result = result with { Handout = true };
        WrittenDate? last = null;
        for (var at = 0; at < span.Length && TimeScanner.Find(span, at) is { } time; at = time.End)
            last = time.Date ?? last;
        var isFile = page.Read(caption).HasPhrase(TermKinds.File);
        if (last is not { } date)
            return isFile ? result with { DateKind = "file" } : result;
        var released = IsReleased(page, caption.Start, caption.Start + date.Start);
        if (date.ToIso() is { } iso)
            result = result with { Date = iso, DateKind = released ? "released" : result.DateKind ?? (isFile ? "file" : "taken") };
        return result with { Place = FindPlace(text, caption, caption.Start + date.Start) ?? result.Place };
    }

    /// <summary>"… released March 3, 2031", "… obtained by the paper on March 3, 2031".</summary>
    private static bool IsReleased(PageText page, int start, int dateStart) =>
        page.Read(new TextRange(Math.Max(start, dateStart - 40), dateStart)).HasPhrase(TermKinds.Released);

    /// <summary>The words behind the last "in" or "at" before the date, when all of them are capitalised or linking words.</summary>
    private static TextRange? FindPlace(string text, TextRange caption, int dateStart)
    {
        var end = dateStart;
        while (end > caption.Start && (Ranges.IsSeparator(text[end - 1]) || EndsWithOn(text, caption.Start, end)))
            end -= char.IsLetter(text[end - 1]) ? 2 : 1;
        for (var at = end - 2; at > caption.Start && at > end - MaxPlaceLength; at--)
        {
            if (!char.IsWhiteSpace(text[at]) || at + 3 >= end || text[at + 1] is not ('i' or 'a') || text[at + 2] is not ('n' or 't') || !char.IsWhiteSpace(text[at + 3]))
                continue;
            var start = at + 4;
            if (text.AsSpan(start, end - start).StartsWith("the "))
                start += 4;
            return start < end && char.IsUpper(text[start]) && IsPlaceName(text.AsSpan(start, end - start)) ? Ranges.TrimSeparators(text, start, end) : null;
        }

        return null;
    }

    private static bool EndsWithOn(string text, int start, int end) => end - 4 > start && text[end - 1] == 'n' && text[end - 2] == 'o' && char.IsWhiteSpace(text[end - 3]);

    private static bool IsPlaceName(ReadOnlySpan<char> span)
    {
        var position = 0;
        while (WordScanner.TryRead(span, ref position, out var word))
        {
            if (!word.StartsUpper && !(span[word.Start..word.End] is "of" or "the" or "region" or "province" or "district" or "state" or "county" or "de" or "la" or "and" or "near" or "upon"))
                return false;
        }

        return true;
    }
}
