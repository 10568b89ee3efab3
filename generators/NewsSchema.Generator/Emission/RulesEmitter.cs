using NewsSchema.Generator.Planning;
using NewsSchema.Generator.Planning.Model;

namespace NewsSchema.Generator.Emission;

/// <summary>The rules that a type's code refers to, made once.</summary>
internal static class RulesEmitter
{
    public static void Emit(SourceWriter writer, EquatableArray<RuleModel> rules, SchemaPlan plan)
    {
        using (writer.Braces("file static class SchemaRules"))
        {
            foreach (var rule in rules)
            {
                writer.Write(rule.Type == "JsonSchema"
                    ? $"public static readonly JsonSchema {rule.Field} = {TypeNames.TextsName(plan.Hint)}.Find({CSharp.Literal(rule.Location)});"
                    : $"public static readonly {rule.Type} {rule.Field} = new({Arguments(rule)}){Settings(rule)};");
            }
        }
    }

    private static string Arguments(RuleModel rule) => string.Join(", ", new[] { rule.Location }.Concat(rule.Arguments).Select(CSharp.Literal));

    private static string Settings(RuleModel rule) =>
        rule.Settings.Count == 0 ? string.Empty : $" {{ {string.Join(", ", rule.Settings.Select(setting => $"{setting.Name} = {setting.Expression}"))} }}";
}
