using NewsSchema.News.Conversion.Language;

namespace NewsSchema.News.Conversion.Parsing;

/// <summary>Which kind of notice a block opens as.</summary>
internal static class NoticeWording
{
    /// <summary>The kind by the phrase at the block's start, or null. A single word counts only before a colon or dash, or alone.</summary>
    public static NoticeKind? KindOf(ReadOnlySpan<char> block) => KindOf(block, LeadingKinds(block));

    /// <summary>As above, with the kinds of the phrase at the start already known.</summary>
    public static NoticeKind? KindOf(ReadOnlySpan<char> block, TermKinds leading)
    {
        if (block.Length > 0 && block[0] == '©')
            return NoticeKind.Rights;
        if ((leading & TermKinds.Notice) == 0)
            return null;
        var position = 0;
        if (!WordScanner.TryRead(block, ref position, out var first) || !TermTable.Shared.TryMatch(block, first, position, out var match))
            return null;
        // Agencies put what changed in brackets under the headline: "(Adds minister's comment)".
        var isBracketed = block[0] == '(' && block[^1] == ')';
        if (match.Words == 1 && !isBracketed && !IsFollowedByMark(block[match.End..]) && !IsCopyrightYear(block[match.End..], leading))
            return null;
        return (leading & TermKinds.Notice) switch
        {
            var k when k.HasFlag(TermKinds.Correction) => NoticeKind.Correction,
            var k when k.HasFlag(TermKinds.Clarification) => NoticeKind.Clarification,
            var k when k.HasFlag(TermKinds.EditorsNote) => NoticeKind.EditorsNote,
            var k when k.HasFlag(TermKinds.Embargo) => NoticeKind.Embargo,
            var k when k.HasFlag(TermKinds.Rights) => NoticeKind.Rights,
            var k when k.HasFlag(TermKinds.Advisory) => NoticeKind.Advisory,
            _ => NoticeKind.Update,
        };
    }

    private static TermKinds LeadingKinds(ReadOnlySpan<char> block)
    {
        var position = 0;
        return WordScanner.TryRead(block, ref position, out var first) && first.Start <= 2 && TermTable.Shared.TryMatch(block, first, position, out var match)
            ? match.Kinds
            : TermKinds.None;
    }

    /// <summary>"Copyright 2031 Norhaven Courier" is a notice, "Copyright Lena Voss/AP" a credit.</summary>
    private static bool IsCopyrightYear(ReadOnlySpan<char> rest, TermKinds leading) =>
        (leading & TermKinds.Rights) != 0 && rest.TrimStart() is [var first, ..] && char.IsAsciiDigit(first);

    private static bool IsFollowedByMark(ReadOnlySpan<char> rest)
    {
        // "UPDATE 2-Ferry sinks": a slug of the headline, not a notice.
        if (rest.Length > 1 && rest[0] == '-' && !char.IsWhiteSpace(rest[1]))
            return false;
        rest = rest.TrimStart();
        return rest.IsEmpty || rest[0] is ':' or '—' or '–' or '-' or '|' or '©' || (rest[0] == '(' && rest.Contains(')'));
    }
}
