using NewsSchema.Generator.Planning.Model;
using NewsSchema.Schemas;

namespace NewsSchema.Generator.Planning;

/// <summary>The members of an object that <c>properties</c> does not declare: what <c>patternProperties</c> and <c>additionalProperties</c> say of them.</summary>
internal static class OtherMembers
{
    /// <summary>The schemas of which each such member matches at least one: none when there may be no such members, null when they may be anything.</summary>
    /// <param name="main">The only schema that says something about the object.</param>
    /// <param name="isWhole">Whether nothing in the schema could evaluate further members, so that <c>unevaluatedProperties</c> means all the others.</param>
    public static IReadOnlyList<SchemaNode>? Schemas(SchemaNode main, bool isWhole)
    {
        var rest = main.Find<AdditionalPropertiesKeyword>()?.Schema ?? (isWhole ? main.Find<UnevaluatedPropertiesKeyword>()?.Schema : null);
        var patterns = main.Find<PatternPropertiesKeyword>()?.Patterns.Select(pattern => pattern.Value) ?? [];
        return rest is null || rest.Constant == true ? null : rest.Constant == false ? [.. patterns] : [.. patterns, rest];
    }

    /// <summary>The schema whose type such members have in C#, where they have one; null otherwise.</summary>
    public static SchemaNode? Typed(SchemaNode main) => Schemas(main, isWhole: true) is { Count: > 0 } schemas ? schemas[0] : null;

    /// <summary>How the members are typed: as their schemas have it in common, JSON values where they differ.</summary>
    /// <param name="schemas">The schemas; null when members may be anything.</param>
    /// <param name="field">The name for the rule of the values.</param>
    /// <param name="main">The object's schema.</param>
    /// <param name="rules">The rules of the generated file.</param>
    /// <param name="context">What planning has in common.</param>
    /// <param name="values">Plans the values of the generated file.</param>
    public static ValueModel Plan(IReadOnlyList<SchemaNode>? schemas, string field, SchemaNode main, RuleFactory rules, PlanningContext context, ValuePlanner values)
    {
        if (schemas is null)
            return new AnyValue();
        var targets = schemas.Select(Shape.Follow).Distinct().ToList();
        if (targets.Count == 1)
            return values.Plan(schemas[0], field);

        // Only the types are asked for here; the rules go nowhere. Maps of maps need not be looked into once more: they have no common type here.
        if (values.IsAside)
            return new AnyValue();
        var aside = new ValuePlanner(new RuleFactory(), context, isAside: true);
        var models = targets.Select(target => aside.Plan(target, field)).ToList();
        return models.TrueForAll(model => model.NullableType() == models[0].NullableType()) ? Loose(models[0], field, main, rules) : new AnyValue();
    }

    /// <summary>The same type without limits: which of them count for a member depends on its name, and the run-time engine has checked them all.</summary>
    private static ValueModel Loose(ValueModel model, string field, SchemaNode main, RuleFactory rules) => model switch
    {
        NullableValue nullable => Loose(nullable.Inner, field, main, rules) is var inner && inner is AnyValue ? inner : new NullableValue(inner),
        CheckedValue check => Loose(check.Inner, field, main, rules),
        TextValue or FixedTextValue => new TextValue(rules.Loose("StringRule", field, main)),
        FormattedValue formatted => new FormattedValue(formatted.NetType, rules.Loose("StringRule", field, main)),
        IntegerValue integer => new IntegerValue(integer.Is32Bit, rules.Loose("NumberRule", field, main)),
        NumberValue => new NumberValue(rules.Loose("NumberRule", field, main)),
        ExactNumberValue => new ExactNumberValue(rules.Loose("NumberRule", field, main)),
        BooleanValue => new BooleanValue(rules.Loose("TypeRule", field, main)),
        RecordValue => model,
        _ => new AnyValue(),
    };
}
