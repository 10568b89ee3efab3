namespace NewsSchema.Schemas;

/// <summary><c>contains</c>, with <c>minContains</c> and <c>maxContains</c>: how many items of an array match the schema.</summary>
public sealed class ContainsKeyword : Keyword
{
    internal static readonly KeywordDefinition Definition = new("contains", Read, SubschemaShape.Schema);

    private ContainsKeyword(JsonMember member, SchemaNode schema, long min, long? max, bool evaluates)
        : base(member)
    {
        Evaluates = evaluates;
        Schema = schema;
        Min = min;
        Max = max;
    }

    /// <summary>The schema of the items counted.</summary>
    public SchemaNode Schema { get; }

    /// <summary>The fewest that match; 1 unless <c>minContains</c> says otherwise.</summary>
    public long Min { get; }

    /// <summary>The most that match, or null.</summary>
    public long? Max { get; }

    /// <summary>The items that match count as evaluated for <c>unevaluatedItems</c>; so since 2020-12.</summary>
    public bool Evaluates { get; }

    // prefixItems came with 2020-12, and tells its vocabulary of applicators from the older ones.
    private static void Read(KeywordContext context, JsonMember member) =>
        context.Add(new ContainsKeyword(member, context.Schema(member), Bound(context, "minContains") ?? 1, Bound(context, "maxContains"), context.Has("prefixItems")));

    // What is wrong with the bound is reported where the bound itself is read.
    private static long? Bound(KeywordContext context, string name) =>
        context.Has(name) && context.Object[name] is JsonNumber number ? number.ToCount() : null;
}
