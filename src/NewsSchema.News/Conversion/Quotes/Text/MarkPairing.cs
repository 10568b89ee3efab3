using System.Buffers;

namespace NewsSchema.News.Conversion.Quotes.Text;

/// <summary>Pairs quotation marks of any typography within one region and gives the outermost segments in order.</summary>
internal ref struct MarkPairing(string text, TextRange range, bool singleOuter, LentList<MarkedSegment> found)
{
    /// <summary>How far a nested mark is looked for; bounds the work on text that is all marks.</summary>
    private const int NestingWindow = 1000;

    /// <summary>Every character that can be a quotation mark or its first half: all others are passed over at once.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"'`\u2018\u2019\u201A\u2039\u203A\u201C\u201D\u201E\u201F\u00AB\u00BB\uFF02");

    private static readonly SearchValues<char> DoubleMarks = SearchValues.Create("\"'`\u201C\u201D\u201E\u201F\u00AB\u00BB\uFF02");

    private SingleMarks _singles = new(text, range);

    /// <summary>Adds the segments to those of the regions before.</summary>
    public void Find()
    {
        var i = range.Start;
        while ((i = Next(Marks, i, range.End)) < range.End)
        {
            var length = DoubleMarkAt(i);
            if (length > 0 && OpensAt(i, length))
            {
                i = AddDouble(i, length);
                continue;
            }

            if (length == 0 && SingleMarks.IsMark(text[i]) && AddSingle(i) is var end && end > i)
            {
                i = end;
                continue;
            }

            i += Math.Max(length, 1);
        }
    }

    private readonly int AddDouble(int open, int length)
    {
        var nested = 0;
        for (var i = Next(DoubleMarks, open + length, range.End); i < range.End; i = Next(DoubleMarks, i + 1, range.End))
        {
            var mark = DoubleMarkAt(i);
            if (mark == 0)
                continue;
            if (LooksOpening(i, mark) && IsNested(i, mark))
            {
                nested++;
            }
            else if (nested > 0 && !LooksOpening(i, mark))
            {
                nested--;
            }
            else if (!LooksOpening(i, mark) || text[i] is '"')
            {
                Add(new TextRange(open, i + mark), new TextRange(open + length, i), closed: true, single: false);
                return i + mark;
            }

            i += mark - 1;
        }

        Add(new TextRange(open, range.End), new TextRange(open + length, range.End), closed: false, single: false);
        return range.End;
    }

    private int AddSingle(int open)
    {
        var close = _singles.CloseOf(open);
        if (close < 0)
            return open;
        if (!singleOuter)
        {
            for (var i = Next(DoubleMarks, open + 1, close); i < close; i = Next(DoubleMarks, i + 1, close))
            {
                if (DoubleMarkAt(i) > 0)
                    return open;
            }
        }

        Add(new TextRange(open, close + 1), new TextRange(open + 1, close), closed: true, single: true);
        return close + 1;
    }

    private readonly void Add(TextRange whole, TextRange inner, bool closed, bool single)
    {
        inner = Characters.Trim(text, inner);
        if (!inner.IsEmpty)
            found.Add(new MarkedSegment(Characters.Trim(text, whole), inner, closed, single));
    }

    /// <summary>The first of the marks at or after a position; the limit when there is none.</summary>
    private readonly int Next(SearchValues<char> marks, int from, int limit)
    {
        var found = from < limit ? text.AsSpan(from, limit - from).IndexOfAny(marks) : -1;
        return found < 0 ? limit : from + found;
    }

    /// <summary>The length of a double quotation mark at a position: 1, 2 for `` and '', 0 for none.</summary>
    private readonly int DoubleMarkAt(int i)
    {
        var c = text[i];
        if (c is '"' or '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' or '\uFF02')
            return 1;
        if (c is not ('`' or '\'') || i + 1 >= range.End || text[i + 1] != c)
            return 0;

        // Of three closing marks the first is a single one: ''the word 'old,''' he said.
        return i + 2 < range.End && text[i + 2] == c && i > range.Start && !Characters.IsBlank(text[i - 1]) && text[i - 1] != c ? 0 : 2;
    }

    private readonly bool OpensAt(int i, int length)
    {
        var after = i + length;
        if (after >= range.End || text[after] is ' ' or '\n' or '\r' or '\t')
            return false;
        return text[i] is '\u201C' or '\u201E' or '\u201F' or '`' || (!Characters.IsBlank(text[after]) && AfterOpener(i, after));
    }

    private readonly bool LooksOpening(int i, int length)
    {
        var after = i + length;
        return after < range.End && !Characters.IsBlank(text[after]) && (i == range.Start || Characters.IsBlank(text[i - 1]));
    }

    /// <summary>A mark without a side opens after white space, a bracket, a dash or another mark; after a comma or colon only before a capital.</summary>
    private readonly bool AfterOpener(int i, int after)
    {
        if (i == range.Start)
            return true;
        var before = text[i - 1];
        return Characters.IsBlank(before) || before is '(' or '[' or '{' or '-' || Characters.IsDash(before) || SingleMarks.IsMark(before) || DoubleMarkAt(i - 1) > 0
            || (before is ':' or ',' && char.IsUpper(text[after]));
    }

    /// <summary>An opening mark inside a segment is nested when the next two marks both close.</summary>
    private readonly bool IsNested(int i, int length)
    {
        var closing = 0;
        var limit = Math.Min(range.End, i + NestingWindow);
        for (var j = Next(DoubleMarks, i + length, limit); j < limit; j = Next(DoubleMarks, j + 1, limit))
        {
            var mark = DoubleMarkAt(j);
            if (mark == 0)
                continue;
            if (LooksOpening(j, mark))
                return false;
            if (++closing == 2)
                return true;
            j += mark - 1;
        }

        return false;
    }
}
