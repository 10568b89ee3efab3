using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using NewsSchema.Generator;
using NewsSchema.Generator.Planning;

namespace NewsSchema.Benchmarks.Compilation;

/// <summary>Runs the generator over schemas as the compiler does, in memory.</summary>
internal static class GeneratorRun
{
    public const string Namespace = "Measured";

    public static CSharpGeneratorDriver CreateDriver(SchemaSet schemas) => CSharpGeneratorDriver.Create(
        [new SchemaGenerator().AsSourceGenerator()],
        schemas.Files.Select(File),
        InMemoryCompiler.ParseOptions,
        new ItemMetadata(schemas.AssertFormats));

    public static AdditionalText File(SchemaText schema) => new AdditionalFile(schema);

    /// <summary>What the generator plans for each schema, for the first one first.</summary>
    public static IReadOnlyList<PlanResult> Plan(SchemaSet schemas)
    {
        var metadata = new ItemMetadata(schemas.AssertFormats);
        return ProjectPlan.Of([.. schemas.Files.Select(each => SchemaItem.Read(File(each), SchemaFolder.Of(schemas.Files.Select(file => file.Path)), metadata, CancellationToken.None))]);
    }

    private sealed class AdditionalFile(SchemaText schema) : AdditionalText
    {
        public override string Path => schema.Path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(schema.Text);
    }

    /// <summary>What the package's targets say about every <c>JsonSchema</c> item.</summary>
    private sealed class ItemMetadata(bool assertFormats) : AnalyzerConfigOptionsProvider
    {
        private readonly Options _marked = new(new Dictionary<string, string>
        {
            ["build_metadata.AdditionalFiles.NewsSchemaItem"] = "true",
            ["build_metadata.AdditionalFiles.Namespace"] = Namespace,
            ["build_metadata.AdditionalFiles.AssertFormats"] = assertFormats ? "true" : "false",
        }.ToImmutableDictionary(AnalyzerConfigOptions.KeyComparer));

        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(ImmutableDictionary<string, string>.Empty);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _marked;

        private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
        }
    }
}
