using Microsoft.CodeAnalysis;
using NewsSchema.Generator.Diagnostics;
using NewsSchema.Generator.Emission;
using NewsSchema.Generator.Planning;

namespace NewsSchema.Generator;

/// <summary>Turns a project's <c>JsonSchema</c> items into records and validators.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class SchemaGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = context.AnalyzerConfigOptionsProvider;
        var items = context.AdditionalTextsProvider.Combine(options)
            .Where(static pair => SchemaItem.IsMarked(pair.Left, pair.Right)).Select(static (pair, _) => pair.Left);

        // A project may name a file twice, by a pattern and by itself.
        var files = items.Combine(items.Collect()).Where(static pair => SchemaItem.IsFirst(pair.Left, pair.Right)).Select(static (pair, _) => pair.Left)
            .Combine(options).Select(static (pair, cancel) => SchemaItem.Read(pair.Left, pair.Right, cancel)).WithTrackingName(Steps.Read);

        var catalogue = files.Select(static (file, _) => TypeNames.Of(file)).WithTrackingName(Steps.Name)
            .Collect().Select(static (names, _) => Catalogue.Create(names)).WithTrackingName(Steps.Catalogue);

        // What a document depends on is gathered first: then a change elsewhere leaves its plan alone.
        var plans = files.Combine(files.Collect()).Combine(catalogue)
            .Select(static (input, _) => PlanInput.Gather(input.Left.Left, input.Left.Right, input.Right)).WithTrackingName(Steps.Gather)
            .Select(static (input, _) => input.Plan()).WithTrackingName(Steps.Plan);

        var models = plans.Select(static (result, _) => result.Plan).WithTrackingName(Steps.Model);
        context.RegisterSourceOutput(models, static (output, plan) =>
        {
            foreach (var file in plan is null ? [] : Emitter.Emit(plan))
                output.AddSource(file.HintName, file.Source);
        });

        var findings = plans.Select(static (result, _) => result.Findings.Select(FindingDiagnostic.Of).ToEquatableArray()).WithTrackingName(Steps.Findings);
        context.RegisterSourceOutput(findings, static (output, diagnostics) =>
        {
            foreach (var diagnostic in diagnostics)
                output.ReportDiagnostic(diagnostic.ToDiagnostic());
        });
    }
}
