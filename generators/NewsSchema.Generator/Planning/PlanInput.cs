using NewsSchema.Schemas;

namespace NewsSchema.Generator.Planning;

/// <summary>All that the plan of one document depends on; equal inputs need not be planned again.</summary>
/// <param name="File">The document.</param>
/// <param name="References">The documents that it refers to, and those that they refer to.</param>
/// <param name="Names">The types of all these.</param>
internal sealed record PlanInput(SchemaFile File, EquatableArray<SchemaDocument> References, EquatableArray<TypeNames> Names)
{
    /// <summary>What is to be known of the documents referred to; nothing of the official ones, which are sound.</summary>
    public EquatableArray<Soundness> Relied { get; init; }

    public static PlanInput Gather(SchemaFile file, ProjectDocuments project, NameCatalogue catalogue)
    {
        var references = project.Closure(file.Document);
        var names = references.Select(reference => reference.Path).Prepend(file.Document.Path).Select(catalogue.Find).OfType<TypeNames>();
        return new PlanInput(file, references.ToEquatableArray(), names.ToEquatableArray());
    }

    public Soundness Judge() => Planner.Judge(File, References);

    public PlanInput With(IReadOnlyDictionary<string, Soundness> all) =>
        this with { Relied = References.Select(reference => all.TryGetValue(reference.Path, out var found) ? found : null).OfType<Soundness>().ToEquatableArray() };

    public PlanResult Plan() => Planner.Plan(this);
}
