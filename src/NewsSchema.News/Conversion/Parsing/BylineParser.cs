using NewsSchema.News.Conversion.Language;
using NewsSchema.News.Conversion.Structure;

namespace NewsSchema.News.Conversion.Parsing;

/// <summary>A byline as read, and whether every part of the line was understood.</summary>
internal sealed record ParsedByline(TextRange Range, IReadOnlyList<LaidOutAuthor> Authors, TextRange? Organization)
{
    /// <summary>"By" or the like stood before the names.</summary>
    public bool HasLabel { get; init; }

    /// <summary>A time stood beside the names.</summary>
    public bool HasTime { get; init; }

    /// <summary>Nothing but names and what belongs to them, and something besides a name that says so.</summary>
    public bool IsClear => !HasUnread && (HasLabel || HasTime || (Authors.Count > 0 && (Organization is not null || Authors.Any(author => author.Role is not null))));

    /// <summary>Words that are neither name, role, organisation, place nor address.</summary>
    public bool HasUnread { get; init; }
}

/// <summary>Reads bylines and trailers: names, their roles, affiliations, places and addresses, agencies; times are left to others.</summary>
internal static class BylineParser
{
    public static bool StartsWithBy(Passage line)
    {
        var words = line.Words;
        return words.Length > 1 && IsBy(line[words[0]]) && words[1].StartsUpper
            && (char.IsWhiteSpace(line.Text[words[0].End]) || line.Text[words[0].End] == ':');
    }

    /// <summary>The byline that a line holds, or null; with <paramref name="onlyWhole"/> also null when any of its words is left unread.</summary>
    public static ParsedByline? Parse(Passage block, bool onlyWhole = false)
    {
        var range = WithoutTimes(block);
        if (range.IsEmpty)
            return null;
        var line = block.Slice(range);
        var builder = new BylineBuilder(line);
        var parts = new BylineSplitter(line);
        while (parts.MoveNext())
        {
            builder.Add(parts.Current);
            if (onlyWhole && builder.HasUnread)
                return null;
        }

        return builder.Build(range) is { } byline ? byline with { HasTime = range != block.Range } : null;
    }

    /// <summary>A line under a byline that gives its last author's job, handle or address: the byline with it; null for another line.</summary>
    public static LaidOutByline? ReadDetail(Passage detail, LaidOutByline byline)
    {
        var (text, line) = (detail.Text, detail.Range);
        if (byline.Authors.Count == 0 || !text.AsSpan(byline.Range.End, line.Start - byline.Range.End).IsWhiteSpace())
            return null;
        var last = byline.Authors[^1];
        var span = text.AsSpan(line.Start, line.Length);
        if (span.Contains('@') && !span.Contains(' '))
            last = span[0] == '@' ? last with { Handle = line } : last with { Email = line };
        else if (last.Role is null && Parse(detail) is null && detail.HasPhrase(TermKinds.RoleNoun))
            last = last with { Role = line };
        else
            return null;
        return byline with { Range = new TextRange(byline.Range.Start, line.End), Authors = [.. byline.Authors.SkipLast(1), last] };
    }

    internal static bool IsBy(ReadOnlySpan<char> word) => word is "By" or "by" or "BY";

    /// <summary>The line without a time at its start or end: what is left holds the names.</summary>
    private static TextRange WithoutTimes(Passage block)
    {
        var text = block.Text;
        var span = block.Span;
        var cut = TimeScanner.Find(span, 0) is { } time ? new TextRange(block.Start + time.Start, block.Start + time.End) : default(TextRange?);
        var words = block.Words;
        for (var i = 0; i < words.Length; i++)
        {
            ref readonly var word = ref words[i];
            if (cut is { } known && word.Start >= known.Start)
                break;
            var (count, kinds) = block.PhraseAt(i);
            if (count == 0)
                continue;
            var end = words[i + count - 1].End;
            if ((kinds & TermKinds.RelativeTime) != 0 || ((kinds & (TermKinds.PublishedLabel | TermKinds.ModifiedLabel)) != 0 && end < block.End && word.Start > block.Start))
                cut = new TextRange(word.Start, Math.Max(end, cut?.End ?? 0));
            else if ((kinds & TermKinds.Player) != 0 && word.IsNumber)
                cut = new TextRange(word.Start, end);
        }

        if (cut is not { } c)
            return Ranges.Trim(text, block.Start, block.End);
        var before = Ranges.TrimSeparators(text, block.Start, c.Start);
        var isLabel = (block.Slice(before).Kinds & (TermKinds.PublishedLabel | TermKinds.ModifiedLabel)) != 0;
        return !isLabel && Ranges.HasWord(text, before.Start, before.End) ? before : Ranges.TrimSeparators(text, c.End, block.End);
    }
}
