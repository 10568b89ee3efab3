namespace NewsSchema.Schemas;

/// <summary>
/// Reads the Pattern grammar of ECMA-262 (section 22.2.1) in Unicode mode, without its Annex B: what a browser forgives without the u flag is an
/// error here. Named groups may share a name across alternatives, and groups may carry the modifiers i, m and s, as the 2025 edition allows.
/// </summary>
sealed partial class EcmaRegexParser(string pattern)
{
    /// <summary>Groups inside one another. Everything that walks the tree recurses, so hostile nesting has to end somewhere.</summary>
    const int MaxDepth = 200;

    /// <summary>Every naming of a property costs memory for all its ranges, some hundreds for five characters of pattern: hostile repetition has to end too.</summary>
    const int MaxPropertyRanges = 500_000;

    readonly List<NamedGroup> _names = [];
    readonly List<Reference> _references = [];
    readonly List<EcmaRegexDifference> _differences = [];

    /// <summary>The alternatives around the current place: (which disjunction, which of its choices).</summary>
    readonly List<(int Disjunction, int Choice)> _path = [];

    int _at;
    int _groups;
    int _disjunctions;
    int _depth;
    int _propertyRanges;
    Modifiers _modifiers;

    [Flags]
    enum Modifiers
    {
        None = 0,
        IgnoreCase = 1,
        Multiline = 2,
        DotAll = 4,
    }

    bool AtEnd => _at >= pattern.Length;
    char Current => _at < pattern.Length ? pattern[_at] : '\0';
    bool IgnoreCase => (_modifiers & Modifiers.IgnoreCase) != 0;

    public RegexTree Parse()
    {
        var root = ParseDisjunction();
        if (!AtEnd) throw Error(Current == ')' ? "There is no group that this ')' could close." : $"The character '{Current}' has to be escaped here.");
        Resolve();
        return new RegexTree(root, DifferencesInOrder());
    }

    IReadOnlyList<EcmaRegexDifference> DifferencesInOrder()
    {
        // Mostly they are in order as they are found.
        for (int i = 1; i < _differences.Count; i++)
        {
            if (_differences[i].Offset < _differences[i - 1].Offset) return [.. _differences.OrderBy(difference => difference.Offset)];
        }

        return _differences;
    }

    RegexNode ParseDisjunction()
    {
        if (++_depth > MaxDepth) throw Error($"More than {MaxDepth} groups stand inside one another.");
        int disjunction = _disjunctions++;
        var choices = new List<RegexNode>();
        do
        {
            _path.Add((disjunction, choices.Count));
            choices.Add(ParseAlternative());
            _path.RemoveAt(_path.Count - 1);
        }
        while (Take('|'));
        _depth--;
        return choices.Count == 1 ? choices[0] : new RegexAlternation(choices);
    }

    RegexNode ParseAlternative()
    {
        var items = new List<RegexNode>();
        while (!AtEnd && Current is not ('|' or ')')) items.Add(ParseTerm());
        return items.Count switch
        {
            0 => RegexNode.Nothing,
            1 => items[0],
            _ => new RegexSequence(items),
        };
    }

    RegexNode ParseTerm()
    {
        int start = _at, groupsBefore = _groups;
        switch (Current)
        {
            case '^':
                _at++;
                return new RegexAnchor((_modifiers & Modifiers.Multiline) != 0 ? RegexAnchorKind.LineStart : RegexAnchorKind.Start);
            case '$':
                _at++;
                Differs(start, "'$' matches only at the very end in ECMA-262, in .NET also before a final line feed.");
                return new RegexAnchor((_modifiers & Modifiers.Multiline) != 0 ? RegexAnchorKind.LineEnd : RegexAnchorKind.End);
            case '*' or '+' or '?':
                throw Error($"There is nothing that '{Current}' could repeat.");
            case '{' or '}' or ']':
                throw Error($"The character '{Current}' has to be escaped here.");
            case '\\' when Peek(1) is 'b' or 'B':
                Differs(start, "Words are made of ASCII letters, digits and '_' in ECMA-262, of all Unicode letters in .NET.");
                _at += 2;
                return new RegexAnchor(pattern[_at - 1] == 'b' ? RegexAnchorKind.WordBoundary : RegexAnchorKind.NotWordBoundary);
        }

        RegexNode atom = Current switch
        {
            '(' => ParseGroup(),
            '[' => ParseClass(),
            '.' => ParseDot(),
            '\\' => ParseAtomEscape(),
            _ => Literal(TakeCodePoint()),
        };
        return atom is RegexLook ? RefuseQuantifier(atom) : ParseQuantifier(atom, groupsBefore);
    }

    RegexSet ParseDot()
    {
        Differs(_at++, "'.' stops at CR, U+2028 and U+2029 too and takes whole code points in ECMA-262; in .NET it stops at LF alone and takes UTF-16 units.");
        return (_modifiers & Modifiers.DotAll) != 0 ? new RegexSet(CodePointSet.All) : new RegexSet(EcmaProperties.LineTerminators, negated: true);
    }

    RegexSet Literal(int codePoint) => new(CodePointSet.Of(codePoint), ignoreCase: IgnoreCase);

    RegexNode RefuseQuantifier(RegexNode assertion) =>
        Current is '*' or '+' or '?' or '{' ? throw Error("A lookahead or lookbehind cannot be repeated.") : assertion;

    RegexNode ParseQuantifier(RegexNode atom, int groupsBefore)
    {
        int start = _at;
        int min, max;
        switch (Current)
        {
            case '*': _at++; (min, max) = (0, RegexRepeat.Unbounded); break;
            case '+': _at++; (min, max) = (1, RegexRepeat.Unbounded); break;
            case '?': _at++; (min, max) = (0, 1); break;
            case '{': (min, max) = ParseBraces(); break;
            default: return atom;
        }

        if (min > max) throw Error("The numbers of the quantifier are out of order.", start);
        return new RegexRepeat(atom, min, max, lazy: Take('?'), groupsBefore + 1, _groups);
    }

    (int Min, int Max) ParseBraces()
    {
        int start = _at++;
        int? min = ParseNumber();
        if (min is null) throw Error("A quantifier in braces needs a number; a literal '{' has to be escaped.", start);
        int? max = min;
        if (Take(',')) max = ParseNumber() ?? RegexRepeat.Unbounded;
        if (!Take('}')) throw Error("The quantifier is not closed by '}'.", start);
        return (min.Value, max.Value);
    }

    /// <summary>A number, or the largest there is when it is larger: no text is so long that the difference could be seen.</summary>
    int? ParseNumber()
    {
        int start = _at;
        long number = 0;
        while (Current is >= '0' and <= '9') number = Math.Min(int.MaxValue, (number * 10) + pattern[_at++] - '0');
        return _at == start ? null : (int)number;
    }

    bool Take(char expected)
    {
        if (Current != expected || AtEnd) return false;
        _at++;
        return true;
    }

    char Peek(int ahead) => _at + ahead < pattern.Length ? pattern[_at + ahead] : '\0';

    int TakeCodePoint()
    {
        int start = _at;
        char unit = pattern[_at++];
        if (!char.IsHighSurrogate(unit) || !char.IsLowSurrogate(Current)) return unit;
        Differs(start, "A character beyond U+FFFF is one character in ECMA-262, two in .NET.");
        return char.ConvertToUtf32(unit, pattern[_at++]);
    }

    void Differs(int offset, string reason)
    {
        if (!_differences.Exists(difference => difference.Reason == reason)) _differences.Add(new EcmaRegexDifference(reason, offset));
    }

    SyntaxException Error(string message, int? offset = null) => new(new EcmaRegexError(message, offset ?? _at));

    /// <summary>Carries a syntax error out of the recursion; never leaves <see cref="EcmaRegex"/>.</summary>
    public sealed class SyntaxException(EcmaRegexError error) : Exception(error.Message)
    {
        public EcmaRegexError Error { get; } = error;
    }
}
