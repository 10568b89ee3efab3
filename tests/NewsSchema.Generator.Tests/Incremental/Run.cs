using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NewsSchema.Generator.Tests.Project;

namespace NewsSchema.Generator.Tests.Incremental;

/// <summary>Runs the generator, changes something, and runs it again.</summary>
internal static class Run
{
    /// <summary>The pipeline's steps, by the names they are tracked by.</summary>
    public static IReadOnlyList<string> StepNames { get; } =
        [.. typeof(Steps).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!)];

    public static StepReasons Edit(SchemaProject project, string path, string text)
    {
        var file = project.Files.Single(file => file.Path == path);
        return Twice(project, driver => driver.ReplaceAdditionalText(file, new SchemaFileText(path, text, [.. file.Metadata])), compilation => compilation);
    }

    public static StepReasons Twice(SchemaProject project, Func<GeneratorDriver, GeneratorDriver> change, Func<CSharpCompilation, CSharpCompilation> edit)
    {
        var compilation = project.CreateCompilation();
        var driver = project.CreateDriver(track: true).RunGenerators(compilation);
        return new StepReasons(change(driver).RunGenerators(edit(compilation)).GetRunResult().Results.Single());
    }

    /// <summary>What every step gives on a first run.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<object?>> Outputs(SchemaProject project)
    {
        var result = project.CreateDriver(track: true).RunGenerators(project.CreateCompilation()).GetRunResult().Results.Single();
        return StepNames.ToDictionary(name => name, name => (IReadOnlyList<object?>)[.. result.TrackedSteps[name].SelectMany(step => step.Outputs).Select(output => output.Value)]);
    }
}

/// <summary>Why each step of a run gave what it gave.</summary>
internal sealed class StepReasons(GeneratorRunResult result)
{
    public IReadOnlyList<IncrementalStepRunReason> this[string step] => [.. result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason)];

    /// <summary>The reasons of the outputs: generated files and reported findings.</summary>
    public IReadOnlyList<IncrementalStepRunReason> Outputs =>
        [.. result.TrackedOutputSteps.Values.SelectMany(steps => steps).SelectMany(step => step.Outputs).Select(output => output.Reason)];

    public IReadOnlyList<IncrementalStepRunReason> All => [.. Run.StepNames.SelectMany(name => this[name]), .. Outputs];
}
