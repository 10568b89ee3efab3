using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using NewsSchema.Generator;

namespace NewsSchema.Benchmarks.Compilation;

/// <summary>Runs the generator over schemas as the compiler does, in memory.</summary>
internal static class GeneratorRun
{
    public const string Namespace = "Measured";

    public static CSharpGeneratorDriver CreateDriver(IReadOnlyList<SchemaSource> schemas) => CSharpGeneratorDriver.Create(
        [new SchemaGenerator().AsSourceGenerator()],
        schemas.Select(File),
        InMemoryCompiler.ParseOptions,
        new ItemMetadata());

    public static AdditionalText File(SchemaSource schema) => new SchemaText(schema);

    private sealed class SchemaText(SchemaSource schema) : AdditionalText
    {
        public override string Path => schema.Path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(schema.Text);
    }

    /// <summary>What the package's targets say about every <c>JsonSchema</c> item.</summary>
    private sealed class ItemMetadata : AnalyzerConfigOptionsProvider
    {
        private static readonly Options Marked = new(new Dictionary<string, string>
        {
            ["build_metadata.AdditionalFiles.NewsSchemaItem"] = "true",
            ["build_metadata.AdditionalFiles.Namespace"] = Namespace,
        }.ToImmutableDictionary(AnalyzerConfigOptions.KeyComparer));

        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(ImmutableDictionary<string, string>.Empty);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Marked;

        private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
        }
    }
}
