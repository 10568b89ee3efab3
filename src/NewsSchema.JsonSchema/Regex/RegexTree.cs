namespace NewsSchema.Schemas;

/// <summary>A parsed pattern.</summary>
sealed class RegexTree(RegexNode root, IReadOnlyList<EcmaRegexDifference> differences)
{
    public RegexNode Root { get; } = root;

    /// <summary>Where .NET would read the same text in another way.</summary>
    public IReadOnlyList<EcmaRegexDifference> Differences { get; } = differences;

    /// <summary>The groups that a back reference names.</summary>
    public HashSet<int> Referenced => field ??= [.. Descendants(Root).OfType<RegexBackReference>().SelectMany(reference => reference.Groups)];

    /// <summary>Whether the pattern looks around itself or is judged between code points, so that a search must not begin inside a pair.</summary>
    public bool LooksAround { get; } = Descendants(root).Any(node => node is RegexLook or RegexAnchor { Kind: not (RegexAnchorKind.Start or RegexAnchorKind.End) });

    /// <summary>Whether a linear-time engine can run it.</summary>
    public bool IsRegular => !LooksAround && !Descendants(Root).Any(node => node is RegexBackReference);

    /// <summary>A node and all below it.</summary>
    public static IEnumerable<RegexNode> Descendants(RegexNode root)
    {
        var open = new Stack<RegexNode>();
        open.Push(root);
        while (open.Count > 0)
        {
            var node = open.Pop();
            yield return node;
            foreach (var child in Children(node)) open.Push(child);
        }
    }

    /// <summary>Whether a node matches the empty string wherever it stands.</summary>
    public static bool CanMatchNothing(RegexNode node) => node switch
    {
        RegexSequence sequence => sequence.Items.All(CanMatchNothing),
        RegexAlternation alternation => alternation.Choices.Any(CanMatchNothing),
        RegexRepeat repeat => repeat.Min == 0 || CanMatchNothing(repeat.Body),
        RegexGroup group => CanMatchNothing(group.Body),
        _ => false,
    };

    static IEnumerable<RegexNode> Children(RegexNode node) => node switch
    {
        RegexSequence sequence => sequence.Items,
        RegexAlternation alternation => alternation.Choices,
        RegexRepeat repeat => [repeat.Body],
        RegexGroup group => [group.Body],
        RegexLook look => [look.Body],
        _ => [],
    };
}
