namespace NewsSchema.Schemas;

/// <summary>A piece of a parsed ECMA-262 pattern.</summary>
abstract class RegexNode
{
    /// <summary>What matches the empty string.</summary>
    public static RegexNode Nothing { get; } = new RegexSequence([]);
}

/// <summary>One code point out of a set.</summary>
sealed class RegexSet(CodePointSet set, bool negated = false, bool ignoreCase = false) : RegexNode
{
    /// <summary>The set as it stands between the brackets, before negation.</summary>
    public CodePointSet Written { get; } = set;

    /// <summary>Whether <see cref="Written"/> is what must not match.</summary>
    public bool Negated { get; } = negated;

    /// <summary>Whether a modifier makes letter case irrelevant.</summary>
    public bool IgnoreCase { get; } = ignoreCase;

    /// <summary>The code points that match, letter case apart.</summary>
    public CodePointSet Members { get; } = negated ? set.Complement() : set;
}

/// <summary>One after the other.</summary>
sealed class RegexSequence(IReadOnlyList<RegexNode> items) : RegexNode
{
    public IReadOnlyList<RegexNode> Items { get; } = items;
}

/// <summary>One or another.</summary>
sealed class RegexAlternation(IReadOnlyList<RegexNode> choices) : RegexNode
{
    public IReadOnlyList<RegexNode> Choices { get; } = choices;
}

/// <summary>A body a number of times.</summary>
sealed class RegexRepeat(RegexNode body, int min, int max, bool lazy, int firstGroup, int lastGroup) : RegexNode
{
    /// <summary>The <see cref="Max"/> of <c>*</c>, <c>+</c> and <c>{n,}</c>, and of counts no text can reach.</summary>
    public const int Unbounded = int.MaxValue;

    public RegexNode Body { get; } = body;
    public int Min { get; } = min;
    public int Max { get; } = max;
    public bool Lazy { get; } = lazy;

    /// <summary>The first capturing group in the body; every iteration forgets what the groups in it held.</summary>
    public int FirstGroup { get; } = firstGroup;

    /// <summary>The last capturing group in the body, below <see cref="FirstGroup"/> when there is none.</summary>
    public int LastGroup { get; } = lastGroup;
}

/// <summary>A capturing group.</summary>
sealed class RegexGroup(RegexNode body, int number) : RegexNode
{
    public RegexNode Body { get; } = body;
    public int Number { get; } = number;
}

/// <summary>A lookahead or lookbehind.</summary>
sealed class RegexLook(RegexNode body, bool behind, bool negative) : RegexNode
{
    public RegexNode Body { get; } = body;
    public bool Behind { get; } = behind;
    public bool Negative { get; } = negative;
}

enum RegexAnchorKind
{
    Start,
    End,
    LineStart,
    LineEnd,
    WordBoundary,
    NotWordBoundary,
}

/// <summary>A condition on the place alone.</summary>
sealed class RegexAnchor(RegexAnchorKind kind) : RegexNode
{
    public RegexAnchorKind Kind { get; } = kind;
}

/// <summary>What a group matched, or nothing when it took no part.</summary>
sealed class RegexBackReference(bool ignoreCase) : RegexNode
{
    public bool IgnoreCase { get; } = ignoreCase;

    /// <summary>The groups that the reference may mean: more than one when alternatives share a name. Filled at the end of parsing.</summary>
    public IReadOnlyList<int> Groups { get; set; } = [];
}
