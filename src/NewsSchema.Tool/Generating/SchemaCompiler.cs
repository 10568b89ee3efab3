using NewsSchema.Generator;
using NewsSchema.Generator.Emission;
using NewsSchema.Generator.Planning;
using NewsSchema.Schemas;

namespace NewsSchema.Tool.Generating;

/// <summary>Does what the generator does in a build, step by step, without a compiler.</summary>
internal static class SchemaCompiler
{
    public static (IReadOnlyList<GeneratedFile> Sources, IReadOnlyList<Finding> Findings) Compile(IReadOnlyList<SchemaDocument> documents, string @namespace)
    {
        SchemaFile[] files = [.. documents.Select(document => new SchemaFile(document, @namespace, AssertFormats: true))];
        var catalogue = Catalogue.Create(files.Select(file => TypeNames.Of(file.Document, file.Namespace)));
        PlanResult[] results = [.. files.Select(file => PlanInput.Gather(file, files, catalogue).Plan())];
        return (
            [.. results.SelectMany(result => result.Plan is null ? [] : Emitter.Emit(result.Plan))],
            [.. results.SelectMany(result => result.Findings)]);
    }
}
