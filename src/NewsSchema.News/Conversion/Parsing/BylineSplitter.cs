using NewsSchema.News.Conversion.Language;
using NewsSchema.News.Conversion.Structure;

namespace NewsSchema.News.Conversion.Parsing;

/// <summary>What led to a part of a byline.</summary>
internal enum BylineJoint
{
    Start,
    Comma,
    And,
    With,

    /// <summary>"in", "at", "from": a place follows.</summary>
    Place,

    /// <summary>"for": an affiliation follows.</summary>
    For,

    /// <summary>A bar, dash, slash or bracket.</summary>
    Mark,

    /// <summary>"By", "Reporting by": names follow.</summary>
    Label,
}

/// <summary>A part between separators; <paramref name="Label"/> is the words before "by" that gave its role, as "Editing".</summary>
internal readonly record struct BylinePart(TextRange Range, BylineJoint Joint, TextRange? Label);

/// <summary>Cuts a byline at its separators and linking words.</summary>
internal static class BylineSplitter
{
    public static List<BylinePart> Split(string text, TextRange range)
    {
        var parts = new List<BylinePart>();
        var joint = BylineJoint.Start;
        TextRange? label = null;
        var start = range.Start;
        var at = range.Start;
        while (at < range.End)
        {
            var (length, next) = SeparatorAt(text, range, at);
            if (length == 0)
            {
                var labelLength = LabelAt(text, range, at, out var role);
                if (labelLength > 0)
                {
                    Add(start, at);
                    (joint, label) = (BylineJoint.Label, role);
                    at += labelLength;
                    start = at;
                    continue;
                }

                at = NextWordStart(text, range, at);
                continue;
            }

            Add(start, at);
            joint = next;
            at += length;
            start = at;
        }

        Add(start, range.End);
        return parts;

        void Add(int from, int to)
        {
            var part = Ranges.TrimSeparators(text, from, to);
            if (!part.IsEmpty)
                parts.Add(new BylinePart(part, joint, label));
        }
    }

    /// <summary>A separator mark here, or a linking word that starts here.</summary>
    private static (int Length, BylineJoint Joint) SeparatorAt(string text, TextRange range, int at)
    {
        var c = text[at];
        switch (c)
        {
            case ',' or ';':
                return (1, BylineJoint.Comma);
            case '|' or '•' or '·' or '(' or ')' or '/' or '\n' or '\r' or '>':
                return (1, BylineJoint.Mark);
            case '&':
                return (1, BylineJoint.And);
            case '—' or '–' or '-' when at > range.Start && char.IsWhiteSpace(text[at - 1]):
                return (1, BylineJoint.Mark);
        }

        if (at > range.Start && char.IsLetterOrDigit(text[at - 1]))
            return (0, default);
        if (c == '@' || IsAddress(text, range, at))
            return (0, default);
        var end = at;
        while (end < range.End && char.IsLetter(text[end]))
            end++;
        if (end >= range.End || !char.IsWhiteSpace(text[end]))
            return (0, default);
        return text.AsSpan(at, end - at) switch
        {
            "and" or "And" or "AND" => (end - at, BylineJoint.And),
            "with" or "With" => (end - at, BylineJoint.With),
            "in" or "at" or "from" => (end - at, BylineJoint.Place),
            "for" or "For" or "FOR" => (end - at, BylineJoint.For),
            _ => (0, default),
        };
    }

    /// <summary>"By", "Written by", "Additional reporting by": its length, and the words that name a role.</summary>
    private static int LabelAt(string text, TextRange range, int at, out TextRange? role)
    {
        role = null;
        var span = text.AsSpan(at, range.End - at);
        var position = 0;
        if (!char.IsLetter(span[0]) || !WordScanner.TryRead(span, ref position, out var word) || word.Start != 0)
            return 0;
        if (TermTable.Shared.TryMatch(span, word, position, out var match) && (match.Kinds & (TermKinds.Trailer | TermKinds.BylineLabel)) != 0)
        {
            var last = span[..match.End].LastIndexOf(' ');
            var lastWord = span[(last + 1)..match.End];
            var isHeading = (match.Kinds & TermKinds.BylineLabel) != 0 && match.End < span.Length && span[match.End] == ':';
            if (BylineParser.IsBy(lastWord) || lastWord is "from" || isHeading)
            {
                if ((match.Kinds & TermKinds.Trailer) != 0 && last > 0)
                    role = Ranges.Trim(text, at, at + last);
                return match.End;
            }
        }

        // "Opinion by Orla Finch", "Analysis by …": one word, then by.
        if (word.StartsUpper && WordScanner.TryRead(span, ref position, out var by) && span[by.Start..by.End] is "by" && by.End < span.Length && at == range.Start)
            return by.End;
        return 0;
    }

    private static int NextWordStart(string text, TextRange range, int at)
    {
        if (IsAddress(text, range, at))
        {
            while (at < range.End && !char.IsWhiteSpace(text[at]))
                at++;
            return at;
        }

        if (!char.IsLetterOrDigit(text[at]))
            return at + 1;
        while (at < range.End && (char.IsLetterOrDigit(text[at]) || text[at] is '\'' or '’' or '.'))
            at++;
        return at;
    }

    /// <summary>Whether the characters up to the next space hold an at sign: an e-mail address or a handle.</summary>
    private static bool IsAddress(string text, TextRange range, int at)
    {
        for (var i = at; i < range.End && !char.IsWhiteSpace(text[i]); i++)
        {
            if (text[i] == '@')
                return true;
        }

        return false;
    }
}
