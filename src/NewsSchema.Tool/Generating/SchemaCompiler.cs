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
        var results = ProjectPlan.Of([.. documents.Select(document => new SchemaFile(document, @namespace, ReadingOptions.Default, TypingOptions.Default))]);
        return (
            [.. results.SelectMany(result => result.Plan is null ? [] : Emitter.Emit(result.Plan))],
            [.. results.SelectMany(result => result.Findings)]);
    }
}
