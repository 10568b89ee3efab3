using NewsSchema.Schemas;

namespace NewsSchema.Runtime;

internal enum ApplicatorKind : byte
{
    /// <summary><c>allOf</c> and <c>$ref</c>: every schema must hold.</summary>
    All,
    Any,
    One,
    Not,
    Conditional,
    Dependent,
    Dynamic,
}

/// <summary>A keyword that applies schemas to the same value.</summary>
internal sealed class Applicator(ApplicatorKind kind, Keyword keyword, params SchemaRule[] rules)
{
    public ApplicatorKind Kind { get; } = kind;

    public string Keyword { get; } = keyword.Name;

    /// <summary>The schemas, in the order written; for <c>if</c> the condition alone.</summary>
    public SchemaRule[] Rules { get; } = rules;

    /// <summary>Whether <see cref="Rules"/> are numbered in the keyword's value.</summary>
    public bool IsList { get; } = keyword is AllOfKeyword or AnyOfKeyword or OneOfKeyword;

    public SchemaRule? Then { get; init; }

    public SchemaRule? Else { get; init; }

    /// <summary>For dependent schemas: the members that bring each of <see cref="Rules"/> into force.</summary>
    public MemberEntry[] Triggers { get; init; } = [];

    /// <summary><see cref="Triggers"/> by name.</summary>
    public MemberTable<MemberEntry>? TriggerTable { get; init; }

    /// <summary>For dynamic references: the schema with the anchor in each resource. <see cref="Rules"/> has the one meant when no resource entered has it.</summary>
    public SchemaRule?[] ByResource { get; init; } = [];

    /// <summary>All schemas that it may apply.</summary>
    public IEnumerable<SchemaRule> Targets => Rules.Concat(new[] { Then, Else }.Concat(ByResource).OfType<SchemaRule>());
}
