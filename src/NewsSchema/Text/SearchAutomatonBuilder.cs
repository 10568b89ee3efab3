namespace NewsSchema.Text;

/// <summary>
/// Makes a <see cref="SearchGraph"/> deterministic by the subset construction, within a budget: a pattern that would exceed it is left to the
/// general engine, so that a hostile schema costs milliseconds and some kilobytes at most.
/// </summary>
sealed class SearchAutomatonBuilder
{
    const int MaxTableCells = 32 * 1024;
    const int MaxSteps = 2_000_000;

    readonly SearchGraph _graph;
    readonly CodePointClasses _classes;
    readonly List<int[]> _states = [[], []];
    readonly Dictionary<string, int> _known = [];
    readonly List<int> _next = [];
    readonly bool[] _seen;
    int _steps;

    SearchAutomatonBuilder(SearchGraph graph, CodePointClasses classes)
    {
        _graph = graph;
        _classes = classes;
        _seen = new bool[graph.Nodes.Count];
    }

    public static SearchAutomaton? TryBuild(SearchGraph graph) =>
        CodePointClasses.TryCreate(graph.Sets, MaxSteps) is { } classes ? new SearchAutomatonBuilder(graph, classes).Build() : null;

    SearchAutomaton? Build()
    {
        for (int final = 0; final < SearchAutomaton.FinalStates; final++)
        {
            for (int kind = 0; kind < _classes.Count; kind++) _next.Add(final);
        }

        // The start is a state of its own: only there does '^' hold.
        var first = Closure([_graph.Start], atStart: true, atEnd: false);
        bool acceptsEmpty = Accepts(Closure([_graph.Start], atStart: true, atEnd: true));
        int start = Accepts(first) ? SearchAutomaton.Accept : SearchAutomaton.FinalStates;
        if (start != SearchAutomaton.Accept) _states.Add(first);

        for (int state = SearchAutomaton.FinalStates; state < _states.Count; state++)
        {
            if (_steps > MaxSteps || _states.Count * _classes.Count > MaxTableCells) return null;
            foreach (bool[] members in _classes.Members) _next.Add(Follow(_states[state], members));
        }

        bool[] ends = new bool[_states.Count];
        for (int state = SearchAutomaton.FinalStates; state < ends.Length; state++)
            ends[state] = state == SearchAutomaton.FinalStates ? acceptsEmpty : Accepts(Closure(_states[state], atStart: false, atEnd: true));
        ushort[] next = new ushort[_next.Count];
        for (int i = 0; i < next.Length; i++) next[i] = (ushort)_next[i];
        return new SearchAutomaton(_classes, next, ends, start);
    }

    bool Accepts(int[] nodes)
    {
        foreach (int node in nodes)
        {
            if (_graph.Nodes[node].Kind == SearchGraph.Kind.Match) return true;
        }

        return false;
    }

    int Follow(int[] nodes, bool[] members)
    {
        var reached = new List<int>();
        foreach (int index in nodes)
        {
            var node = _graph.Nodes[index];
            if (node.Kind == SearchGraph.Kind.CodePoint && members[node.Set]) reached.Add(node.Next);
        }

        // A search may begin anywhere.
        reached.Add(_graph.Start);
        int[] closure = Closure(reached.ToArray(), atStart: false, atEnd: false);
        if (closure.Length == 0) return SearchAutomaton.Dead;
        return Accepts(closure) ? SearchAutomaton.Accept : StateOf(closure);
    }

    int StateOf(int[] nodes)
    {
        char[] numbers = new char[nodes.Length];
        for (int i = 0; i < nodes.Length; i++) numbers[i] = (char)nodes[i]; // a graph has some thousand nodes at most
        string key = new(numbers);
        if (_known.TryGetValue(key, out int state)) return state;
        _states.Add(nodes);
        _known.Add(key, _states.Count - 1);
        return _states.Count - 1;
    }

    /// <summary>The nodes that can be reached without a code point and ask for one, or for the end, or are the match; in ascending order.</summary>
    int[] Closure(int[] from, bool atStart, bool atEnd)
    {
        var open = new List<int>(from);
        var touched = new List<int>();
        var kept = new List<int>();
        while (open.Count > 0)
        {
            int index = open[^1];
            open.RemoveAt(open.Count - 1);
            if (_seen[index]) continue;
            _seen[index] = true;
            touched.Add(index);
            _steps++;
            var node = _graph.Nodes[index];
            switch (node.Kind)
            {
                case SearchGraph.Kind.Split:
                    open.Add(node.Other);
                    open.Add(node.Next);
                    break;
                case SearchGraph.Kind.AtStart:
                    if (atStart) open.Add(node.Next);
                    break;
                case SearchGraph.Kind.AtEnd:
                    if (atEnd) open.Add(node.Next);
                    else kept.Add(index);
                    break;
                default:
                    kept.Add(index);
                    break;
            }
        }

        foreach (int index in touched) _seen[index] = false;
        kept.Sort();
        return kept.ToArray();
    }
}
