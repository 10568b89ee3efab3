using NewsSchema.Schemas;

namespace NewsSchema.Generator.Planning;

/// <summary>All that the plan of one document depends on; equal inputs need not be planned again.</summary>
internal sealed record PlanInput(SchemaFile File, EquatableArray<SchemaDocument> References, EquatableArray<TypeNames> Names)
{
    public static PlanInput Gather(SchemaFile file, IEnumerable<SchemaFile> all, EquatableArray<TypeNames> catalogue)
    {
        var references = Planning.References.Closure(file.Document, all.Select(each => each.Document));
        var paths = new HashSet<string>(references.Select(reference => reference.Path), StringComparer.Ordinal) { file.Document.Path };
        return new PlanInput(file, references.ToEquatableArray(), catalogue.Where(names => paths.Contains(names.Path)).ToEquatableArray());
    }

    public PlanResult Plan() => Planner.Plan(File, References, Names);
}
