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
        var all = items.Collect();
        var folder = all.Select(static (items, _) => SchemaFolder.Of(items.Select(item => item.Path))).WithTrackingName(Steps.Folder);
        var files = items.Combine(all).Where(static pair => SchemaItem.IsFirst(pair.Left, pair.Right)).Select(static (pair, _) => pair.Left)
            .Combine(folder).Combine(options).Select(static (input, cancel) => SchemaItem.Read(input.Left.Left, input.Left.Right, input.Right, cancel)).WithTrackingName(Steps.Read);

        var catalogue = files.Select(static (file, _) => TypeNames.Of(file)).WithTrackingName(Steps.Name)
            .Collect().Select(static (names, _) => Catalogue.Create(names)).WithTrackingName(Steps.Catalogue);

        // What a document depends on is gathered first: then a change elsewhere leaves its plan alone.
        var project = files.Collect().Select(static (files, _) => new ProjectDocuments(files));
        var inputs = files.Combine(project).Combine(catalogue)
            .Select(static (input, _) => PlanInput.Gather(input.Left.Left, input.Left.Right, input.Right)).WithTrackingName(Steps.Gather);
        var soundness = inputs.Select(static (input, _) => input.Judge()).WithTrackingName(Steps.Judge).Collect().Select(static (all, _) => Soundness.ByPath(all));
        var plans = inputs.Combine(soundness)
            .Select(static (input, _) => input.Left.With(input.Right)).WithTrackingName(Steps.Rely)
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
