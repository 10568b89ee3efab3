using System.Globalization;
using System.Text;

namespace NewsSchema.Schemas;

/// <summary>
/// Writes a parsed pattern for .NET's engines. Sets are written out as UTF-16, so nothing depends on what .NET means by a class; groups that
/// nothing refers to do not capture; every construct has the same boolean outcome as in ECMA-262 on well-formed text.
/// </summary>
/// <remarks>
/// One thing is not carried over: ECMA-262 takes back an iteration that matched nothing, with what its groups held before; .NET keeps it. That shows
/// only where a referenced group stands in a loop whose body can match nothing, as in <c>^(?:(a)|b*)*\1$</c>.
/// </remarks>
sealed class DotNetRegexWriter
{
    readonly StringBuilder _out = new();
    readonly RegexTree _tree;

    /// <summary>Whether what is being written runs from right to left.</summary>
    bool _backward;

    DotNetRegexWriter(RegexTree tree) => _tree = tree;

    public static string Write(RegexTree tree)
    {
        var writer = new DotNetRegexWriter(tree);
        // .NET tries every UTF-16 unit as the beginning. Looking around from inside a pair could find what no code point boundary offers.
        if (tree.LooksAround) writer._out.Append(@"(?!(?<=[\uD800-\uDBFF])[\uDC00-\uDFFF])");
        writer.WriteUnit(tree.Root);
        return writer._out.ToString();
    }

    void WriteNode(RegexNode node)
    {
        switch (node)
        {
            case RegexSet set: WriteSet(set); break;
            case RegexSequence sequence: foreach (var item in sequence.Items) WriteUnit(item); break;
            case RegexAlternation alternation: WriteChoices(alternation.Choices); break;
            case RegexRepeat repeat: WriteRepeat(repeat); break;
            case RegexGroup group: WriteGroup(group); break;
            case RegexLook look: WriteLook(look); break;
            case RegexAnchor anchor: _out.Append(Anchor(anchor.Kind)); break;
            case RegexBackReference reference: WriteReference(reference); break;
        }
    }

    /// <summary>Writes a node so that its neighbours cannot break into it.</summary>
    void WriteUnit(RegexNode node)
    {
        if (node is RegexAlternation) Wrap("(?:", node);
        else WriteNode(node);
    }

    void Wrap(string open, RegexNode body)
    {
        _out.Append(open);
        WriteNode(body);
        _out.Append(')');
    }

    void WriteChoices(IReadOnlyList<RegexNode> choices)
    {
        for (int i = 0; i < choices.Count; i++)
        {
            if (i > 0) _out.Append('|');
            WriteUnit(choices[i]);
        }
    }

    void WriteGroup(RegexGroup group) =>
        Wrap(_tree.Referenced.Contains(group.Number) ? $"(?<{group.Number}>" : "(?:", group.Body);

    void WriteLook(RegexLook look)
    {
        bool before = _backward;
        _backward = look.Behind;
        string direction = look.Behind ? "<" : "";
        Wrap($"(?{direction}{(look.Negative ? '!' : '=')}", look.Body);
        _backward = before;
    }

    void WriteRepeat(RegexRepeat repeat)
    {
        // In ECMA-262 every iteration begins with its groups empty; .NET keeps what they held. A lookbehind runs from right to left.
        var forgotten = _tree.Referenced.Where(number => number >= repeat.FirstGroup && number <= repeat.LastGroup);
        string forget = string.Concat(forgotten.Select(group => $"(?({group})(?<-{group}>))"));
        _out.Append("(?:").Append(_backward ? "" : forget);
        if (forget.Length > 0) WriteUnit(repeat.Body);
        else WriteNode(repeat.Body);
        _out.Append(_backward ? forget : "").Append(')');
        // What can match nothing can do so as often as it has to. .NET makes mistakes in that: (?:b+|)+ does not match the empty string there.
        bool canMatchNothing = RegexTree.CanMatchNothing(repeat.Body);
        int min = forget.Length == 0 && canMatchNothing ? 0 : repeat.Min;
        _out.Append((min, repeat.Max) switch
        {
            (0, RegexRepeat.Unbounded) => "*",
            (1, RegexRepeat.Unbounded) => "+",
            (0, 1) => "?",
            (_, RegexRepeat.Unbounded) => $"{{{min},}}",
            _ => $"{{{min},{repeat.Max}}}",
        });
        // Without references nobody sees how much was taken, and .NET's lazy loops can go round on nothing for ever: (?:(?:bb|)+?){2}c.
        if (repeat.Lazy && _tree.Referenced.Count > 0 && !canMatchNothing) _out.Append('?');
    }

    void WriteReference(RegexBackReference reference)
    {
        foreach (int group in reference.Groups) _out.Append(reference.IgnoreCase ? $"(?({group})(?i:\\k<{group}>))" : $"(?({group})\\k<{group}>)");
    }

    static string Anchor(RegexAnchorKind kind)
    {
        const string Word = "[0-9A-Za-z_]";
        const string LineEnd = @"[\n\r\u2028\u2029]";
        return kind switch
        {
            RegexAnchorKind.Start => @"\A",
            RegexAnchorKind.End => @"\z",
            RegexAnchorKind.LineStart => $@"(?:\A|(?<={LineEnd}))",
            RegexAnchorKind.LineEnd => $@"(?:\z|(?={LineEnd}))",
            RegexAnchorKind.WordBoundary => $"(?:(?<={Word})(?!{Word})|(?<!{Word})(?={Word}))",
            _ => $"(?:(?<={Word})(?={Word})|(?<!{Word})(?!{Word}))",
        };
    }

    void WriteSet(RegexSet set)
    {
        if (!set.IgnoreCase)
        {
            WriteMembers(set.Members);
        }
        else if (set.Negated)
        {
            // Case has to be ignored before the set is turned round.
            _out.Append("(?:(?!(?i:");
            WriteMembers(set.Written);
            _out.Append("))");
            WriteMembers(CodePointSet.All);
            _out.Append(')');
        }
        else
        {
            _out.Append("(?i:");
            WriteMembers(set.Members);
            _out.Append(')');
        }
    }

    void WriteMembers(CodePointSet members)
    {
        var basic = new StringBuilder();
        var astral = new SortedDictionary<int, StringBuilder>();
        foreach (var (first, last) in members.Ranges)
        {
            AppendRange(basic, first, Math.Min(last, 0xD7FF));
            AppendRange(basic, Math.Max(first, 0xE000), Math.Min(last, 0xFFFF));
            for (int high = Math.Max(first, 0x10000) >> 10; high <= last >> 10 && last >= 0x10000; high++)
            {
                if (!astral.TryGetValue(high, out var low)) astral.Add(high, low = new StringBuilder());
                AppendRange(low, 0xDC00 + Math.Max(0, first - (high << 10)), 0xDC00 + Math.Min(0x3FF, last - (high << 10)));
            }
        }

        if (basic.Length == 1 && astral.Count == 0 && IsPlain(basic[0]))
        {
            _out.Append(basic);
        }
        else if (astral.Count == 0)
        {
            _out.Append('[').Append(basic.Length == 0 ? @"^\u0000-\uFFFF" : basic).Append(']');
        }
        else
        {
            _out.Append("(?:");
            if (basic.Length > 0) _out.Append('[').Append(basic).Append("]|");
            _out.Append(string.Join("|", astral.GroupBy(pair => pair.Value.ToString(), pair => pair.Key).Select(group => $"[{HighUnits(group)}][{group.Key}]")));
            _out.Append(')');
        }
    }

    static string HighUnits(IEnumerable<int> highs)
    {
        var text = new StringBuilder();
        foreach (var (first, last) in CodePointSet.Of(highs.Select(high => (high, high))).Ranges) AppendRange(text, 0xD7C0 + first, 0xD7C0 + last);
        return text.ToString();
    }

    static void AppendRange(StringBuilder text, int first, int last)
    {
        if (first > last) return;
        AppendUnit(text, first);
        if (first == last) return;
        if (last > first + 1) text.Append('-');
        AppendUnit(text, last);
    }

    static void AppendUnit(StringBuilder text, int unit)
    {
        if (IsPlain((char)unit)) text.Append((char)unit);
        else text.Append("\\u").Append(unit.ToString("X4", CultureInfo.InvariantCulture));
    }

    static bool IsPlain(char unit) => unit is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '_' or '/' or ':' or '@' or ',' or '%';
}
