namespace NewsSchema.Rules;

/// <summary>Spans in which others are looked up by place.</summary>
internal sealed class SpanSet
{
    private readonly RuleValue[] _spans;

    // How far any span reaches up to each place in the order of their starts: a search can stop where none reaches far enough.
    private readonly int[] _reach;

    public SpanSet(IEnumerable<Found> spans)
    {
        _spans = [.. spans.Select(found => found.Value).OrderBy(span => span.Start)];
        _reach = new int[_spans.Length];
        for (var i = 0; i < _spans.Length; i++)
            _reach[i] = Math.Max(_spans[i].End, i == 0 ? 0 : _reach[i - 1]);
    }

    /// <summary>Whether a span lies inside one of these.</summary>
    public bool Hold(RuleValue span) => StartedBy(span.Start + 1L) is >= 0 and var last && _reach[last] >= span.End;

    /// <summary>Whether a span overlaps one of these.</summary>
    public bool Touch(RuleValue span) => StartedBy(span.End) is >= 0 and var last && _reach[last] > span.Start;

    /// <summary>The last span that starts before a place; -1 when none does.</summary>
    private int StartedBy(long place)
    {
        var low = 0;
        var high = _spans.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_spans[middle].Start < place)
                low = middle + 1;
            else
                high = middle;
        }

        return low - 1;
    }
}
