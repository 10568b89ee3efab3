using BenchmarkDotNet.Attributes;
using NewsSchema.Benchmarks.Compilation;
using NewsSchema.Benchmarks.Measuring;

namespace NewsSchema.Benchmarks.Micro;

/// <summary>The engines over arrays of a thousand like items.</summary>
[MemoryDiagnoser]
public class DocumentBenchmarks
{
    private DocumentAction _validate = null!;
    private DocumentAction _parse = null!;
    private DocumentAction _interpret = null!;

    public static IEnumerable<MicroCase> Cases => MicroCase.All;

    [ParamsSource(nameof(Cases))]
    public MicroCase Case { get; set; } = null!;

    [GlobalSetup]
    public void Compile()
    {
        var schema = SchemaSet.Of("/micro.schema.json", Case.Schema);
        var compiled = CompiledSchema.Create(schema);
        (_validate, _parse, _interpret) = (compiled.IsValid, compiled.Parse, Engines.Interpreter(schema).Read);
        if (!_validate(Case.Document) || !_parse(Case.Document) || !_interpret(Case.Document))
            throw new InvalidOperationException($"{Case.Name}: an engine refuses the document");
    }

    [Benchmark(Baseline = true)]
    public bool Reader() => Engines.Reader.Read(Case.Document);

    [Benchmark]
    public bool Validate() => _validate(Case.Document);

    [Benchmark]
    public bool Parse() => _parse(Case.Document);

    [Benchmark]
    public bool Interpret() => _interpret(Case.Document);
}
