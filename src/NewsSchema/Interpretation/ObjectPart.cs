namespace NewsSchema.Runtime;

/// <summary>What a schema says about the members of an object.</summary>
internal sealed class ObjectPart(ObjectRule rule, MemberTable<MemberEntry> members)
{
    /// <summary>The required members, and <c>additionalProperties</c> for reports.</summary>
    public ObjectRule Rule { get; } = rule;

    /// <summary>Every member that some keyword names.</summary>
    public MemberTable<MemberEntry> Members { get; } = members;

    /// <summary>Words of 64 bits that are needed to note which named members were seen.</summary>
    public int Words { get; } = Math.Max(1, (members.Entries.Count + 63) / 64);

    public PatternMember[] Patterns { get; init; } = [];

    public SchemaRule? Additional { get; init; }

    public SchemaRule? Unevaluated { get; init; }

    /// <summary>For reports of members that <c>unevaluatedProperties</c> forbids.</summary>
    public ObjectRule? UnevaluatedRule { get; init; }

    public SchemaRule? Names { get; init; }

    public int MinMembers { get; init; }

    public int MaxMembers { get; init; } = int.MaxValue;

    public DependentMembers[] Dependent { get; init; } = [];

    /// <summary>Only <c>properties</c>, <c>required</c> and <c>additionalProperties</c>, of few members: nothing but a look-up for each member.</summary>
    public bool IsPlain => Patterns.Length == 0 && Unevaluated is null && Names is null && Dependent.Length == 0
        && MinMembers == 0 && MaxMembers == int.MaxValue && Members.Entries.Count <= 64;
}

/// <summary>One entry of <c>patternProperties</c>.</summary>
internal sealed record PatternMember(string Pattern, Text.PatternMatcher Matcher, SchemaRule Rule);

/// <summary>Members that must be there when another one is.</summary>
/// <param name="Keyword">The keyword's name as written.</param>
/// <param name="Trigger">The member that asks for the others.</param>
/// <param name="Needed">The members asked for.</param>
internal sealed record DependentMembers(string Keyword, MemberEntry Trigger, MemberEntry[] Needed);
