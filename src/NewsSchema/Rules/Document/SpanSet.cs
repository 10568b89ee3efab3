namespace NewsSchema.Rules;

/// <summary>Spans in which others are looked up by place.</summary>
internal sealed class SpanSet
{
    private readonly int[] _starts;

    // How far any span reaches up to each place in the order of their starts: a search can stop where none reaches far enough.
    private readonly int[] _reach;

    public SpanSet(List<Found> spans)
    {
        _starts = new int[spans.Count];
        _reach = new int[spans.Count];
        for (var i = 0; i < spans.Count; i++)
            (_starts[i], _reach[i]) = (spans[i].Value.Start, spans[i].Value.End);
        Array.Sort(_starts, _reach);
        for (var i = 1; i < _reach.Length; i++)
            _reach[i] = Math.Max(_reach[i], _reach[i - 1]);
    }

    /// <summary>Whether a span lies inside one of these.</summary>
    public bool Hold(RuleValue span) => StartedBy(span.Start + 1L) is >= 0 and var last && _reach[last] >= span.End;

    /// <summary>Whether a span overlaps one of these.</summary>
    public bool Touch(RuleValue span) => StartedBy(span.End) is >= 0 and var last && _reach[last] > span.Start;

    /// <summary>The last span that starts before a place; -1 when none does.</summary>
    private int StartedBy(long place)
    {
        var low = 0;
        var high = _starts.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_starts[middle] < place)
                low = middle + 1;
            else
                high = middle;
        }

        return low - 1;
    }
}
