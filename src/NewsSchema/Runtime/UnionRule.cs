using System.ComponentModel;
using NewsSchema.Schemas;

namespace NewsSchema.Runtime;

/// <summary>How the cases of a generated union are told apart: by the branches of the schema's <c>oneOf</c> or <c>anyOf</c>, or by the types it allows.</summary>
/// <param name="location">The schema that has the keyword.</param>
/// <param name="keyword">The keyword.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UnionRule(string location, string keyword) : Rule(location)
{
    private Applicator? _applicator;

    /// <summary>The union's schema, which applies the keyword; null for <c>type</c>.</summary>
    public JsonSchema? Schema { get; init; }

    /// <summary>The number of the way to read the values of each branch, several of which may be read alike; -1 for branches that have no values to read.</summary>
    public int[] Ways { get; init; } = [];

    /// <summary>For <c>type</c>: the types of each branch.</summary>
    public JsonTypes[] BranchTypes { get; init; } = [];

    /// <summary>The keyword as the run-time engine applies it.</summary>
    internal Applicator Applicator => _applicator ??= Find(Schema!.Program.Root, [])
        ?? throw new InvalidOperationException($"{Schema.Location} does not apply {keyword} of {Location}.");

    private Applicator? Find(SchemaRule rule, HashSet<SchemaRule> seen)
    {
        if (!seen.Add(rule))
            return null;
        foreach (var applicator in rule.Applicators)
        {
            if (applicator.Kind is ApplicatorKind.Any or ApplicatorKind.One && applicator.Keyword == keyword && rule.Location == Location)
                return applicator;
        }

        return rule.Applicators.Where(applicator => applicator.Kind == ApplicatorKind.All).SelectMany(applicator => applicator.Rules)
            .Select(part => Find(part, seen)).FirstOrDefault(found => found is not null);
    }
}
