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
    public static bool StartsWithBy(ReadOnlySpan<char> line)
    {
        var position = 0;
        return WordScanner.TryRead(line, ref position, out var first) && IsBy(line[first.Start..first.End])
            && first.End < line.Length && (char.IsWhiteSpace(line[first.End]) || line[first.End] == ':')
            && WordScanner.TryRead(line, ref position, out var next) && next.StartsUpper;
    }

    /// <summary>The byline that a line holds, or null; with <paramref name="onlyWhole"/> also null when any of its words is left unread.</summary>
    public static ParsedByline? Parse(string text, TextRange block, bool onlyWhole = false)
    {
        var range = WithoutTimes(text, block);
        if (range.IsEmpty)
            return null;
        var builder = new BylineBuilder(text);
        foreach (var part in BylineSplitter.Split(text, range))
        {
            builder.Add(part);
            if (onlyWhole && builder.HasUnread)
                return null;
        }

        return builder.Build(range) is { } byline ? byline with { HasTime = range != block } : null;
    }

    /// <summary>A line under a byline that gives its last author's job, handle or address: the byline with it; null for another line.</summary>
    public static LaidOutByline? ReadDetail(string text, TextRange line, LaidOutByline byline)
    {
        if (byline.Authors.Count == 0 || !text.AsSpan(byline.Range.End, line.Start - byline.Range.End).IsWhiteSpace())
            return null;
        var last = byline.Authors[^1];
        var span = text.AsSpan(line.Start, line.Length);
        if (span.Contains('@') && !span.Contains(' '))
            last = span[0] == '@' ? last with { Handle = line } : last with { Email = line };
        else if (last.Role is null && Parse(text, line) is null && HasRoleNoun(span))
            last = last with { Role = line };
        else
            return null;
        return byline with { Range = new TextRange(byline.Range.Start, line.End), Authors = [.. byline.Authors.SkipLast(1), last] };
    }

    private static bool HasRoleNoun(ReadOnlySpan<char> span)
    {
        var position = 0;
        while (WordScanner.TryRead(span, ref position, out var word))
        {
            if (TermTable.Shared.TryMatch(span, word, position, out var match) && (match.Kinds & TermKinds.RoleNoun) != 0)
                return true;
        }

        return false;
    }

    internal static bool IsBy(ReadOnlySpan<char> word) => word is "By" or "by" or "BY";

    /// <summary>The line without a time at its start or end: what is left holds the names.</summary>
    private static TextRange WithoutTimes(string text, TextRange block)
    {
        var span = text.AsSpan(block.Start, block.Length);
        var cut = TimeScanner.Find(span, 0) is { } time ? new TextRange(time.Start, time.End) : default(TextRange?);
        var position = 0;
        while (WordScanner.TryRead(span, ref position, out var word) && (cut is not { } known || word.Start < known.Start))
        {
            if (!TermTable.Shared.TryMatch(span, word, position, out var match))
                continue;
            if ((match.Kinds & TermKinds.RelativeTime) != 0 || ((match.Kinds & (TermKinds.PublishedLabel | TermKinds.ModifiedLabel)) != 0 && match.End < span.Length && word.Start > 0))
                cut = new TextRange(word.Start, Math.Max(match.End, cut?.End ?? 0));
            else if ((match.Kinds & TermKinds.Player) != 0 && word.IsNumber)
                cut = new TextRange(word.Start, match.End);
        }

        if (cut is not { } c)
            return Ranges.Trim(text, block.Start, block.End);
        var before = Ranges.TrimSeparators(text, block.Start, block.Start + c.Start);
        var isLabel = (TermTable.Shared.KindsOf(text.AsSpan(before.Start, before.Length)) & (TermKinds.PublishedLabel | TermKinds.ModifiedLabel)) != 0;
        return !isLabel && Ranges.HasWord(text, before.Start, before.End)
            ? Ranges.TrimSeparators(text, block.Start, block.Start + c.Start)
            : Ranges.TrimSeparators(text, block.Start + c.End, block.End);
    }
}
