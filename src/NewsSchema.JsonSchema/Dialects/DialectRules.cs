namespace NewsSchema.Schemas;

/// <summary>How a dialect behaves besides its keywords.</summary>
internal sealed record DialectRules
{
    /// <summary>The keyword that names a resource: <c>id</c> in draft 4, else <c>$id</c>.</summary>
    internal string Id { get; init; } = "$id";

    /// <summary>Up to draft 7 an id of <c>#name</c> is an anchor.</summary>
    internal bool IdMayBeAnchor { get; init; }

    internal bool RefIgnoresSiblings { get; init; }

    internal bool HasBooleanSchemas { get; init; } = true;

    /// <summary>In draft 3 types are names or schemas, and a name may stand where a schema does.</summary>
    internal bool HasDraft3Types { get; init; }

    /// <summary>From v1 on, <c>$dynamicRef</c> looks for its anchor in the dynamic scope only.</summary>
    internal bool DynamicRefNeedsNoBookend { get; init; }

    /// <summary>The vocabularies that a meta-schema's <c>$vocabulary</c> chooses from, by URI; null where there is no such thing.</summary>
    internal IReadOnlyDictionary<string, KeywordDefinition[]>? Vocabularies { get; init; }
}
