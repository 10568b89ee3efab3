namespace NewsSchema.Runtime;

/// <summary>What is asked of strings in a trial.</summary>
internal sealed class TextTrial
{
    public required OutcomeSet Outcomes { get; init; }

    /// <summary>Every string meets every demand.</summary>
    public bool IsFree { get; init; }

    /// <summary>The lengths, patterns and formats when they are all there is.</summary>
    public StringRule? Only { get; init; }

    /// <summary>When all groups do nothing but list values: the groups that each value belongs to.</summary>
    public MemberTable<TextValue>? Values { get; init; }

    /// <summary>The groups that values are listed for.</summary>
    public ulong Listing { get; init; }

    /// <summary>Lengths, patterns and formats, by group.</summary>
    public (ulong Group, StringRule Rule)[] Rules { get; init; } = [];

    public (ulong Group, ContentRule Rule)[] Contents { get; init; } = [];

    /// <summary>Schemas that are left to the other engine.</summary>
    public (ulong Group, SchemaRule Rule)[] Wholes { get; init; } = [];
}

/// <summary>A string that some <c>enum</c> or <c>const</c> lists.</summary>
internal sealed class TextValue(string text, byte[] utf8, ulong groups) : MemberName(text, utf8)
{
    /// <summary>The groups that list it.</summary>
    public ulong Groups { get; } = groups;
}
