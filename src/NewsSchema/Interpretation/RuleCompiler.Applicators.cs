using NewsSchema.Schemas;

namespace NewsSchema.Runtime;

internal sealed partial class RuleCompiler
{
    /// <summary>The keywords that apply schemas to the same value; those that need no second look come first, and fail first.</summary>
    private IEnumerable<Applicator> Applicators(SchemaNode node) =>
        node.Keywords.SelectMany(Applicators).OrderBy(applicator => applicator.Kind is ApplicatorKind.All or ApplicatorKind.Dynamic ? 0 : 1);

    private IEnumerable<Applicator> Applicators(Keyword keyword)
    {
        switch (keyword)
        {
            case RefKeyword reference:
                yield return new Applicator(ApplicatorKind.All, keyword, Rule(reference.Target));
                break;
            case DynamicRefKeyword reference:
                var target = Rule(reference.Target);
                var byResource = ByResource(reference);
                // Where every scope leads to the same schema, it is a reference like any other.
                yield return Array.TrueForAll(byResource, found => found is null || found == target)
                    ? new Applicator(ApplicatorKind.All, keyword, target)
                    : new Applicator(ApplicatorKind.Dynamic, keyword, target) { ByResource = byResource };
                break;
            case AllOfKeyword all:
                yield return new Applicator(ApplicatorKind.All, keyword, Rules(all.Schemas));
                break;
            case AnyOfKeyword any:
                yield return new Applicator(ApplicatorKind.Any, keyword, Rules(any.Schemas));
                break;
            case OneOfKeyword one:
                yield return new Applicator(ApplicatorKind.One, keyword, Rules(one.Schemas));
                break;
            case NotKeyword not:
                yield return new Applicator(ApplicatorKind.Not, keyword, Rule(not.Schema));
                break;
            case ConditionalKeyword conditional:
                yield return new Applicator(ApplicatorKind.Conditional, keyword, Rule(conditional.If))
                {
                    Then = RuleOrNull(conditional.Then),
                    Else = RuleOrNull(conditional.Else),
                };
                break;
            case DependentSchemasKeyword dependent:
                MemberEntry[] triggers = [.. dependent.Schemas.Select((entry, bit) => new MemberEntry(entry.Key, Utf8Of(entry.Key), bit))];
                yield return new Applicator(ApplicatorKind.Dependent, keyword, Rules([.. dependent.Schemas.Select(entry => entry.Value)]))
                {
                    Triggers = triggers,
                    TriggerTable = new MemberTable<MemberEntry>(triggers),
                };
                break;
        }
    }

    private SchemaRule?[] ByResource(DynamicRefKeyword reference)
    {
        var found = new SchemaRule?[_resources.Count];
        foreach (var (resource, index) in _resources)
        {
            if (reference.Anchor.Length == 0)
                found[index] = resource.RecursiveAnchor ? RuleOrNull(resource.Root) : null;
            else if (resource.DynamicAnchors.TryGetValue(reference.Anchor, out var node))
                found[index] = Rule(node);
        }

        return found;
    }
}
