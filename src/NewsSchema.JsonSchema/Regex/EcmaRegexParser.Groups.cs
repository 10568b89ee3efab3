using System.Text;

namespace NewsSchema.Schemas;

/// <content>Groups, their names and modifiers, and references to them.</content>
sealed partial class EcmaRegexParser
{
    RegexNode ParseGroup()
    {
        int start = _at++;
        if (!Take('?')) return ParseCapture(start, name: null);
        if (Take(':')) return CloseGroup(start, ParseDisjunction());
        if (Take('=')) return new RegexLook(CloseGroup(start, ParseDisjunction()), behind: false, negative: false);
        if (Take('!')) return new RegexLook(CloseGroup(start, ParseDisjunction()), behind: false, negative: true);
        if (Current == '<' && Peek(1) is '=' or '!')
        {
            bool negative = Peek(1) == '!';
            _at += 2;
            return new RegexLook(CloseGroup(start, ParseDisjunction()), behind: true, negative);
        }

        if (Current == '<')
        {
            Differs(start, "Named groups are numbered in their order with the others in ECMA-262, after them in .NET.");
            return ParseCapture(start, ParseGroupName());
        }

        return ParseModified(start);
    }

    RegexGroup ParseCapture(int start, string? name)
    {
        int number = ++_groups;
        if (name is not null) AddName(new NamedGroup(name, number, [.. _path]), start);
        return new RegexGroup(CloseGroup(start, ParseDisjunction()), number);
    }

    RegexNode CloseGroup(int start, RegexNode body) => Take(')') ? body : throw Error("The group is not closed by ')'.", start);

    RegexNode ParseModified(int start)
    {
        var added = ParseModifiers();
        var removed = Modifiers.None;
        if (Take('-'))
        {
            removed = ParseModifiers();
            if ((added | removed) == Modifiers.None || (added & removed) != Modifiers.None) throw Error("The modifiers of the group are empty or contradict each other.", start);
        }

        if (!Take(':')) throw Error("'(?' has to be followed by ':', '=', '!', '<=', '<!', '<name>' or modifiers (i, m, s) and ':'.", start);
        var before = _modifiers;
        _modifiers = (before | added) & ~removed;
        var body = CloseGroup(start, ParseDisjunction());
        _modifiers = before;
        return body;
    }

    Modifiers ParseModifiers()
    {
        var found = Modifiers.None;
        while (true)
        {
            var next = Current switch
            {
                'i' => Modifiers.IgnoreCase,
                'm' => Modifiers.Multiline,
                's' => Modifiers.DotAll,
                _ => Modifiers.None,
            };
            if (next == Modifiers.None) return found;
            if ((found & next) != Modifiers.None) throw Error("The modifier is given twice.");
            found |= next;
            _at++;
        }
    }

    string ParseGroupName()
    {
        int start = _at++;
        var name = new StringBuilder();
        while (!Take('>'))
        {
            if (AtEnd) throw Error("The name of the group is not closed by '>'.", start);
            int offset = _at;
            int codePoint = TakeCodePoint();
            if (codePoint == '\\') codePoint = Take('u') ? ParseUnicodeEscape(offset) : throw Error("A name cannot hold this escape.", offset);
            if (!IsNamePart(codePoint, first: name.Length == 0)) throw Error("This character cannot stand in the name of a group.", offset);
            name.Append(char.ConvertFromUtf32(codePoint));
        }

        return name.Length > 0 ? name.ToString() : throw Error("The name of the group is empty.", start);
    }

    static bool IsNamePart(int codePoint, bool first) => codePoint switch
    {
        '$' or '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') => true,
        >= 0xD800 and <= 0xDFFF => false,
        0x200C or 0x200D => !first,
        _ => UnicodeData.Get("bin", first ? "ID_Start" : "ID_Continue").Contains(codePoint),
    };

    void AddName(NamedGroup group, int start)
    {
        if (_names.Exists(other => other.Name == group.Name && !other.IsApartFrom(group))) throw Error($"The name '{group.Name}' is given to two groups that can both match.", start);
        _names.Add(group);
    }

    RegexBackReference AddReference(string? name, int number, int offset)
    {
        Differs(offset, "A reference to a group that took no part matches nothing and succeeds in ECMA-262; in .NET it fails.");
        var node = new RegexBackReference(IgnoreCase);
        _references.Add(new Reference(node, name, number, offset));
        return node;
    }

    /// <summary>References may stand before their groups, so they are resolved when all groups are known.</summary>
    void Resolve()
    {
        foreach (var reference in _references)
        {
            if (reference.Name is { } name)
            {
                reference.Node.Groups = [.. _names.Where(group => group.Name == name).Select(group => group.Number)];
                if (reference.Node.Groups.Count == 0) throw Error($"There is no group named '{name}'.", reference.Offset);
            }
            else
            {
                reference.Node.Groups = reference.Number <= _groups ? [reference.Number] : throw Error($"There is no group {reference.Number}.", reference.Offset);
            }
        }
    }

    /// <summary>A reference to a group by name or, where that is null, by number.</summary>
    sealed class Reference(RegexBackReference node, string? name, int number, int offset)
    {
        public RegexBackReference Node { get; } = node;
        public string? Name { get; } = name;
        public int Number { get; } = number;
        public int Offset { get; } = offset;
    }

    /// <summary>A named group and the alternatives that lead to it.</summary>
    sealed class NamedGroup(string name, int number, IReadOnlyList<(int Disjunction, int Choice)> path)
    {
        public string Name { get; } = name;
        public int Number { get; } = number;
        IReadOnlyList<(int Disjunction, int Choice)> Path { get; } = path;

        /// <summary>Whether the groups stand in different alternatives of one disjunction, so that never both match.</summary>
        public bool IsApartFrom(NamedGroup other) =>
            Path.Any(step => other.Path.Any(otherStep => step.Disjunction == otherStep.Disjunction && step.Choice != otherStep.Choice));
    }
}
