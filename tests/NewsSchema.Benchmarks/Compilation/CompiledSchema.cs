using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NewsSchema.Generator.Planning.Model;
using NewsSchema.Schemas;

namespace NewsSchema.Benchmarks.Compilation;

/// <summary>Reads a document and says whether it was accepted.</summary>
internal delegate bool DocumentAction(ReadOnlySpan<byte> utf8Json);

/// <summary>Generated code for a schema, compiled into the process, and what System.Text.Json's generator makes of the same shapes.</summary>
internal sealed class CompiledSchema
{
    private readonly IReadOnlyList<TypeModel> _types;
    private readonly string _root;

    private CompiledSchema(IReadOnlyList<TypeModel> types, string root, Type entry)
    {
        (_types, _root) = (types, root);
        IsValid = Bind(entry, nameof(IsValid));
        Validate = Bind(entry, nameof(Validate));
        Parse = Bind(entry, nameof(Parse));
    }

    /// <summary>The verdict alone.</summary>
    public DocumentAction IsValid { get; }

    /// <summary>The full report.</summary>
    public DocumentAction Validate { get; }

    /// <summary>Typed parsing with validation.</summary>
    public DocumentAction Parse { get; }

    /// <summary>Generates and compiles the code for the first schema; the others are those it refers to.</summary>
    /// <exception cref="InvalidDataException">The schema has errors, or the code does not compile.</exception>
    public static CompiledSchema Create(SchemaSet schemas)
    {
        var results = GeneratorRun.Plan(schemas);
        if (results[0].Plan is not { } plan)
            throw new InvalidDataException($"{schemas.Files[0].Path}: {results[0].Findings.First(finding => finding.Rule.Severity == FindingSeverity.Error).Message}");

        var root = plan.Types.Select(type => type switch
        {
            RecordModel { IsRoot: true } record => record.Name,
            TupleModel { IsRoot: true } tuple => tuple.Name,
            UnionModel { IsRoot: true } union => union.Name,
            WrapperModel wrapper => wrapper.Name,
            _ => null,
        }).First(name => name is not null)!;
        var entry = $$"""
            using {{GeneratorRun.Namespace}};
            public static class Entry
            {
                public static bool IsValid(ReadOnlySpan<byte> json) => {{root}}.IsValid(json);
                public static bool Validate(ReadOnlySpan<byte> json) => {{root}}.Validate(json).IsValid;
                public static bool Parse(ReadOnlySpan<byte> json) => {{root}}.TryParse(json, out _, out _);
            }
            """;
        var compilation = InMemoryCompiler.Run(GeneratorRun.CreateDriver(schemas), InMemoryCompiler.Create(entry));
        return new CompiledSchema([.. results.SelectMany(result => result.Plan?.Types.AsEnumerable() ?? [])], root, InMemoryCompiler.Load(compilation).GetType("Entry")!);
    }

    /// <summary>System.Text.Json's source-generated deserializer into plain records of the same shapes.</summary>
    /// <exception cref="InvalidDataException">The records or the code for them do not compile.</exception>
    public DocumentAction CompileDeserializer()
    {
        var assembly = Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, "System.Text.Json.SourceGeneration.dll"));
        var generator = (IIncrementalGenerator)Activator.CreateInstance(assembly.GetType("System.Text.Json.SourceGeneration.JsonSourceGenerator")!)!;
        var driver = CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], parseOptions: InMemoryCompiler.ParseOptions);
        var compilation = InMemoryCompiler.Run(driver, InMemoryCompiler.Create(PlainRecords.Write(_types, _root)));
        return Bind(InMemoryCompiler.Load(compilation).GetType("Plain.Entry")!, "Deserialize");
    }

    private static DocumentAction Bind(Type entry, string method) => entry.GetMethod(method)!.CreateDelegate<DocumentAction>();
}
