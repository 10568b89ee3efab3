using NewsSchema.Generator.Planning;
using NewsSchema.Generator.Planning.Model;

namespace NewsSchema.Generator.Emission;

/// <summary>The rules of the news vocabulary for a type: its paths, one call for each rule, and the parts that have rules of their own.</summary>
internal static class RecordRulesEmitter
{
    public static void Emit(SourceWriter writer, RecordRulesModel model)
    {
        var name = model.TypeName;
        using (writer.Braces($"partial record {name} : ICheckedRecord<{name}>{(model.Span is null ? string.Empty : ", ITextSpan")}"))
        {
            if (model.IsRoot)
            {
                writer.Write($"""
                    /// <inheritdoc cref="JsonRules.Check"/>
                    public RuleReport CheckRules(RawText? source = null) => JsonRules.Check(this, source);

                    """);
            }

            if (model.Span is { } span)
                writer.Write($"int ITextSpan.Start => {span.Start};\nint ITextSpan.End => {span.End};\n");
            writer.Write($"static RecordRules<{name}> ICheckedRecord<{name}>.Rules => StatedRules.All;");
        }

        writer.Line();
        using (writer.Braces("file static class StatedRules"))
        {
            foreach (var path in model.Paths)
                writer.Write($"private static readonly RulePath<{name}> {path.Field} = RulePath.From<{name}>(){Steps(path.Steps)};");
            if (model.Paths.Count > 0)
                writer.Line();
            writer.Write($"public static readonly RecordRules<{name}> All = new RecordRules<{name}>(){Calls(model)};");
        }
    }

    private static string Calls(RecordRulesModel model)
    {
        var calls = model.Schemas.SelectMany(schema => new[] { $"In({CSharp.Literal(schema.Location)})" }.Concat(schema.Calls))
            .Concat(model.Parts.Select(part => $"Part(RulePath.From<{model.TypeName}>(){Steps(part)})"));
        return string.Concat(calls.Select(call => "\n    ." + call));
    }

    private static string Steps(IEnumerable<StepModel> steps) => string.Concat(steps.Select(step => $".{step.Method}({step.Arguments})"));
}
