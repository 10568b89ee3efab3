using System.Collections.Immutable;

namespace NewsSchema.Generator.Planning;

/// <summary>The generator's steps one after the other, for callers without a compiler that keeps their results.</summary>
internal static class ProjectPlan
{
    /// <summary>The plan of each file, in their order.</summary>
    public static IReadOnlyList<PlanResult> Of(IReadOnlyList<SchemaFile> files)
    {
        var catalogue = Catalogue.Create(files.Select(TypeNames.Of));
        var project = new ProjectDocuments(files);
        var inputs = files.Select(file => PlanInput.Gather(file, project, catalogue)).ToList();
        var soundness = Soundness.ByPath(inputs.Select(input => input.Judge()).ToImmutableArray());
        return [.. inputs.Select(input => input.With(soundness).Plan())];
    }
}
