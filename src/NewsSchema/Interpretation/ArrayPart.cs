namespace NewsSchema.Runtime;

/// <summary>What a schema says about the items of an array.</summary>
internal sealed class ArrayPart(ArrayRule rule)
{
    public ArrayRule Rule { get; } = rule;

    public SchemaRule[] Prefix { get; init; } = [];

    /// <summary>The name of the keyword that <see cref="Prefix"/> comes from.</summary>
    public string PrefixKeyword { get; init; } = "prefixItems";

    /// <summary>The schema of all items from <see cref="From"/> on.</summary>
    public SchemaRule? Items { get; init; }

    public string ItemsKeyword { get; init; } = "items";

    public int From { get; init; }

    public ContainsPart? Contains { get; init; }

    public SchemaRule? Unevaluated { get; init; }

    /// <summary>Every item meets one schema, or none: no keyword needs to know its index.</summary>
    public bool IsPlain => Prefix.Length == 0 && From == 0 && Contains is null && Unevaluated is null;
}

/// <summary><c>contains</c> with its bounds.</summary>
/// <param name="Rule">The schema of the items that count.</param>
/// <param name="Min">The fewest of them.</param>
/// <param name="Max">The most of them.</param>
/// <param name="Evaluates">Whether an item that matches counts as evaluated: since 2020-12.</param>
/// <param name="HasMin">Whether the schema says <c>minContains</c>.</param>
internal sealed record ContainsPart(SchemaRule Rule, long Min, long Max, bool Evaluates, bool HasMin);
