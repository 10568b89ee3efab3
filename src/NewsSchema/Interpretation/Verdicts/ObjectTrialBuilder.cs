using System.Text;
using NewsSchema.Text;

namespace NewsSchema.Runtime;

/// <summary>Makes what is asked of objects out of the schemas of each group: for every name, what all of them together say about it.</summary>
internal sealed class ObjectTrialBuilder
{
    private readonly TrialCompiler _compiler;
    private readonly OutcomeSet _outcomes;
    private readonly Conclusion? _conclusion;
    private readonly Dictionary<string, int> _bits = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];
    private readonly PatternMatcher[] _matchers;
    private readonly Dictionary<string, ulong> _patterns = new(StringComparer.Ordinal);
    private readonly (ulong Group, ObjectPart[] Parts)[] _groups;
    private bool _tooMany;

    public ObjectTrialBuilder(TrialCompiler compiler, OutcomeSet outcomes, Conclusion? conclusion)
    {
        (_compiler, _outcomes, _conclusion) = (compiler, outcomes, conclusion);

        _groups = [.. Objects().GroupBy(each => each.Group).Select(group => (group.Key, group.Select(each => each.Part).ToArray()))];

        // Members that must be there have the lowest bits: they are asked for most.
        foreach (var (_, part) in Objects())
        {
            foreach (var name in part.Rule.Required)
                BitOf(name);
        }

        foreach (var (_, part) in Objects())
        {
            foreach (var entry in part.Members.Entries)
                BitOf(entry.Name);
        }

        foreach (var (_, part) in Parts().Where(each => each.Part.Kind == PartKind.Member))
            BitOf(part.Name!);
        foreach (var name in conclusion?.Names ?? [])
            BitOf(name);

        var matchers = new List<PatternMatcher>();
        foreach (var pattern in Objects().SelectMany(each => each.Part.Patterns))
        {
            if (_patterns.TryAdd(pattern.Pattern, 1UL << matchers.Count))
                matchers.Add(pattern.Matcher);
        }

        _matchers = [.. matchers];
    }

    /// <summary>The trial, or null when more has to be told apart than fits.</summary>
    public ObjectTrial? TryBuild()
    {
        if (_matchers.Length > PatternSlots.Most)
            return null;
        MemberSlot[] members = [.. _names.Select(Member)];
        var others = _matchers.Length == 0 ? Finish(SlotOf(null, 0)) : Slot.Open;
        var names = Names();
        if (_tooMany)
            return null;
        (ulong, int[])[] required = [.. Required()];
        (ulong Group, int, int)[] counts = [.. Objects().Where(each => each.Part.MinMembers > 0 || each.Part.MaxMembers < int.MaxValue).Select(each => (each.Group, each.Part.MinMembers, each.Part.MaxMembers))];
        (ulong, int, int[])[] dependent = [.. Objects().SelectMany(each => each.Part.Dependent.Select(keyword => (each.Group, BitOf(keyword.Trigger.Name), BitsOf(keyword.Needed.Select(needed => needed.Name)))))];
        (ulong, ValueChoice)[] constants = [.. Constants()];
        (ulong, SchemaRule)[] wholes = [.. Wholes(_outcomes)];
        var words = Math.Max(1, (members.Length + 63) / 64);
        return new ObjectTrial
        {
            Outcomes = _outcomes,
            Members = new MemberTable<MemberSlot>(members),
            Words = words,
            IsFixed = _outcomes.Groups.Length == 0 && _conclusion is null,
            Others = others,
            Patterns = _matchers.Length == 0 ? null : new PatternSlots(_matchers, Unnamed, new Slot { Forbids = Objects().Where(each => each.Part.Patterns.Length > 0).Aggregate(0UL, (all, each) => all | each.Group) }),
            Names = names,
            Required = required,
            Counts = counts,
            Dependent = dependent,
            Constants = constants,
            Wholes = wholes,
            Undecided = _conclusion?.Undecided,
            IsPlain = _outcomes.IsSimple && _matchers.Length == 0 && names is null && counts.Length == 0 && dependent.Length == 0 && constants.Length == 0 && wholes.Length == 0,
            RequiredMembers = Words(required.SelectMany(each => each.Item2), words),
        };
    }

    public static IEnumerable<(ulong Group, SchemaRule Rule)> Wholes(OutcomeSet outcomes) =>
        outcomes.Groups.SelectMany((parts, i) => parts.Where(part => part.Kind == PartKind.Whole).Select(part => (1UL << i, part.Rule)));

    private IEnumerable<(ulong Group, Part Part)> Parts() => _outcomes.Groups.SelectMany((parts, i) => parts.Select(part => (1UL << i, part)));

    private IEnumerable<(ulong Group, ObjectPart Part)> Objects() =>
        Parts().Where(each => each.Part is { Kind: PartKind.Own, Rule.Object: not null }).Select(each => (each.Group, each.Part.Rule.Object!));

    private IEnumerable<(ulong, ValueChoice)> Constants() =>
        Parts().Where(each => each.Part.Kind == PartKind.Own).SelectMany(each => (each.Part.Rule.Choices ?? []).Select(choice => (each.Group, choice)));

    private IEnumerable<(ulong, int[])> Required()
    {
        var objects = Objects().Select(each => (each.Group, Names: (IEnumerable<string>)each.Part.Rule.Required));
        var members = Parts().Where(each => each.Part.Kind == PartKind.Member).Select(each => (each.Group, Names: (IEnumerable<string>)[each.Part.Name!]));
        return objects.Concat(members).Where(each => each.Names.Any()).GroupBy(each => each.Group).Select(group => (group.Key, BitsOf(group.SelectMany(each => each.Names).Distinct())));
    }

    private Slot? Names()
    {
        var slot = new SlotBuilder(_compiler);
        foreach (var group in Objects().Where(each => each.Part.Names is not null).GroupBy(each => each.Group))
            slot.Add(group.Key, [.. group.Select(each => each.Part.Names!)]);
        return Finish(slot) is var names && names == Slot.Open ? null : names;
    }

    private MemberSlot Member(string name)
    {
        var utf8 = Encoding.UTF8.GetBytes(name);
        var matching = 0UL;
        var timedOut = false;
        for (var i = 0; i < _matchers.Length; i++)
        {
            var result = _matchers[i].IsMatch(utf8);
            timedOut |= result == PatternResult.TimedOut;
            matching |= result == PatternResult.Match ? 1UL << i : 0;
        }

        _tooMany |= timedOut;
        return new MemberSlot(name, utf8, BitOf(name))
        {
            Declares = _groups.Where(each => Array.Exists(each.Parts, part => Declared(part, utf8) is not null)).Aggregate(0UL, (all, each) => all | each.Group),
            IsPivot = _conclusion?.Names.Contains(name) ?? false,
            Slot = Finish(SlotOf(utf8, matching)),
        };
    }

    private Slot Unnamed(ulong matching) => SlotOf(null, matching).TryBuild()!;

    /// <summary>What all groups say about a member.</summary>
    private SlotBuilder SlotOf(byte[]? name, ulong matching)
    {
        var slot = new SlotBuilder(_compiler);
        var rules = new List<SchemaRule>();
        foreach (var (group, parts) in _groups)
        {
            rules.Clear();
            foreach (var part in parts)
                AddRules(rules, part, name, matching);
            slot.Add(group, rules);
        }

        return slot;
    }

    private void AddRules(List<SchemaRule> rules, ObjectPart part, byte[]? name, ulong matching)
    {
        var before = rules.Count;
        foreach (var pattern in part.Patterns)
        {
            if ((_patterns[pattern.Pattern] & matching) != 0)
                rules.Add(pattern.Rule);
        }

        if (name is not null && Declared(part, name) is { } declared)
            rules.Add(declared);
        if (rules.Count == before && part.Additional is { } additional)
            rules.Add(additional);
    }

    private static SchemaRule? Declared(ObjectPart part, byte[] name) => part.Members.Find(MemberNames.KeyOf(name), name)?.Rule;

    private Slot Finish(SlotBuilder builder)
    {
        if (builder.TryBuild() is { } slot)
            return slot;
        _tooMany = true;
        return Slot.Open;
    }

    private int BitOf(string name)
    {
        if (!_bits.TryGetValue(name, out var bit))
        {
            _bits.Add(name, bit = _names.Count);
            _names.Add(name);
        }

        return bit;
    }

    private static ulong[] Words(IEnumerable<int> bits, int count)
    {
        var words = new ulong[count];
        foreach (var bit in bits)
            words[bit >> 6] |= 1UL << (bit & 63);
        return words;
    }

    private int[] BitsOf(IEnumerable<string> names) => [.. names.Select(BitOf)];
}
