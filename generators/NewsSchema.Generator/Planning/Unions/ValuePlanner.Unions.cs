using NewsSchema.Generator.Planning.Model;
using NewsSchema.Generator.Planning.Unions;
using NewsSchema.Schemas;

namespace NewsSchema.Generator.Planning;

/// <summary>Values of schemas with alternatives.</summary>
internal sealed partial class ValuePlanner
{
    /// <summary>How the values that are read in one way are typed, where they are known to be valid and not <c>null</c>.</summary>
    public ValueModel Plan(Union union, UnionWay way, string field)
    {
        var node = union.Node;
        if (way.IsMerged)
        {
            return way.Kind switch
            {
                CaseKind.Text => new TextValue(rules.Text(field, node)),
                CaseKind.Integer => NumberPlanner.Plan(Shape.Of(node), JsonTypes.Integer, rules, field, context.Typing),
                CaseKind.Number => NumberPlanner.Plan(Shape.Of(node), JsonTypes.Integer | JsonTypes.Number, rules, field, context.Typing),
                CaseKind.Boolean => new BooleanValue(rules.Type(field, node)),
                _ => new AnyValue(),
            };
        }

        var branch = way.Branches[0];
        return Bare(branch.Node == node ? PlanType(node, Shape.Of(node), branch.Types, field).Value : Plan(branch.Node, field));
    }

    private (ValueModel Value, bool Covered) PlanUnion(Union union, string field) => union.Form switch
    {
        UnionForm.Cases or UnionForm.Composed => (new RecordValue(context.NameOf(union.Node)!), !union.AllowsNull),
        UnionForm.Enum => (PlanEnum(union, rules.Choice(field, union.Node, "enum", union.Choices)), false),
        _ => (Plan(union, union.Ways[0], field), false),
    };

    // As for other enums, the type of a document is the record around it.
    private ValueModel PlanEnum(Union union, RuleModel rule) =>
        union.Node.Pointer.Length > 0 && context.NameOf(union.Node) is { } name ? new ChoiceValue(name, rule) : new FixedTextValue(rule);

    private static ValueModel Bare(ValueModel value)
    {
        while (value is NullableValue or CheckedValue)
            value = value is NullableValue nullable ? nullable.Inner : ((CheckedValue)value).Inner;
        return value;
    }
}
