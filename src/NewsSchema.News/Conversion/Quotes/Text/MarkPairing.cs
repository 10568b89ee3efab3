namespace NewsSchema.News.Conversion.Quotes.Text;

/// <summary>Pairs quotation marks of any typography within one region and gives the outermost segments in order.</summary>
internal ref struct MarkPairing(string text, TextRange range, bool singleOuter, ReadOnlySpan<int> marks, LentList<MarkedSegment> found)
{
    /// <summary>How far a nested mark is looked for; bounds the work on text that is all marks.</summary>
    private const int NestingWindow = 1000;

    private readonly ReadOnlySpan<int> _marks = marks;
    private SingleMarks _singles = new(text, range);

    /// <summary>The index of the mark that was looked for last: the next one is not far from it.</summary>
    private int _near;

    /// <summary>Adds the segments to those of the regions before.</summary>
    public void Find()
    {
        var i = range.Start;
        while ((i = Next(i, range.End)) < range.End)
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

    private int AddDouble(int open, int length)
    {
        var nested = 0;
        for (var i = NextDouble(open + length, range.End); i < range.End; i = NextDouble(i + 1, range.End))
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
            for (var i = NextDouble(open + 1, close); i < close; i = NextDouble(i + 1, close))
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

    /// <summary>The first mark at or after a position; the limit when there is none.</summary>
    private int Next(int from, int limit)
    {
        while (_near > 0 && _marks[_near - 1] >= from)
            _near--;
        while (_near < _marks.Length && _marks[_near] < from)
            _near++;
        return _near < _marks.Length ? Math.Min(_marks[_near], limit) : limit;
    }

    /// <summary>The same for marks that are double or may be half of a double one.</summary>
    private int NextDouble(int from, int limit)
    {
        var i = Next(from, limit);
        while (i < limit && text[i] is '\u2018' or '\u2019' or '\u201A' or '\u2039' or '\u203A')
            i = Next(i + 1, limit);
        return i;
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
    private bool IsNested(int i, int length)
    {
        var closing = 0;
        var limit = Math.Min(range.End, i + NestingWindow);
        for (var j = NextDouble(i + length, limit); j < limit; j = NextDouble(j + 1, limit))
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
