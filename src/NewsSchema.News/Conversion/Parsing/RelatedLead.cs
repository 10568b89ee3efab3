using NewsSchema.News.Conversion.Language;

namespace NewsSchema.News.Conversion.Parsing;

/// <summary>The label in front of a link to another page, as in "Read more: Ferry sinks off Portwell" and "Share this story: …".</summary>
internal static class RelatedLead
{
    private const TermKinds Labels = TermKinds.Related | TermKinds.Player | TermKinds.Share;

    /// <summary>Whether a block may open so whose first phrase is known as this.</summary>
    public static bool MayOpen(TermKinds leading) => (leading & Labels) != 0;

    /// <summary>The label's length with its colon or bar; 0 when the block does not open so.</summary>
    public static int Length(ReadOnlySpan<char> block)
    {
        var position = 0;
        if (!WordScanner.TryRead(block, ref position, out var first) || first.Start > 1 || !TermTable.Shared.TryMatch(block, first, position, out var match))
            return 0;
        var isLabel = (match.Kinds & (TermKinds.Related | TermKinds.Player)) != 0 || (match.Words > 1 && (match.Kinds & TermKinds.Share) != 0);
        if (!isLabel)
            return 0;
        var rest = match.End;
        while (rest < block.Length && char.IsWhiteSpace(block[rest]))
            rest++;
        return rest < block.Length && block[rest] is ':' or '|' or '»' or '>' or '→' ? rest + 1 : 0;
    }
}
