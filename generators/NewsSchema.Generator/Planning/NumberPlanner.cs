using NewsSchema.Generator.Planning.Model;
using NewsSchema.Schemas;

namespace NewsSchema.Generator.Planning;

/// <summary>Plans numbers: by their bounds, and by what the schema's item wants of those that need not fit.</summary>
internal static class NumberPlanner
{
    public static ValueModel Plan(Shape shape, JsonTypes types, RuleFactory rules, string field, TypingOptions typing)
    {
        var isListed = shape.Parts.Any(ListsIntegers);
        var isInteger = types == JsonTypes.Integer || isListed;
        var rule = rules.Number(field, shape.Main, isInteger);
        if (isInteger && IsWithin(shape, int.MinValue, int.MaxValue))
            return new IntegerValue(Is32Bit: true, rule);
        if (typing.ExactNumbers && !isListed && !(isInteger && IsWithin(shape, long.MinValue, long.MaxValue)))
            return new ExactNumberValue(rule);
        return isInteger ? new IntegerValue(Is32Bit: false, rule) : new NumberValue(rule);
    }

    /// <summary>Whether a schema allows only a few integers of 64 bits, by <c>const</c> or <c>enum</c>.</summary>
    private static bool ListsIntegers(SchemaNode node) =>
        (node.Find<ConstKeyword>() is { } constant ? [constant.Value] : node.Find<EnumKeyword>()?.Values.Where(value => value.Kind != JsonKind.Null).ToList()) is { Count: > 0 } values
        && values.All(value => value is JsonNumber number && number.Value.TryGetInt64(out _));

    private static bool IsWithin(Shape shape, long least, long greatest) =>
        shape.Parts.Any(part => part.Find<MinimumKeyword>() is { } minimum && IsBetween(minimum.Limit.Value, least, greatest))
        && shape.Parts.Any(part => part.Find<MaximumKeyword>() is { } maximum && IsBetween(maximum.Limit.Value, least, greatest));

    private static bool IsBetween(ExactNumber limit, long least, long greatest) => limit >= ExactNumber.Parse(Text(least)) && limit <= ExactNumber.Parse(Text(greatest));

    private static string Text(long value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
