using System.Buffers;

namespace NewsSchema.News.Conversion.Structure;

/// <summary>
/// Cuts a text into blocks: one for each line, except that lines of a paragraph broken at a fixed width are one block.
/// Lines without any letter or digit (rules, bullets alone) are no block.
/// </summary>
internal static class BlockReader
{
    private static readonly SearchValues<char> LineBreaks = SearchValues.Create("\n\r\u2028\u2029");

    /// <summary>Lines of a page are about so long, lines of an article alone three times that.</summary>
    private const int UsualLength = 80;

    private const int MostExpected = 1024;
    private const int MaxWrapWidth = 100;
    private const int MinWrapWidth = 40;

    public static List<SourceBlock> Read(string text)
    {
        var blocks = new List<SourceBlock>(Math.Min(text.Length / UsualLength, MostExpected) + 8);
        var group = new List<SourceBlock>();
        var afterBlank = true;
        for (var start = 0; start < text.Length;)
        {
            var end = EndOfLine(text, start);
            if (Ranges.HasWord(text, start, end))
            {
                if (afterBlank)
                    Flush(text, group, blocks);
                group.Add(ReadLine(text, start, end, afterBlank));
                afterBlank = false;
            }
            else
            {
                afterBlank = true;
            }

            start = end + (end < text.Length ? LineBreakLength(text, end) : 0);
        }

        Flush(text, group, blocks);
        return blocks;
    }

    private static int EndOfLine(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAny(LineBreaks);
        return length < 0 ? text.Length : start + length;
    }

    private static int LineBreakLength(string text, int at) => text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;

    private static SourceBlock ReadLine(string text, int start, int end, bool afterBlank)
    {
        var indent = 0;
        var at = start;
        for (; at < end && char.IsWhiteSpace(text[at]); at++)
            indent += text[at] == '\t' ? 4 : 1;
        var (content, bullet) = SkipBullet(text, at, end);
        return new SourceBlock(Ranges.Trim(text, content, end), indent, bullet, afterBlank);
    }

    /// <summary>Skips bullets and arrows; a dash or star only counts with a space after it, since "—" may open a credit.</summary>
    private static (int Start, bool Bullet) SkipBullet(string text, int at, int end)
    {
        var bullet = false;
        while (at < end)
        {
            var c = text[at];
            var next = at + 1 < end ? text[at + 1] : '\0';
            if (char.IsWhiteSpace(c))
            {
                at++;
            }
            else if (c is '•' or '·' or '▪' or '◦' or '‣' or '●' or '■' or '►' or '▶' or '\u200B' or '\uFEFF' or '\u2060' || (c == '>' && next == '>'))
            {
                bullet |= c > '>' && c < '\uFEFF' && c != '\u200B' && c != '\u2060';
                at += c == '>' ? 2 : 1;
            }
            else if (c is '*' or '-' or '>' && char.IsWhiteSpace(next))
            {
                bullet |= c != '>';
                at += 2;
            }
            else
            {
                break;
            }
        }

        return (at, bullet);
    }

    private static void Flush(string text, List<SourceBlock> group, List<SourceBlock> blocks)
    {
        if (IsWrapped(text, group))
        {
            var first = group[0];
            blocks.Add(first with { Range = new TextRange(first.Range.Start, group[^1].Range.End) });
        }
        else
        {
            for (var i = 0; i < group.Count; i++)
            {
                if (i > 0 && ContinuesSentence(text, group[i - 1], group[i]))
                    blocks[^1] = blocks[^1] with { Range = new TextRange(blocks[^1].Range.Start, group[i].Range.End) };
                else
                    blocks.Add(group[i]);
            }
        }

        group.Clear();
    }

    /// <summary>Three or more lines of nearly one width, most of them ending amid a sentence: a paragraph broken by an editor or a printer.</summary>
    private static bool IsWrapped(string text, List<SourceBlock> group)
    {
        if (group.Count < 3)
            return false;
        var widest = 0;
        foreach (var line in group)
        {
            widest = Math.Max(widest, line.Range.Length);
            if (line.HasBullet)
                return false;
        }

        if (widest is < MinWrapWidth or > MaxWrapWidth)
            return false;
        var open = 0;
        for (var i = 0; i < group.Count - 1; i++)
        {
            if (group[i].Range.Length < widest * 0.7)
                return false;
            if (!EndsSentence(text, group[i].Range.End))
                open++;
        }

        return open * 3 >= (group.Count - 1) * 2;
    }

    private static bool ContinuesSentence(string text, SourceBlock previous, SourceBlock next) =>
        !next.HasBullet && char.IsLower(text[next.Range.Start]) && !EndsSentence(text, previous.Range.End)
        && (previous.HasBullet || previous.Range.Length >= MinWrapWidth / 2) && previous.Range.Length <= MaxWrapWidth;

    private static bool EndsSentence(string text, int end) => text[end - 1] is '.' or '!' or '?' or ':' or '”' or '"' or '’' or ')' or '…';
}
