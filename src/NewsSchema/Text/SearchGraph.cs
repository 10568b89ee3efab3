using NewsSchema.Schemas;

namespace NewsSchema.Text;

/// <summary>The nondeterministic automaton of a pattern over code points, Thompson's construction.</summary>
sealed class SearchGraph
{
    /// <summary>More nodes would cost more to determinise than the general engine costs to run.</summary>
    const int MaxNodes = 4000;

    readonly List<Node> _nodes = [];
    readonly List<CodePointSet> _sets = [];
    bool _unfit;

    public enum Kind
    {
        /// <summary>A code point out of the set with the number <see cref="Node.Set"/> leads on.</summary>
        CodePoint,

        /// <summary>Both ways lead on without a code point.</summary>
        Split,

        /// <summary>Leads on at the start of the text.</summary>
        AtStart,

        /// <summary>Leads on at the end of the text.</summary>
        AtEnd,

        /// <summary>The pattern is found.</summary>
        Match,
    }

    /// <summary>The node that a search begins with.</summary>
    public int Start { get; private set; }

    public IReadOnlyList<Node> Nodes => _nodes;

    /// <summary>The different sets that nodes name.</summary>
    public IReadOnlyList<CodePointSet> Sets => _sets;

    /// <summary>The graph of a pattern, or null when it is not regular or too large.</summary>
    public static SearchGraph? TryCreate(RegexNode root)
    {
        var graph = new SearchGraph();
        int match = graph.Add(new Node(Kind.Match));
        graph.Start = graph.Build(root, match);
        return graph._unfit ? null : graph;
    }

    int Add(Node node)
    {
        _unfit |= _nodes.Count >= MaxNodes;
        if (_unfit) return 0;
        _nodes.Add(node);
        return _nodes.Count - 1;
    }

    /// <summary>Adds what a pattern needs so that it leads to a node that is already there, and returns where it begins.</summary>
    int Build(RegexNode pattern, int then)
    {
        if (_unfit) return then;
        switch (pattern)
        {
            case RegexSequence sequence:
                for (int i = sequence.Items.Count - 1; i >= 0; i--) then = Build(sequence.Items[i], then);
                return then;
            case RegexAlternation alternation:
                int first = Build(alternation.Choices[^1], then);
                for (int i = alternation.Choices.Count - 2; i >= 0; i--) first = Split(Build(alternation.Choices[i], then), first);
                return first;
            case RegexGroup group: return Build(group.Body, then);
            case RegexRepeat repeat: return BuildRepeat(repeat, then);
            case RegexAnchor { Kind: RegexAnchorKind.Start }: return Add(new Node(Kind.AtStart, then));
            case RegexAnchor { Kind: RegexAnchorKind.End }: return Add(new Node(Kind.AtEnd, then));
            case RegexSet { IgnoreCase: false } set: return Add(new Node(Kind.CodePoint, then, Set: SetNumber(set.Members)));
            default:
                _unfit = true; // letter case, looking around and referring back are the general engine's
                return then;
        }
    }

    int Split(int one, int other) => Add(new Node(Kind.Split, one, other));

    int BuildRepeat(RegexRepeat repeat, int then)
    {
        if (repeat.Max == RegexRepeat.Unbounded)
        {
            int loop = Split(-1, then);
            int body = Build(repeat.Body, loop);
            if (_unfit) return then;
            _nodes[loop] = _nodes[loop] with { Next = body };
            then = loop;
        }
        else
        {
            int after = then;
            for (int i = repeat.Min; i < repeat.Max && !_unfit; i++) then = Split(Build(repeat.Body, then), after);
        }

        for (int i = 0; i < repeat.Min && !_unfit; i++)
        {
            int before = _nodes.Count;
            then = Build(repeat.Body, then);
            if (_nodes.Count == before) break; // an empty body adds nothing, however often
        }

        return then;
    }

    int SetNumber(CodePointSet set)
    {
        int number = _sets.FindIndex(other => other.HoldsSameAs(set));
        if (number >= 0) return number;
        _sets.Add(set);
        return _sets.Count - 1;
    }

    /// <summary>A node: what it asks for and where it leads.</summary>
    public sealed record Node(Kind Kind, int Next = -1, int Other = -1, int Set = -1);
}
