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

/// <summary>Cuts a byline at its separators and linking words, part by part.</summary>
internal ref struct BylineSplitter(Passage line)
{
    private readonly bool _hasAddress = line.Span.Contains('@');
    private int _at = line.Start;
    private int _word;
    private BylineJoint _joint = BylineJoint.Start;
    private TextRange? _label;

    public BylinePart Current { get; private set; }

    /// <summary>Goes to the next part that is not empty; false behind the last.</summary>
    public bool MoveNext()
    {
        while (_at < line.End)
        {
            var (start, joint, label) = (_at, _joint, _label);
            var end = FindJoint();
            var part = Ranges.TrimSeparators(line.Text, start, end);
            if (part.IsEmpty)
                continue;
            Current = new BylinePart(part, joint, label);
            return true;
        }

        return false;
    }

    /// <summary>Moves past the next separator, linking word or label, and returns where it begins.</summary>
    private int FindJoint()
    {
        var (text, range) = (line.Text, line.Range);
        var words = line.Words;
        while (_at < range.End)
        {
            var at = _at;
            var (length, next) = SeparatorAt(text, range, at, _hasAddress);
            if (length > 0)
            {
                _joint = next;
                _at += length;
                return at;
            }

            while (_word < words.Length && words[_word].End <= at)
                _word++;
            TextRange? role = null;
            var labelEnd = _word < words.Length && words[_word].Start == at ? LabelAt(line, _word, out role) : at;
            if (labelEnd > at)
            {
                (_joint, _label) = (BylineJoint.Label, role);
                _at = labelEnd;
                return at;
            }

            _at = NextWordStart(text, range, at, _hasAddress);
        }

        return range.End;
    }

    /// <summary>A separator mark here, or a linking word that starts here.</summary>
    private static (int Length, BylineJoint Joint) SeparatorAt(string text, TextRange range, int at, bool hasAddress)
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
        if (hasAddress && IsAddress(text, range, at))
            return (0, default);
        if (c is not ('a' or 'A' or 'w' or 'W' or 'i' or 'f' or 'F'))
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

    /// <summary>"By", "Written by", "Additional reporting by" at a word: its end, or the word's start for none; and the words that name a role.</summary>
    private static int LabelAt(Passage line, int index, out TextRange? role)
    {
        role = null;
        var text = line.Text;
        var words = line.Words;
        ref readonly var word = ref words[index];
        if (!char.IsLetter(text[word.Start]))
            return word.Start;
        var (count, kinds) = line.PhraseAt(index);
        if ((kinds & (TermKinds.Trailer | TermKinds.BylineLabel)) != 0)
        {
            var end = words[index + count - 1].End;
            var phrase = text.AsSpan(word.Start, end - word.Start);
            var last = phrase.LastIndexOf(' ');
            var lastWord = phrase[(last + 1)..];
            var isHeading = (kinds & TermKinds.BylineLabel) != 0 && end < line.End && text[end] == ':';
            if (BylineParser.IsBy(lastWord) || lastWord is "from" || isHeading)
            {
                if ((kinds & TermKinds.Trailer) != 0 && last > 0)
                    role = Ranges.Trim(text, word.Start, word.Start + last);
                return end;
            }
        }

        // "Opinion by Orla Finch", "Analysis by …": one word, then by.
        var isOpening = word.StartsUpper && word.Start == line.Start && index + 1 < words.Length;
        return isOpening && line[words[index + 1]] is "by" && words[index + 1].End < line.End ? words[index + 1].End : word.Start;
    }

    private static int NextWordStart(string text, TextRange range, int at, bool hasAddress)
    {
        if (hasAddress && IsAddress(text, range, at))
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
