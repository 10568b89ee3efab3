using NewsSchema.News.Conversion.Language;

namespace NewsSchema.News.Conversion.Structure;

/// <summary>Nothing is lost: words of a block that no part of the layout holds become notices. Labels such as "Published:" may stay outside.</summary>
internal static class Coverage
{
    private const TermKinds Labels = TermKinds.PublishedLabel | TermKinds.ModifiedLabel | TermKinds.BylineLabel;

    /// <summary>The layout's notices and those for what is left, in source order.</summary>
    public static IReadOnlyList<LaidOutNotice> WithLeftovers(string text, IReadOnlyList<SourceBlock> blocks, Layout layout)
    {
        var covered = Covered(layout);
        var notices = new List<LaidOutNotice>(layout.Notices);
        var next = 0;
        foreach (var block in blocks)
        {
            var at = block.Range.Start;
            while (at < block.Range.End)
            {
                while (next < covered.Count && covered[next].End <= at)
                    next++;
                var end = next < covered.Count ? Math.Min(block.Range.End, covered[next].Start) : block.Range.End;
                if (end > at)
                    AddLeftover(text, at, end, notices);
                at = next < covered.Count && covered[next].Start < block.Range.End ? covered[next].End : block.Range.End;
            }
        }

        notices.Sort((a, b) => a.Range.Start.CompareTo(b.Range.Start));
        return notices;
    }

    private static List<TextRange> Covered(Layout layout)
    {
        var ranges = new List<TextRange>(layout.Body.Count + layout.Notices.Count + 16) { layout.Headline };
        AddIfAny(layout.Section);
        AddIfAny(layout.Standfirst);
        AddIfAny(layout.Dateline?.Range);
        AddIfAny(layout.Published?.Range);
        AddIfAny(layout.Modified?.Range);
        foreach (var byline in layout.Bylines)
            ranges.Add(byline.Range);
        for (var i = 0; i < layout.Body.Count; i++)
            ranges.Add(layout.Body[i].Range);
        for (var i = 0; i < layout.Notices.Count; i++)
            ranges.Add(layout.Notices[i].Range);
        foreach (var caption in layout.Media)
        {
            ranges.Add(caption.Text);
            AddIfAny(caption.Credit);
        }

        ranges.Sort((a, b) => a.Start.CompareTo(b.Start));
        return ranges;

        void AddIfAny(TextRange? range)
        {
            if (range is { } present)
                ranges.Add(present);
        }
    }

    private static void AddLeftover(string text, int start, int end, List<LaidOutNotice> notices)
    {
        var range = Ranges.TrimSeparators(text, start, end);
        while (!range.IsEmpty && text[range.Start] is '(' or ')' or '[' or ']')
            range = Ranges.TrimSeparators(text, range.Start + 1, range.End);
        if (range.IsEmpty || !Ranges.HasWord(text, range.Start, range.End))
            return;
        var kinds = TermTable.Shared.KindsOf(text.AsSpan(range.Start, range.Length));
        if ((kinds & Labels) != 0)
            return;
        var isUpdate = text.AsSpan(range.Start, range.Length).StartsWith("Updated", StringComparison.OrdinalIgnoreCase);
        notices.Add(new LaidOutNotice(isUpdate ? NoticeKind.Update : NoticeKind.Boilerplate, range));
    }
}
